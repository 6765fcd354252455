import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  firstOf,
  followUpOf,
  isFollowUp,
  isRoundOver,
  openWindow,
  roundOf,
  roundsAt,
  roundsUpTo,
  windowOf,
} from '#shared/domain/rating/rounds.ts'
import {
  type SubjectKind,
  subjectKindNames,
  subjectKinds,
} from '#shared/domain/rating/subject-kinds.ts'
import { periodAfter } from '#shared/kernel/period.ts'
import { addDays, dayOf, instantOf, periodOf } from '#shared/kernel/time.ts'

const monthly = subjectKindNames.filter((kind) => subjectKinds[kind].round.every === 'month')
const once = subjectKindNames.filter((kind) => subjectKinds[kind].round.every === 'once')
const anyNow = fc
  .tuple(fc.nat(3650), fc.integer({ min: 0, max: 23 }))
  .map(([days, hour]) =>
    instantOf(addDays('2026-01-01', days), `${String(hour).padStart(2, '0')}:30`),
  )
const noon = (day: string) => instantOf(day, '12:00')
const refused = (code: string) => expect.objectContaining({ code })

describe.each(monthly)('a month of %s', (kind) => {
  it('is open all through, and each day lies in exactly one', () => {
    fc.assert(
      fc.property(anyNow, (now) => {
        const { first } = roundsAt(kind, null, now)
        expect(first?.round).toBe(periodOf(now))
        expect(first && first.from <= dayOf(now) && dayOf(now) <= first.until).toBe(true)
        const next = windowOf(kind, periodAfter(periodOf(now), 1), null)
        expect(next.from).toBe(addDays(first?.until ?? '', 1))
      }),
    )
  })

  it('is asked about again in the first half of the next, and never later', () => {
    fc.assert(
      fc.property(anyNow, (now) => {
        const { followUp } = roundsAt(kind, null, now)
        const inFirstHalf = Number(dayOf(now).slice(8)) <= 15
        expect(followUp !== null).toBe(inFirstHalf)
        const asked = followUpOf(periodAfter(periodOf(now), -1))
        if (followUp) expect(followUp.round).toBe(asked)
        else
          expect(() => openWindow({ kind, since: null }, 'followUp', now)).toThrow(
            refused('ROUND_OVER'),
          )
      }),
    )
  })

  it('has a trend of the months up to this one', () => {
    const now = noon('2026-02-10')
    expect(roundsUpTo(kind, now, 3)).toEqual(['2025-12', '2026-01', '2026-02'])
  })
})

describe.each(once)('what happens once: %s', (kind) => {
  it('is open for thirty days from the day of publication', () => {
    fc.assert(
      fc.property(anyNow, fc.integer({ min: 0, max: 120 }), (now, days) => {
        const since = addDays(dayOf(now), -days)
        expect(roundsAt(kind, since, now).first !== null).toBe(days < 30)
      }),
    )
  })

  it('is asked about again thirty days after that, for fifteen', () => {
    const since = '2026-03-01'
    const at = (days: number) => noon(addDays(since, days))
    const ask = (days: number) => openWindow({ kind, since }, 'followUp', at(days))
    expect(() => ask(59)).toThrow(refused('FOLLOW_UP_NOT_YET'))
    expect([ask(60), ask(74)]).toEqual(
      Array(2).fill({ round: 'once+', from: '2026-04-30', until: '2026-05-14' }),
    )
    expect(() => ask(75)).toThrow(refused('ROUND_OVER'))
    expect(() => openWindow({ kind, since }, 'first', at(30))).toThrow(refused('ROUND_OVER'))
  })

  it('has one round, and no window without a day', () => {
    expect(roundsUpTo(kind, noon('2026-02-10'), 12)).toEqual(['once'])
    expect(() => windowOf(kind, 'once', null)).toThrow(RangeError)
  })
})

describe('a round of any kind', () => {
  const anyKind = fc.constantFrom<SubjectKind>(...subjectKindNames)

  it('begins on its first day, ends after its last, and its follow-up comes later', () => {
    fc.assert(
      fc.property(anyKind, anyNow, (kind, now) => {
        const since = dayOf(now)
        const first = windowOf(kind, roundOf(kind, 'first', now), since)
        const again = windowOf(kind, followUpOf(first.round), since)
        expect(
          first.from <= first.until && first.until < again.from && again.from < again.until,
        ).toBe(true)
        expect(isRoundOver(first, noon(first.until))).toBe(false)
        expect(isRoundOver(first, noon(addDays(first.until, 1)))).toBe(true)
      }),
    )
  })

  it('is found again from its follow-up', () => {
    for (const round of ['2026-11', 'once']) {
      expect(firstOf(followUpOf(round))).toBe(round)
      expect([isFollowUp(round), isFollowUp(followUpOf(round))]).toEqual([false, true])
    }
  })
})
