import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import { assignMutual, type MutualShop } from '#shared/domain/inspection/assign-mutual.ts'
import { type MutualVerdict, mutualScore } from '#shared/domain/inspection/mutual.ts'
import { type Verdict, verdicts } from '#shared/domain/inspection/verdicts.ts'

const shop = (number: number, ...owners: string[]): MutualShop => ({
  id: `shop-${String(number).padStart(3, '0')}`,
  number: String(number),
  owners,
})
const anyShops = fc
  .array(fc.uniqueArray(fc.constantFrom('甲', '乙', '丙', '丁', '戊'), { maxLength: 2 }), {
    maxLength: 25,
  })
  .map((owners) => owners.map((people, index) => shop(index + 1, ...people)))
const separate = (count: number) =>
  Array.from({ length: count }, (_, index) => shop(index + 1, `owner-${index}`))
const stranger = (one: MutualShop, other: MutualShop) =>
  one.id !== other.id && !one.owners.some((owner) => other.owners.includes(owner))

/** By Hall: everybody can be given one unless some owner's shops outnumber the shops that are not theirs. */
const simpleOwner = (shops: readonly MutualShop[]) =>
  Math.max(
    0,
    ...shops.map(({ owners: [owner] }) => shops.filter(({ owners }) => owners[0] === owner).length),
  )

describe('the draw of mutual checks', () => {
  it('never gives a shop to itself or to one with a common owner; each checks one and is checked by one at most', () => {
    fc.assert(
      fc.property(anyShops, fc.nat(), (shops, seed) => {
        const byId = new Map(shops.map((one) => [one.id, one]))
        const { pairs, idle, unchecked } = assignMutual(shops, seed)
        for (const { checker, checked } of pairs)
          expect(stranger(byId.get(checker) as MutualShop, byId.get(checked) as MutualShop)).toBe(
            true,
          )
        expect(new Set(pairs.map(({ checker }) => checker)).size).toBe(pairs.length)
        expect(new Set(pairs.map(({ checked }) => checked)).size).toBe(pairs.length)
        expect(pairs.length + idle.length).toBe(shops.length)
        expect(pairs.length + unchecked.length).toBe(shops.length)
      }),
    )
  })

  it('gives every shop one whenever that can be done, and else as many as can be', () => {
    const owned = fc
      .array(fc.constantFrom('甲', '乙', '丙'), { minLength: 2, maxLength: 24 })
      .map((owners) => owners.map((owner, index) => shop(index + 1, owner)))
    fc.assert(
      fc.property(owned, fc.nat(), (shops, seed) => {
        const most = simpleOwner(shops)
        const rest = shops.length - most
        const { pairs } = assignMutual(shops, seed)
        expect(pairs).toHaveLength(most <= rest ? shops.length : rest * 2)
      }),
    )
  })

  it('names who is left when one owner holds more than half', () => {
    const shops = [shop(1, '甲'), shop(2, '甲'), shop(3, '甲'), shop(4, '乙')]
    const { pairs, idle, unchecked } = assignMutual(shops, 7)
    expect(pairs).toHaveLength(2)
    expect(idle).toHaveLength(2)
    expect(unchecked).toHaveLength(2)
    for (const id of [...idle, ...unchecked]) expect(id).not.toBe('shop-004')
  })

  it('does not send anyone next door while there is another way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 40 }), fc.nat(), (count, seed) => {
        const { pairs } = assignMutual(separate(count), seed)
        expect(pairs).toHaveLength(count)
        for (const { checker, checked } of pairs)
          expect(Math.abs(Number(checker.slice(5)) - Number(checked.slice(5)))).toBeGreaterThan(1)
      }),
    )
  })

  it('does send next door when there is no other way', () => {
    expect(assignMutual(separate(2), 1).pairs).toHaveLength(2)
  })

  it('is the same for the same seed, and another for another', () => {
    const shops = separate(20)
    expect(assignMutual([...shops].reverse(), 5)).toEqual(assignMutual(shops, 5))
    const texts = new Set([1, 2, 3, 4, 5].map((seed) => JSON.stringify(assignMutual(shops, seed))))
    expect(texts.size).toBe(5)
  })

  it('leaves what was given out before, and gives latecomers one another', () => {
    const before = assignMutual(separate(6), 3).pairs
    expect(assignMutual(separate(6), 4, before).pairs).toEqual([])
    const { pairs } = assignMutual(separate(8), 5, before)
    expect(pairs.map(({ checker }) => checker).sort()).toEqual(['shop-007', 'shop-008'])
    expect(assignMutual(separate(7), 5, before)).toEqual({
      pairs: [],
      idle: ['shop-007'],
      unchecked: ['shop-007'],
    })
  })
})

const said = (verdict: Verdict, note = ''): MutualVerdict[] =>
  default2026.mutualItems.map((no) => ({ no, verdict, note }))

describe('the score of a mutual check', () => {
  it('is the mean of 100, 70 and 30, in hundredths', () => {
    expect(mutualScore(default2026, said('good'))).toBe(10_000)
    expect(mutualScore(default2026, said('fair'))).toBe(7000)
    expect(mutualScore(default2026, said('poor', '门口有垃圾'))).toBe(3000)
    const [first, ...rest] = said('good')
    const mixed = [...rest, { no: first?.no ?? 0, verdict: 'fair', note: '' } as const]
    expect(mutualScore(default2026, mixed)).toBe(9250)
  })

  it('never rises when a verdict gets worse', () => {
    const names = Object.keys(verdicts) as Verdict[]
    const answers = fc.tuple(...default2026.mutualItems.map(() => fc.constantFrom(...names)))
    const of = (answer: readonly Verdict[]) =>
      mutualScore(
        default2026,
        default2026.mutualItems.map((no, index) => ({
          no,
          verdict: answer[index] ?? 'good',
          note: '看过了',
        })),
      )
    fc.assert(
      fc.property(answers, fc.nat({ max: 3 }), (answer, which) => {
        const worse = answer.map((verdict, index) => (index === which ? 'poor' : verdict))
        expect(of(worse)).toBeLessThanOrEqual(of(answer))
        expect(of(answer)).toBeGreaterThanOrEqual(3000)
        expect(of(answer)).toBeLessThanOrEqual(10_000)
      }),
    )
  })

  it.each([
    ['ITEM_MISSING', said('good').slice(1)],
    ['ITEM_MISSING', [...said('good'), { no: 11, verdict: 'good', note: '' } as const]],
    ['ITEM_MISSING', [...said('good').slice(1), ...said('good').slice(1, 2)]],
    ['NOTE_REQUIRED', said('poor')],
  ] as const)('is refused with %s', (code, wrong) => {
    expect(() => mutualScore(default2026, wrong)).toThrow(expect.objectContaining({ code }))
  })
})
