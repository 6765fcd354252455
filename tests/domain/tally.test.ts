import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dimensionNames } from '#shared/domain/rating/level.ts'
import { type Counted, checkOpinion } from '#shared/domain/rating/rating.ts'
import {
  changeOf,
  countOf,
  emptySums,
  goodRate,
  plus,
  type Sums,
  satisfactionRate,
} from '#shared/domain/rating/sums.ts'
import { percentText } from '#shared/kernel/ratio.ts'
import { ofCommunity, ofShop, opinion } from '../support/ratings.ts'

const level = fc.integer({ min: 1, max: 5 })
const outcome = fc.constantFrom('solved', 'partly', 'not', null)
const anyOpinion = fc.record({ level, attitude: level, style: level, effect: level, outcome })

const voice = (level: number): Counted => ({ ...opinion(level), outcome: null })

const counted = (opinions: readonly Counted[]): Sums =>
  opinions.reduce((sums, given) => plus(sums, changeOf(null, given)), emptySums)

describe('a tally kept as opinions come', () => {
  it('equals counting the last word of everyone from scratch', () => {
    const voices = fc.array(fc.tuple(fc.nat(6), anyOpinion), { maxLength: 60 })
    fc.assert(
      fc.property(voices, (spoken) => {
        const last = new Map<number, Counted>()
        let kept: Sums = emptySums
        for (const [who, given] of spoken) {
          kept = plus(kept, changeOf(last.get(who) ?? null, given))
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
    expect(isDeepStrictEqual(changeOf(voice(4), voice(4)), emptySums)).toBe(true)
  })
})

describe('the rates of a tally', () => {
  const sums = counted([5, 5, 4, 3, 2, 1].map(voice))

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
