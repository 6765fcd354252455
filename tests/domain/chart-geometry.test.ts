import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  areaUnder,
  cornersAt,
  directionOf,
  numberText,
  pathThrough,
  pointsIn,
  runsOf,
  shadeOf,
  shades,
  shareOf,
  ticksOf,
} from '../../client/src/ui/geometry.ts'
import { radarOf } from '../../client/src/ui/radar-lines.ts'
import { trendOf } from '../../client/src/ui/trend-lines.ts'
import { contrast, tokensOf } from '../support/contrast.ts'

const percent = { min: 0, max: 100 }
const box = { width: 300, height: 100 }

describe('a scale', () => {
  it('runs from one end to the other and not beyond', () => {
    expect([-5, 0, 60, 100, 120].map((value) => shareOf(value, percent))).toEqual([0, 0, 0.6, 1, 1])
    expect(shareOf(70, { min: 40, max: 100 })).toBe(0.5)
  })

  it('without a span puts everything at its foot', () => {
    expect(shareOf(3, { min: 3, max: 3 })).toBe(0)
  })

  it('says its levels always, and an end only where no level is near', () => {
    expect(ticksOf([90, 60], percent)).toEqual([0, 60, 90])
    expect(ticksOf([], percent)).toEqual([0, 100])
    expect(ticksOf([100], percent)).toEqual([0, 100])
  })
})

describe('a line', () => {
  it('has each point in the middle of its column, higher for more', () => {
    expect(pointsIn(box, [0, null, 100], percent)).toEqual([[50, 100], null, [250, 0]])
  })

  it('breaks where nothing is known and nowhere else', () => {
    const [a, b, c] = [[0, 1], [1, 2], [2, 3]] as const // biome-ignore format: a line reads as a line
    expect(runsOf([null, a, b, null, null, c])).toEqual([[a, b], [c]])
    expect(runsOf([null])).toEqual([])
  })

  it('stays in its box and loses no point, whatever the values', () => {
    const values = fc.array(fc.option(fc.double({ noNaN: true })), { maxLength: 12 })
    fc.assert(
      fc.property(values, (some) => {
        const corners = runsOf(pointsIn(box, some, percent)).flat()
        expect(corners).toHaveLength(some.filter((value) => value !== null).length)
        for (const [x, y] of corners) {
          expect(x).toBeGreaterThan(0)
          expect(x).toBeLessThan(box.width)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(box.height)
        }
      }),
    )
  })

  it('is filled down to the floor', () => {
    expect(areaUnder([[10, 20], [30, 40]], 99)).toEqual([[10, 20], [30, 40], [30, 99], [10, 99]]) // biome-ignore format: a line reads as a line
    expect(areaUnder([], 99)).toEqual([])
  })

  it('becomes a path, a lone point a dot, nothing nothing', () => {
    expect(pathThrough([[1, 2], [3, 4]], true)).toBe('M1 2L3 4Z') // biome-ignore format: a line reads as a line
    expect(pathThrough([[1, 2]])).toBe('M1 2L1 2')
    expect(pathThrough([])).toBe('')
  })
})

describe('a trend', () => {
  const trend = (...values: (number | null)[]) =>
    trendOf(
      values.map((value, at) => ({ label: `${at + 1}月`, value })),
      percent,
    )

  it('draws one stretch for each unbroken time', () => {
    expect(trend(50, 60, null, 70).line).toBe('M37.5 75L112.5 60M262.5 45L262.5 45')
  })

  it('marks the last value that is known', () => {
    const { dots, last } = trend(50, 60, null)
    expect(dots).toHaveLength(2)
    expect(last).toMatchObject({ label: '2月', value: 60, left: '50%', top: '40%' })
    expect(trend(null).last).toBeUndefined()
    expect(trend().line).toBe('')
  })

  it('writes it where the line is not: below after a fall, if there is room', () => {
    expect(trend(50, 60).last?.below).toBe(false)
    expect(trend(90, 60).last?.below).toBe(true)
    expect(trend(90, 5).last?.below).toBe(false)
  })
})

describe('a radar', () => {
  it('begins at the top and goes round clockwise', () => {
    const round = [0, 1, 2, 3].map((at) => directionOf(at, 4).map((part) => Math.round(part) + 0))
    expect(round).toEqual([[0, -1], [1, 0], [0, 1], [-1, 0]]) // biome-ignore format: a line reads as a line
  })

  it('has a corner for each value that is known', () => {
    expect(cornersAt([50, 50], 10, [1, 0.5, null, 0])).toEqual([[50, 40], [55, 50], [50, 50]]) // biome-ignore format: a line reads as a line
  })

  it('measures each axis by its own most', () => {
    const axes = [12, 7, 9].map((max) => ({ value: max, max, second: max / 2 }))
    const { own, second, grid } = radarOf(axes)
    expect(grid).toContain(own)
    expect(grid).toContain(second)
    expect(radarOf(axes.map((axis) => ({ ...axis, value: axis.max * 2 }))).own).toBe(own)
    expect(radarOf([{ value: null, max: 5 }]).own).toBe('')
  })
})

describe('a shade', () => {
  it('grows with the value; nothing has none', () => {
    const values = [null, 0, 19.9, 20, 59, 60, 80, 100, 130]
    expect(values.map((value) => shadeOf(value, percent))).toEqual([0, 1, 1, 2, 3, 4, 5, 5, 5])
  })

  const scss = readFileSync('client/src/ui/tokens.scss', 'utf8')
  describe.each(['kit', 'elder'])('in %s', (mode) => {
    const tokens = { ...tokensOf(scss, 'kit'), ...tokensOf(scss, mode) }
    const colour = (name: string) => {
      const found = tokens[name]
      if (!found) throw new Error(`no ${name}`)
      return found
    }

    it.each(Array.from({ length: shades }, (_, at) => at + 1))(
      '%i lets its number be read',
      (step) => {
        const ink = step === shades ? colour('heat-ink-5') : colour('heat-ink')
        expect(contrast(ink, colour(`heat-${step}`))).toBeGreaterThanOrEqual(4.5)
      },
    )

    it('differs from its neighbours: each is darker than the one before', () => {
      const white = Array.from({ length: shades }, (_, at) =>
        contrast('#ffffff', colour(`heat-${at + 1}`)),
      )
      for (const [at, value] of white.slice(1).entries()) {
        expect(value / (white[at] ?? value)).toBeGreaterThan(1.1)
      }
    })

    it.each(['chart-line', 'chart-second'])('words in %s can be read on a card', (name) => {
      expect(contrast(colour(name), colour('card'))).toBeGreaterThanOrEqual(4.5)
    })
  })
})

describe('a number', () => {
  it('has one digit after the point at most', () => {
    expect([82, 82.25, 0, null].map(numberText)).toEqual(['82', '82.3', '0', '—'])
  })
})
