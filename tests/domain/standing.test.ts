import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import { noSamples } from '#shared/domain/standing/samples.ts'
import { partsOf, standingOf } from '#shared/domain/standing/standing.ts'

const inspected = (score: number, count = 1) => ({ count, total: score * 100 * count })
const rated = (level: number, count: number) => ({ count, total: level * count })
const of = (samples: Partial<typeof noSamples>) =>
  standingOf(default2026, { ...noSamples, ...samples })

describe('the standing of a month', () => {
  it('is by inspections alone until the other parts have samples enough', () => {
    expect(of({ inspections: inspected(80) })).toEqual({ score: 80, grade: 'steady' })
    const two = of({ inspections: inspected(80), ratings: rated(1, 2) })
    expect(two.score).toBe(80)
  })

  it('lets a third rating in, and shares the missing part’s weight out in proportion', () => {
    const { score } = of({ inspections: inspected(80), ratings: rated(5, 3) })
    expect(score).toBe(Math.round(((80 * 70 + 100 * 20) / 90) * 100) / 100)
  })

  it('weighs all three parts 70 / 20 / 10 when all have samples', () => {
    const { score } = of({
      inspections: inspected(90),
      ratings: rated(4, 5),
      mutual: inspected(50),
    })
    expect(score).toBe((90 * 70 + 80 * 20 + 50 * 10) / 100)
  })

  it.each([
    [100, 'red'],
    [90, 'red'],
    [89.99, 'steady'],
    [60, 'steady'],
    [59.99, 'black'],
    [0, 'black'],
  ])('puts %d points on the list: %s', (score, grade) => {
    expect(of({ inspections: inspected(score) })).toEqual({ score, grade })
  })

  it('is 样本不足 without an inspection, however many rated', () => {
    const sparse = { score: null, grade: 'sparse' }
    expect(of({})).toEqual(sparse)
    expect(of({ ratings: rated(5, 100), mutual: inspected(100) })).toEqual(sparse)
  })

  it('lies between 0 and 100 whatever the month has seen', () => {
    const count = fc.integer({ min: 1, max: 50 })
    const points = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(count, points, count, fc.integer({ min: 1, max: 5 }), (n, score, m, level) => {
        const standing = of({ inspections: inspected(score, n), ratings: rated(level, m) })
        expect(standing.score).toBeGreaterThanOrEqual(0)
        expect(standing.score).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('shows each part with its count and whether it counts', () => {
    const samples = { ...noSamples, inspections: inspected(88, 2), ratings: rated(4, 2) }
    expect(partsOf(default2026, samples)).toEqual([
      { part: 'inspections', weight: 70, score: 88, count: 2, counts: true },
      { part: 'ratings', weight: 20, score: 80, count: 2, counts: false },
      { part: 'mutual', weight: 10, score: 0, count: 0, counts: false },
    ])
  })
})
