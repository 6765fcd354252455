import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, smallestBox } from '#shared/domain/vote/carries.ts'
import type { Choice } from '#shared/domain/vote/choice.ts'
import { quorums, type VoteRule, voteRules } from '#shared/domain/vote/rules.ts'

type Seat = { readonly weight: number; readonly says: Choice | 'nothing' | 'standsBack' }

const seat: fc.Arbitrary<Seat> = fc.record({
  weight: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 10_000_000 })),
  says: fc.constantFrom<Seat['says'][]>(
    'for',
    'for',
    'against',
    'abstain',
    'nothing',
    'standsBack',
  ),
})
const rolls = fc.array(seat, { maxLength: 80 })

/** Counts as children do: one by one on two heaps, and holds fractions against each other as fractions of big numbers. */
function slowly(seats: readonly Seat[], rule: VoteRule, quorum: keyof typeof quorums) {
  const heap = (keep: (one: Seat) => boolean) => {
    let heads = 0n
    let weight = 0n
    for (const one of seats) {
      if (!keep(one)) continue
      heads += 1n
      weight += BigInt(one.weight)
    }
    return { heads, weight }
  }
  const roll = heap(({ says }) => says !== 'standsBack')
  const voted = heap(({ says }) => ['for', 'against', 'abstain'].includes(says))
  const yes = heap(({ says }) => says === 'for')
  const overHalf = (part: bigint, whole: bigint) => part > whole - part
  const twoThirds = (part: bigint, whole: bigint) => whole > 0n && part >= 2n * (whole - part)
  const enough = quorum === 'half' ? overHalf : twoThirds
  const isQuorum =
    enough(voted.heads, roll.heads) &&
    (rule !== 'doubleMajority' || enough(voted.weight, roll.weight))
  const says: Record<VoteRule, boolean> = {
    majority: overHalf(yes.heads, voted.heads),
    twoThirds: twoThirds(yes.heads, voted.heads),
    doubleMajority: overHalf(yes.heads, voted.heads) && overHalf(yes.weight, voted.weight),
    unanimous: yes.heads === voted.heads && voted.heads > 0n,
  }
  return { isQuorum, carried: isQuorum && says[rule], voted, yes }
}

const ask = (
  seats: readonly Seat[],
  rule: VoteRule,
  quorum: keyof typeof quorums = 'half',
  secret = false,
) => {
  const staying = seats.filter(({ says }) => says !== 'standsBack')
  const ballots = staying.flatMap(({ says, weight }) =>
    says === 'nothing' || says === 'standsBack' ? [] : [{ choice: says, weight }],
  )
  const weight = staying.reduce((sum, one) => sum + one.weight, 0)
  return decide({ rule, quorum, secret, roll: { heads: staying.length, weight }, ballots })
}

const rules = Object.keys(voteRules) as VoteRule[]
const quorumNames = Object.keys(quorums) as (keyof typeof quorums)[]
const cases = rules.flatMap((rule) => quorumNames.map((quorum) => [rule, quorum] as const))

describe.each(cases)('%s with a quorum of %s', (rule, quorum) => {
  it('comes to what a slow count comes to, whatever the roll', () => {
    fc.assert(
      fc.property(rolls, (seats) => {
        const told = ask(seats, rule, quorum)
        const counted = slowly(seats, rule, quorum)
        expect([told.quorumMet, told.carried]).toEqual([counted.isQuorum, counted.carried])
        expect(told.voted).toEqual({
          heads: Number(counted.voted.heads),
          weight: Number(counted.voted.weight),
        })
        expect(told.count?.for.heads).toBe(Number(counted.yes.heads))
      }),
      { numRuns: 400 },
    )
  })

  it('is not lost by one more ballot for it, and not won by one that turns against it', () => {
    fc.assert(
      fc.property(rolls, fc.nat(79), (seats, index) => {
        const with_ = (says: Choice) =>
          seats.map((one, at) =>
            at === index && one.says !== 'standsBack' ? { ...one, says } : one,
          )
        const [better, worse] = [
          ask(with_('for'), rule, quorum),
          ask(with_('against'), rule, quorum),
        ]
        if (worse.carried) expect(better.carried).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('does not see who said it: the order of ballots is nothing', () => {
    fc.assert(
      fc.property(rolls, (seats) => {
        expect(ask([...seats].reverse(), rule, quorum)).toEqual(ask(seats, rule, quorum))
      }),
      { numRuns: 50 },
    )
  })
})

const many = (...parts: readonly (readonly [number, Seat['says'], number?])[]): Seat[] =>
  parts.flatMap(([count, says, weight = 1]) =>
    Array.from({ length: count }, () => ({ weight, says })),
  )

describe('at the edge', () => {
  it.each([
    ['majority', many([27, 'for'], [26, 'against']), 'carried'],
    ['majority', many([26, 'for'], [26, 'against']), 'rejected'],
    ['majority', many([2, 'for'], [1, 'against'], [1, 'abstain']), 'rejected'],
    ['twoThirds', many([2, 'for'], [1, 'against']), 'carried'],
    ['twoThirds', many([35, 'for'], [18, 'abstain']), 'rejected'],
    ['twoThirds', many([36, 'for'], [17, 'abstain']), 'carried'],
    ['unanimous', many([3, 'for'], [1, 'abstain']), 'rejected'],
    ['unanimous', many([3, 'for'], [2, 'nothing']), 'carried'],
    ['unanimous', [], 'noQuorum'],
    ['majority', many([2, 'for'], [2, 'nothing']), 'noQuorum'],
    ['majority', many([2, 'for'], [2, 'standsBack']), 'carried'],
    ['majority', many([4, 'standsBack']), 'noQuorum'],
    ['doubleMajority', many([1, 'for', 100], [2, 'against', 1]), 'rejected'],
    ['doubleMajority', many([2, 'for', 1], [1, 'against', 100]), 'rejected'],
    ['doubleMajority', many([2, 'for', 50], [1, 'against', 99]), 'carried'],
    ['doubleMajority', many([2, 'for', 1], [1, 'nothing', 2]), 'noQuorum'],
  ] as const)('%s is decided by one ballot', (rule, seats, verdict) => {
    expect(ask(seats, rule).verdict).toBe(verdict)
  })

  it('two thirds of the roll is a quorum to the head', () => {
    expect(ask(many([36, 'for'], [17, 'nothing']), 'majority', 'twoThirds').quorumMet).toBe(true)
    expect(ask(many([35, 'for'], [18, 'nothing']), 'majority', 'twoThirds').quorumMet).toBe(false)
  })
})

describe('a box of secret ballots', () => {
  it('stays shut without a quorum, and with fewer than three ballots', () => {
    const secretly = (seats: readonly Seat[]) => ask(seats, 'majority', 'half', true)
    expect(secretly(many([2, 'for'], [5, 'nothing']))).toMatchObject({
      count: null,
      verdict: 'noQuorum',
    })
    expect(secretly(many([2, 'for'], [1, 'nothing']))).toMatchObject({
      count: null,
      carried: false,
      verdict: 'tooFew',
    })
    expect(secretly(many([smallestBox, 'for']))).toMatchObject({ verdict: 'carried' })
  })

  it('tells the same of every two boxes it does not open', () => {
    fc.assert(
      fc.property(rolls, rolls, (one, other) => {
        const size = Math.min(one.length, other.length)
        const alike = (seats: readonly Seat[], says: Choice) =>
          seats.slice(0, size).map((seat, at) => ({
            weight: 1,
            says: at % 3 === 0 ? says : ('nothing' as const),
            at: seat.weight,
          }))
        const [a, b] = [
          ask(alike(one, 'for'), 'majority', 'half', true),
          ask(alike(other, 'against'), 'majority', 'half', true),
        ]
        if (a.count === null) expect(a).toEqual(b)
      }),
      { numRuns: 100 },
    )
  })
})
