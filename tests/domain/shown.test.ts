import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripeId, stripeIds, together } from '#shared/domain/rating/area-tally.ts'
import type { Counted } from '#shared/domain/rating/rating.ts'
import { countOf, emptySums, plus, satisfactionRate } from '#shared/domain/rating/sums.ts'
import {
  heard,
  mayShow,
  newTally,
  show,
  smallestGroup,
  smallestSample,
  type Tally,
} from '#shared/domain/rating/tally.ts'
import { lowerBound } from '#shared/domain/rating/wilson.ts'
import { ofShop } from '../support/ratings.ts'

const voice = (level: number): Counted => ({
  ...{ level, attitude: level, style: level, effect: level },
  outcome: null,
})
const fresh = newTally(ofShop('s'.repeat(24)), '120116014003', {
  round: '2026-11',
  until: '2026-11-30',
})

type Row = Counted & { readonly due: boolean }
type State = { readonly tally: Tally; readonly rows: ReadonlyMap<number, Row> }

/** One person speaks, or changes their mind: what the store does, without a store. */
function spoken({ tally, rows }: State, who: number, level: number): State {
  const counted = voice(level)
  const next = heard(tally, rows.get(who) ?? null, counted)
  const kept = new Map(rows).set(who, { ...counted, due: true })
  if (!mayShow(next, false)) return { tally: next, rows: kept }
  const all = [...kept].map(([one, row]) => [one, { ...row, due: false }] as const)
  return { tally: show(next), rows: new Map(all) }
}

const story = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 5 })), { maxLength: 120 })

describe('what is shown of a tally', () => {
  it('moves only when five people have something new to say, and then by all of it', () => {
    fc.assert(
      fc.property(story, (voices) => {
        let state: State = { tally: fresh, rows: new Map() }
        for (const [who, level] of voices) {
          const before = state
          state = spoken(before, who, level)
          const due = [...before.rows].filter(([one, row]) => row.due && one !== who).length + 1
          if (due < smallestGroup) expect(state.tally.shown).toEqual(before.tally.shown)
          else expect(state.tally.shown).toEqual(state.tally.kept)
          const waiting = [...state.rows.values()].filter((row) => row.due).length
          expect(state.tally.waiting).toBe(waiting)
        }
        expect(countOf(state.tally.kept)).toBe(state.rows.size)
      }),
    )
  })

  it('is nothing for one person who goes on changing their mind', () => {
    let state: State = { tally: fresh, rows: new Map() }
    for (let turn = 0; turn < 20; turn++) state = spoken(state, 1, 1 + (turn % 5))
    expect(state.tally).toMatchObject({ shown: emptySums, waiting: 1 })
  })

  it('is, once the round is over, everything or nothing: four are too few', () => {
    const of = (people: number) =>
      Array.from({ length: people }).reduce<Tally>((tally) => heard(tally, null, voice(4)), fresh)
    expect(mayShow(of(4), true)).toBe(false)
    expect(mayShow(of(5), true)).toBe(true)
    expect(mayShow({ ...show(of(5)), waiting: 1 }, true)).toBe(true)
    expect(mayShow({ ...show(of(5)), waiting: 1 }, false)).toBe(false)
  })

  it('is put in an order only from ten voices on', () => {
    const of = (people: number) =>
      show(Array.from({ length: people }).reduce<Tally>((t) => heard(t, null, voice(5)), fresh))
    expect(of(smallestSample - 1).bound).toBeNull()
    expect(of(smallestSample).bound).toBe(
      Math.round(lowerBound({ numerator: 10, denominator: 10 }) * 10_000),
    )
  })
})

describe('the lower bound of a rate', () => {
  it('is what the books say', () => {
    expect(lowerBound({ numerator: 10, denominator: 10 })).toBeCloseTo(0.7225, 4)
    expect(lowerBound({ numerator: 90, denominator: 100 })).toBeCloseTo(0.8256, 4)
    expect(lowerBound({ numerator: 0, denominator: 7 })).toBe(0)
    expect(lowerBound({ numerator: 0, denominator: 0 })).toBe(0)
  })

  it('lies between nothing and the rate, and rises with more of the same', () => {
    const rate = fc
      .integer({ min: 1, max: 500 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
    fc.assert(
      fc.property(rate, fc.integer({ min: 2, max: 9 }), ([numerator, denominator], times) => {
        const low = lowerBound({ numerator, denominator })
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(numerator / denominator)
        const more = { numerator: numerator * times, denominator: denominator * times }
        expect(lowerBound(more)).toBeGreaterThanOrEqual(low)
      }),
    )
  })

  it('puts many good voices above a few perfect ones', () => {
    const few = lowerBound(
      satisfactionRate({ ...emptySums, levels: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 5 } }),
    )
    const many = lowerBound(
      satisfactionRate({ ...emptySums, levels: { 1: 1, 2: 1, 3: 8, 4: 40, 5: 50 } }),
    )
    expect(many).toBeGreaterThan(few)
  })
})

describe('the stripes of an area', () => {
  const where = { area: '120116', kind: 'shop', round: '2026-11' } as const

  it('each subject keeps to one, and together they are everything', () => {
    const ids = new Set(stripeIds(where))
    fc.assert(
      fc.property(fc.string(), (key) => {
        expect(ids.has(stripeId(where, key))).toBe(true)
        expect(stripeId(where, key)).toBe(stripeId(where, key))
      }),
    )
    const parts = [1, 2, 3].map((level) => ({
      shown: plus(emptySums, { ...emptySums, levels: { ...emptySums.levels, [level]: level } }),
    }))
    expect(countOf(together(parts))).toBe(6)
  })

  it('are used evenly by the shops of a district', () => {
    const used = new Map<string, number>()
    for (let no = 0; no < 800; no++) {
      const id = stripeId(where, `shop:${(no * 7919).toString(16).padStart(24, '6')}`)
      used.set(id, (used.get(id) ?? 0) + 1)
    }
    expect(used.size).toBe(8)
    for (const count of used.values()) expect(count).toBeGreaterThan(40)
  })
})
