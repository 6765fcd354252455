import { describe, expect, it } from 'vitest'
import { writeSheet } from '#functions/lib/sheet/write.ts'
import { recountGrids } from '#functions/operator/recount-grids.ts'
import { binhaiAreas } from '#shared/domain/area/binhai.ts'
import { gridColumns, gridLineFields } from '#shared/domain/grid/columns.ts'
import { gridKinds } from '#shared/domain/grid/kinds.ts'
import { sum } from '#shared/kernel/ratio.ts'
import { inBase64 } from '../support/sheets.ts'
import { openTown } from '../support/town.ts'
import { watchedReads } from '../support/watched.ts'

const town = await openTown()
const { as } = town
const district = as('lin-zhiyuan')
const communities = binhaiAreas.filter(({ level }) => level === 'community')
const streets = binhaiAreas.filter(({ level }) => level === 'subdistrict')
const total = 6933

/** So many grids as evenly as may be, every fourth of a community functional: 13 or 14 in each. */
const lines = communities.flatMap(({ id, name }, at) => {
  const [each, rest] = [Math.floor(total / communities.length), total % communities.length]
  return Array.from({ length: at < rest ? each + 1 : each }, (_, no) => {
    const kind = no % 4 === 3 ? ('functional' as const) : ('basic' as const)
    const code = `${id}-${String(no + 1).padStart(2, '0')}`
    const homes = kind === 'basic' ? 200 + ((at * 7 + no * 31) % 200) : 0
    const covers = kind === 'basic' ? `${no * 4 + 1} 至 ${no * 4 + 4} 号楼` : '商铺和市场'
    return { code, name: `${name}第 ${no + 1} 网格`, kind, covers, homes }
  })
})
type Line = (typeof lines)[number]

async function fileOf(some: readonly Line[]): Promise<string> {
  const fields = gridLineFields.slice(0, 5)
  const rows = some.map(({ code, name, kind, covers, homes }) => [
    ...[code, name, gridKinds[kind].zh, covers],
    homes,
  ])
  const columns = fields.map((field) => ({ title: gridColumns[field].zh }))
  return inBase64(await writeSheet([{ name: '网格', columns, rows }]))
}

const quarter = Math.ceil(total / 4)
const files = await Promise.all(
  [0, 1, 2, 3].map((part) => fileOf(lines.slice(part * quarter, (part + 1) * quarter))),
)

/** A slow obvious count. */
const counted = (area: string) => {
  const some = lines.filter(({ code }) => code.startsWith(area))
  const of = (kind: Line['kind']) => some.filter((line) => line.kind === kind).length
  return {
    basic: of('basic'),
    functional: of('functional'),
    homes: sum(some.map(({ homes }) => homes)),
  }
}

describe('the grids of the whole district', () => {
  it('are imported in four files, each in one call', async () => {
    const done = []
    for (const [at, file] of files.entries()) {
      expect(file.length).toBeLessThan(88_000)
      done.push(await district('grid.import', { name: `第 ${at + 1} 份.xlsx`, file }))
    }
    const registered = sum(done.map(({ added, changed, unchanged }) => added + changed + unchanged))
    expect(registered).toBe(total)
    expect(sum(done.map(({ added }) => added))).toBe(total - 6)
  })

  it('are summed up to every street and community as one counts them', async () => {
    const all = await district('grid.sums', { area: '120116' })
    expect(all).toMatchObject({
      ...counted('120116'),
      staffed: { numerator: 1, denominator: total },
    })
    expect(all.parts.map(({ area }) => area)).toEqual(streets.map(({ id }) => id))
    for (const part of all.parts) expect(part).toMatchObject(counted(part.area))
    for (const { id } of streets) {
      const { parts } = await district('grid.sums', { area: id })
      for (const part of parts) expect(part).toMatchObject(counted(part.area))
    }
  })

  it('cost a page of a list twenty rows, and sums a row a part', async () => {
    const read = await watchedReads(town)
    const entering = 3
    const district = await read('lin-zhiyuan', 'grid.sums', { area: '120116' })
    expect(district.examined).toBeLessThanOrEqual(entering + 1 + 27 * 3)
    const street = await read('zheng-hong', 'grid.sums', { area: '120116014' })
    expect(street.examined).toBeLessThanOrEqual(entering + 1 + 21 * 3)
    const list = await read('wang-guilan', 'grid.list', { community: '120116014003' })
    expect(list.output.items).toHaveLength(
      counted('120116014003').basic + counted('120116014003').functional,
    )
    expect(list.examined).toBeLessThanOrEqual(entering + 1 + 20 * 2 + 4)
    const own = await read('wang-guilan', 'grid.mine', {})
    expect(own.output.grid?.id).toBe('120116014003-01')
    expect(own.examined).toBeLessThanOrEqual(entering + 6)
  })

  it('counted again from the register and the posts are what is kept; what is not is found and put right', async () => {
    const { database, clock } = town
    const asked = { now: clock.now() }
    expect(await recountGrids(database, asked)).toEqual([])
    const rows = database.db.collection<{ _id: string }>('gridSums')
    await rows.updateOne({ _id: '120116014' }, { $inc: { homes: 3 } })
    await database.db
      .collection<{ _id: string }>('grids')
      .updateOne({ _id: '120116014003-01' }, { $set: { workers: [] } })
    const drift = await recountGrids(database, { ...asked, repair: true })
    expect(drift).toEqual([
      'grid 120116014003-01: keeps 0 in post, wrongly',
      expect.stringMatching(/^area 120116: off by .*"staffed":-1/),
      expect.stringMatching(/^area 120116014: off by .*"homes":-3/),
      expect.stringMatching(/^area 120116014003: off by /),
    ])
    expect(await recountGrids(database, asked)).toEqual([])
  })

  it('brought again change nothing', async () => {
    const before = await district('grid.sums', { area: '120116' })
    const again = await district('grid.import', { name: '又一遍.xlsx', file: files[0] ?? '' })
    expect(again).toEqual({ added: 0, changed: 0, unchanged: quarter })
    expect(await district('grid.sums', { area: '120116' })).toEqual(before)
  })
})
