import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { awake } from '#shared/domain/redress/awake.ts'
import { deciderAt, ladderOf } from '#shared/domain/redress/ladder.ts'
import { redressLifecycle } from '#shared/domain/redress/lifecycle.ts'
import { answered, appealed, decided } from '#shared/domain/redress/moves.ts'
import { opened } from '#shared/domain/redress/open.ts'
import { heard, revoiced, spokenIfOpen } from '#shared/domain/redress/rater-acts.ts'
import type { RaterAct, Redress } from '#shared/domain/redress/redress.ts'
import { termFor } from '#shared/domain/redress/term.ts'
import { nextMorning } from '#shared/kernel/working-time.ts'
import { at, shown } from '../support/shanghai.ts'

const shopId = 'a'.repeat(24)
const said = { level: 1, reasons: [], comment: '', photos: [], check: 'passed' } as const
const fresh = (now: Date): Redress =>
  opened(
    {
      id: 'b'.repeat(32),
      voter: 'c'.repeat(32),
      subject: { kind: 'shop', id: shopId },
      subjectKey: `shop:${shopId}`,
      name: '李记早点',
      area: '120116014003',
      shopId,
      councilId: null,
      days: 7,
      said: { ...said, reasons: [], photos: [] },
      tier: 0,
    },
    now,
  )

type Doing = (redress: Redress, now: Date) => Redress
const officer = (now: Date) => ({ now, by: 'd'.repeat(24) })
const tried =
  (move: Doing): Doing =>
  (redress, now) => {
    try {
      return move(redress, now)
    } catch {
      return redress
    }
  }
const byRater: Readonly<Record<RaterAct, Doing>> = {
  accept: (redress, now) => spokenIfOpen(redress, 'accept', now),
  reject: (redress, now) => spokenIfOpen(redress, 'reject', now),
  followUp: (redress, now) => spokenIfOpen(redress, 'followUp', now),
  contest: (redress, now) => spokenIfOpen(redress, 'contest', now),
  withdraw: (redress, now) =>
    revoiced(redress, { ...said, reasons: [], photos: [], level: 4 }, now),
  again: (redress, now) => revoiced(redress, { ...said, reasons: [], photos: [] }, now),
}
const byOfficers: readonly Doing[] = [
  tried((redress, now) => answered(redress, { text: '好', photos: [], post: '店' }, officer(now))),
  tried((redress, now) => appealed(redress, { text: '不是', post: '店' }, officer(now))),
  ...[true, false].map((upheld) =>
    tried((redress, now) =>
      decided(redress, { upheld, reason: '看过', post: '社区' }, officer(now)),
    ),
  ),
  awake,
]
const everything = [...Object.values(byRater), ...byOfficers]
const start = at('2026-11-23 10:00')
const steps = fc.array(fc.tuple(fc.nat(everything.length - 1), fc.integer({ min: 1, max: 90 })), {
  maxLength: 40,
})

function walk(list: readonly (readonly [number, number])[], each: (r: Redress, n: Date) => void) {
  let redress = fresh(start)
  let now = start
  for (const [which, hours] of list) {
    now = new Date(now.getTime() + hours * 3_600_000)
    redress = everything[which]?.(redress, now) ?? redress
    each(redress, now)
  }
}

const enders: Partial<Record<Redress['state'], { move: string; by: string }>> = {
  settled: { move: 'accept', by: 'rater' },
  withdrawn: { move: 'withdraw', by: 'rater' },
  unheard: { move: 'silence', by: 'timer' },
}

/** All the instants of what the rater did. */
const raterInstants = ({ timeline, words, pending, nextSaid }: Redress): Date[] => [
  ...timeline.filter(({ by }) => by === 'rater').map((line) => line.at),
  ...[...words, pending, nextSaid].flatMap((one) => one?.from ?? []),
]

describe('whatever is done, in whatever order', () => {
  it('only the rater, or a decision upon an appeal, ends it', () => {
    fc.assert(
      fc.property(steps, (list) => {
        walk(list, ({ state, timeline }) => {
          const last = timeline.filter(({ move }) => !/soon|overdue/.test(move)).at(-1)
          const { move = null, by = null } = enders[state] ?? last ?? {}
          expect(last).toMatchObject({ move, by })
        })
      }),
    )
  })

  it('what the rater does carries the morning and no hour', () => {
    fc.assert(
      fc.property(steps, (list) => {
        walk(list, (redress) => {
          for (const when of raterInstants(redress)) expect(shown(when)).toMatch(/ 08:30$/)
        })
      }),
    )
  })

  it('somebody’s turn has a deadline at the end of a day, and the tier never leaves the ladder', () => {
    fc.assert(
      fc.property(steps, (list) => {
        walk(list, (redress) => {
          expect(shown(redress.dueAt)).toMatch(/ 18:00$/)
          expect(redress.tier).toBeLessThan(ladderOf(redress).length)
          const waits = ['open', 'appealed', 'contested'].includes(redress.state)
          expect(redress.turn !== null).toBe(waits)
        })
      }),
    )
  })
})

describe('the moves of officers', () => {
  it('lead to no end but by a decision', () => {
    const ends = ['settled', 'withdrawn', 'unheard', 'excused']
    const moves = Object.entries(redressLifecycle.moves)
    const ending = moves.filter(([, { to }]) => ends.includes(to)).map(([move]) => move)
    expect(ending).toEqual(['accept', 'silence', 'withdraw', 'uphold', 'confirm'])
  })
})

describe('a morning', () => {
  it.each([
    ['2026-11-23 00:10', '2026-11-24 08:30'],
    ['2026-11-27 17:00', '2026-11-30 08:30'],
    ['2026-11-28 12:00', '2026-11-30 08:30'],
    ['2026-09-30 20:00', '2026-10-08 08:30'],
  ])('after %s is %s', (now, morning) => {
    expect(shown(nextMorning(at(now)))).toBe(morning)
  })

  it('takes an answer as it stands by then', () => {
    const now = at('2026-11-24 09:00')
    const open = awake(fresh(start), now)
    const back = revoiced(open, { ...said, reasons: [], photos: [], level: 5 }, now)
    const late = answered(back, { text: '好', photos: [], post: '店' }, officer(now))
    expect(heard(late, at('2026-11-25 08:29')).state).toBe('answered')
    expect(heard(late, at('2026-11-25 08:30')).state).toBe('withdrawn')
  })
})

describe('who answers and who decides', () => {
  const shop = fresh(start)
  const ofDistrict = {
    subject: { kind: 'department', id: '120116.market' } as const,
    ...{ area: '120116', shopId: null },
  }

  it('is one level up each time', () => {
    expect(ladderOf(shop)).toEqual(['merchant', 'secretary', 'subdistrictOfficer'])
    expect([1, 2, 3, 4].map((tier) => deciderAt(shop, tier))).toEqual([
      'secretary',
      'subdistrictOfficer',
      'districtOfficer',
      'districtOfficer',
    ])
  })

  it('is never an office that is not there', () => {
    expect(ladderOf(ofDistrict)).toEqual(['departmentOfficer', 'districtOfficer'])
  })
})

describe('the time for an answer', () => {
  it('is that of the nearest area that has set one, else seven days', () => {
    const terms = new Map([['120116', { days: 15 as const }]])
    expect(termFor('120116014003', new Map())).toBe(7)
    expect(termFor('120116014003', terms)).toBe(15)
    expect(termFor('120116014003', terms.set('120116014', { days: 15 }))).toBe(15)
    expect(termFor('120117', terms)).toBe(7)
  })
})
