import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dimensionNames } from '#shared/domain/rating/level.ts'
import { checkOpinion, type Opinion } from '#shared/domain/rating/rating.ts'
import {
  changeOf,
  countOf,
  emptySums,
  goodRate,
  noChange,
  type Sums,
  satisfactionRate,
} from '#shared/domain/rating/tally.ts'
import { percentText } from '#shared/kernel/ratio.ts'
import { ofCommunity, ofShop, opinion } from '../support/ratings.ts'

const level = fc.integer({ min: 1, max: 5 })
const anyOpinion = fc
  .record({ level, attitude: level, style: level, effect: level })
  .map((given): Opinion => ({ ...given, reasons: [], comment: '' }))

/** What the store does with a change: each named counter moves. */
function moved(sums: Sums, change: Readonly<Record<string, number>>): Sums {
  const next = { ...structuredClone(sums) }
  const counters = next as unknown as Record<string, number>
  const levels = next.levels as unknown as Record<string, number>
  for (const [field, by] of Object.entries({ ...noChange, ...change })) {
    const [group, name] = field.split('.')
    if (name && group === 'levels') levels[name] = (levels[name] ?? 0) + by
    else counters[field] = (counters[field] ?? 0) + by
  }
  return next
}

const counted = (opinions: readonly Opinion[]): Sums =>
  opinions.reduce((sums, given) => moved(sums, changeOf(null, given)), emptySums)

describe('a tally kept as opinions come', () => {
  it('equals counting the last word of everyone from scratch', () => {
    const voices = fc.array(fc.tuple(fc.nat(6), anyOpinion), { maxLength: 60 })
    fc.assert(
      fc.property(voices, (spoken) => {
        const last = new Map<number, Opinion>()
        let kept: Sums = emptySums
        for (const [who, given] of spoken) {
          kept = moved(kept, changeOf(last.get(who) ?? null, given))
          last.set(who, given)
        }
        const everyone = [...last.values()]
        expect(kept).toEqual(counted(everyone))
        expect(countOf(kept)).toBe(everyone.length)
        for (const name of dimensionNames)
          expect(kept[name]).toBe(everyone.reduce((sum, given) => sum + given[name], 0))
      }),
    )
  })

  it('moves nothing when the same is said again', () => {
    expect(Object.values(changeOf(opinion(4), opinion(4))).every((by) => by === 0)).toBe(true)
  })
})

describe('the rates of a tally', () => {
  const sums = counted([5, 5, 4, 3, 2, 1].map((given) => opinion(given)))

  it('count 5 and 4 as good, and 3 as well as satisfied', () => {
    expect(goodRate(sums)).toEqual({ numerator: 3, denominator: 6 })
    expect(satisfactionRate(sums)).toEqual({ numerator: 4, denominator: 6 })
  })

  it('are told with a dash when nobody has rated', () => {
    expect(percentText(goodRate(emptySums))).toBe('—')
  })
})

describe('an opinion', () => {
  it('needs a reason or a comment when it is bad', () => {
    const silent = opinion(2, { reasons: [] })
    expect(() => checkOpinion(ofShop('a'), silent)).toThrow(
      expect.objectContaining({ code: 'REASON_REQUIRED', detail: { field: 'reasons' } }),
    )
    expect(() => checkOpinion(ofShop('a'), { ...silent, comment: '等太久' })).not.toThrow()
    expect(() => checkOpinion(ofShop('a'), opinion(3, { reasons: [] }))).not.toThrow()
  })

  it('names only reasons that its kind of subject offers', () => {
    const noisy = opinion(2, { reasons: ['noise'] })
    expect(() => checkOpinion(ofShop('a'), noisy)).not.toThrow()
    expect(() => checkOpinion(ofCommunity('a'), noisy)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    )
  })
})
