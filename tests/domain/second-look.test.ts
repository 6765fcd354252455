import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import { itemsOf } from '#shared/domain/covenant/items.ts'
import { compare } from '#shared/domain/inspection/comparison.ts'
import type { ItemResult } from '#shared/domain/inspection/inspection.ts'
import { nosOf } from '#shared/domain/inspection/items-for.ts'
import { scoreOf } from '#shared/domain/inspection/score.ts'
import { drawSecond, hiddenFrom } from '#shared/domain/inspection/second-look.ts'
import type { Department } from '#shared/domain/people/role.ts'
import { seeds } from '#shared/kernel/chance.ts'
import { except, finding, flawless } from '../support/covenant.ts'
import { grantOf } from '../support/grants.ts'
import { anyVisit } from '../support/visits.ts'

const anyIds = fc.uniqueArray(fc.string({ minLength: 4, maxLength: 8 }))
const anySeed = fc.nat({ max: seeds - 1 })
const anyShare = fc.integer({ min: 0, max: 50 })

describe('the draw of second looks', () => {
  it('takes so many percent, rounded up, of the shops of the round', () => {
    fc.assert(
      fc.property(anyIds, anyShare, anySeed, (ids, share, seed) => {
        const drawn = drawSecond(ids, share, seed)
        expect(drawn.size).toBe(Math.ceil((ids.length * share) / 100))
        for (const id of drawn) expect(ids).toContain(id)
      }),
    )
  })

  it('can be done again from the seed, in whatever order the shops come', () => {
    fc.assert(
      fc.property(anyIds, anyShare, anySeed, (ids, share, seed) => {
        expect(drawSecond([...ids].reverse(), share, seed)).toEqual(drawSecond(ids, share, seed))
      }),
    )
  })

  it('gives every shop its chance', () => {
    const ids = Array.from({ length: 10 }, (_, index) => `shop-${index}`)
    const times = new Map(ids.map((id) => [id, 0]))
    for (let seed = 0; seed < 1000; seed++)
      for (const id of drawSecond(ids, 20, seed)) times.set(id, (times.get(id) ?? 0) + 1)
    for (const count of times.values()) {
      expect(count).toBeGreaterThan(150)
      expect(count).toBeLessThan(250)
    }
  })
})

const at = new Date(0)
const nos = itemsOf(default2026).map(({ no }) => no)
const part = (inspectorId: string, department: Department, own = nos) => ({
  inspectorId,
  department,
  post: `考核员 ${inspectorId}`,
  nos: own,
  at,
})
const look = (inspectorId: string, results: ItemResult[]) => ({
  results,
  parts: [part(inspectorId, 'sanitation')],
})
const between = (first: ItemResult[], second: ItemResult[]) =>
  compare({ edition: default2026, first: look('one', first), second: look('two', second) })

describe('two looks side by side', () => {
  it('of the same agree on everything, and nobody deviates', () => {
    fc.assert(
      fc.property(anyVisit, (results) => {
        const { agreeing, judged, deviations } = between(results, results)
        expect(agreeing).toBe(judged)
        expect(deviations.map(({ signed }) => signed)).toEqual([0, 0])
      }),
    )
  })

  it('deviate from one another by the same amount, one up and one down', () => {
    fc.assert(
      fc.property(anyVisit, anyVisit, (first, second) => {
        const { deviations, agreeing, judged } = between(first, second)
        const [one, two] = deviations.map(({ signed }) => signed)
        const [left, right] = [first, second].map((seen) => scoreOf(default2026, seen).score)
        expect(one).toBe(Math.round((left ?? 0) * 100) - Math.round((right ?? 0) * 100))
        expect((one ?? 0) + (two ?? 0)).toBe(0)
        expect(agreeing).toBeLessThanOrEqual(judged)
      }),
    )
  })

  it('count an item that one thought does not apply as no agreement', () => {
    const { agreeing, items } = between(flawless(), except(flawless(), 9, { applies: false }))
    expect(agreeing).toBe(10)
    expect(items.find(({ no }) => no === 9)).toEqual({ no: 9, first: 0, second: null })
  })

  it('lay each of a joint visit’s inspectors beside the same items only', () => {
    const team: Department[] = ['sanitation', 'fire']
    const own = (department: Department) => nosOf(default2026, team, department)
    const first = {
      results: except(flawless(), 1, { findings: [finding('1a', 4)] }),
      parts: [part('one', 'sanitation', own('sanitation')), part('two', 'fire', own('fire'))],
    }
    const second = look('three', flawless())
    const { deviations } = compare({ edition: default2026, first, second })
    expect(deviations).toEqual([
      { inspectorId: 'one', post: '考核员 one', signed: 9512 - 10_000 },
      { inspectorId: 'two', post: '考核员 two', signed: 0 },
      { inspectorId: 'three', post: '考核员 three', signed: 10_000 - 9600 },
    ])
  })
})

describe('a sealed visit', () => {
  const place = { area: '120116014003', councilId: 'c'.repeat(24) }
  const sealed = { ...place, sealed: true, parts: [part('author', 'sanitation')] }
  const inspector = grantOf('inspector', place.area, { councilId: place.councilId })

  it.each([
    ['an inspector of the council', 'other', [inspector], true],
    [
      'an inspector who is its merchant besides',
      'other',
      [inspector, grantOf('merchant', place.area)],
      true,
    ],
    ['its author', 'author', [inspector], false],
    [
      'an inspector of another council',
      'other',
      [grantOf('inspector', place.area, { councilId: 'd'.repeat(24) })],
      false,
    ],
    ['the street', 'street', [grantOf('subdistrictOfficer', '120116014')], false],
  ] as const)('and %s', (_, personId, grants, hidden) => {
    expect(hiddenFrom(sealed, { personId, grants })).toBe(hidden)
    expect(hiddenFrom({ ...sealed, sealed: false }, { personId, grants })).toBe(false)
  })
})
