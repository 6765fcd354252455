import { describe, expect, it } from 'vitest'
import { AreaCode } from '#shared/domain/area/area.ts'
import { binhaiAreas } from '#shared/domain/area/binhai.ts'
import { chainOf, communityOf, contains, levelOf, parentOf } from '#shared/domain/area/code.ts'

const grid = '120116014003-01'
const byId = new Map(binhaiAreas.map((area) => [area.id, area]))
const ofLevel = (level: string) => binhaiAreas.filter((area) => area.level === level)

describe('an area code', () => {
  it('names everything that contains it, from the district down', () => {
    expect(chainOf(grid)).toEqual(['120116', '120116014', '120116014003', grid])
    expect(chainOf('120116')).toEqual(['120116'])
  })

  it('has a level by its length, and a parent by its prefix', () => {
    expect(chainOf(grid).map(levelOf)).toEqual(['district', 'subdistrict', 'community', 'grid'])
    expect(chainOf(grid).map(parentOf)).toEqual([null, '120116', '120116014', '120116014003'])
    expect(communityOf(grid)).toBe('120116014003')
  })

  it('contains itself and what lies below, and never its neighbour', () => {
    expect(chainOf(grid).every((outer) => contains(outer, grid))).toBe(true)
    expect(contains(grid, '120116014003')).toBe(false)
    expect(contains('120116014003', '120116014004')).toBe(false)
  })

  it.each(['', '12011', '1201160', '12011601400', '120116014003-', '120116014003-1', '120116x'])(
    'is not “%s”',
    (code) => expect(AreaCode.safeParse(code).success).toBe(false),
  )
})

describe('the official tree of Binhai', () => {
  it('has one district, 26 street-level units and 505 communities', () => {
    const counts = ['district', 'subdistrict', 'community'].map((level) => ofLevel(level).length)
    expect(counts).toEqual([1, 26, 505])
  })

  it('has each code once, well-formed, under a parent that is there', () => {
    expect(byId.size).toBe(binhaiAreas.length)
    for (const { id, parent } of binhaiAreas) {
      expect(AreaCode.safeParse(id).success).toBe(true)
      expect(parent === null ? id : byId.get(parent)?.id).toBe(parent ?? '120116')
    }
  })

  it('calls places as people do, without the office behind them', () => {
    expect(binhaiAreas.filter(({ name }) => /居委会|委员会|村委会/.test(name))).toEqual([])
    expect(binhaiAreas.filter(({ name }) => name.trim() === '')).toEqual([])
    expect(byId.get('120116014')?.name).toBe('泰达街道')
    expect(byId.get('120116014003')?.name).toBe('康翠社区')
  })
})
