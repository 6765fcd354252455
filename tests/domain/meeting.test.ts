import { describe, expect, it } from 'vitest'
import { isGoodCode, signInCode } from '#functions/meeting/sign-in-code.ts'
import { sceneOf, signInOfScan } from '#shared/domain/meeting/meeting-page.ts'
import { earliestDay, noticeOf } from '#shared/domain/meeting/notice-days.ts'
import { countPresences, presenceOf } from '#shared/domain/meeting/presence.ts'
import { canCallOff, canMinute, firstWake, remindAtOf } from '#shared/domain/meeting/rules.ts'
import { isSignInOpen, signInPattern, slotEnd, slotOf } from '#shared/domain/meeting/sign-in.ts'
import { addDays, dayOf, instantOf } from '#shared/kernel/time.ts'
import { refusal } from '../support/refusal.ts'

const at = (day: string, clock: string) => instantOf(day, clock)

/** One after the other. */
function midnightsBetween(from: Date, to: Date): number {
  let midnights = 0
  for (let day = dayOf(from); day < dayOf(to); day = addDays(day, 1)) midnights++
  return midnights
}

function isInTime(calling: Parameters<typeof noticeOf>[0]): boolean {
  try {
    return noticeOf(calling) === null
  } catch {
    return false
  }
}

describe('the days of notice', () => {
  const calling = (now: Date, startsAt: Date, more = {}) => ({
    ...{ now, startsAt, noticeDays: 3, urgentBecause: null, chair: false },
    ...more,
  })

  it('are whole calendar days between the call and the meeting, whatever the hour of either', () => {
    for (const clock of ['00:00', '12:00', '23:59']) {
      const now = at('2026-11-23', clock)
      expect(earliestDay(now, 3)).toBe('2026-11-27')
      expect(noticeOf(calling(now, at('2026-11-27', '00:00')))).toBeNull()
    }
    const late = calling(at('2026-11-23', '00:00'), at('2026-11-26', '23:59'))
    expect(() => noticeOf(late)).toThrow(refusal('MEETING_TOO_SOON', /最早能定在 2026年11月27日/))
  })

  it('count holidays and weekends as any other day: over the week of 国庆, and over the end of a year', () => {
    expect(earliestDay(at('2026-09-30', '17:00'), 3)).toBe('2026-10-04')
    expect(earliestDay(at('2026-12-30', '09:00'), 3)).toBe('2027-01-03')
    expect(earliestDay(at('2028-02-27', '09:00'), 1)).toBe('2028-02-29')
  })

  it('as a slow count of midnights says', () => {
    const now = at('2026-11-23', '21:30')
    for (let noticeDays = 1; noticeDays <= 30; noticeDays++)
      for (let ahead = 1; ahead <= 35; ahead++) {
        const startsAt = at(addDays(dayOf(now), ahead), '08:00')
        const enough = midnightsBetween(now, startsAt) - 1 >= noticeDays
        expect(isInTime(calling(now, startsAt, { noticeDays }))).toBe(enough)
      }
  })

  it('are waived by the chair alone, with a reason, and a reason that is not needed is dropped', () => {
    const now = at('2026-11-23', '09:00')
    const soon = at('2026-11-23', '10:00')
    const urgent = { urgentBecause: '管子爆了' }
    expect(noticeOf(calling(now, soon, { ...urgent, chair: true }))).toBe('管子爆了')
    expect(() => noticeOf(calling(now, soon, urgent))).toThrow(refusal('URGENT_BY_CHAIR'))
    expect(noticeOf(calling(now, at('2026-11-27', '10:00'), urgent))).toBeNull()
    for (const wrong of [now, at('2026-11-22', '10:00'), at('2027-05-23', '10:00')])
      expect(() => noticeOf(calling(now, wrong))).toThrow(refusal('MEETING_PAST'))
  })
})

describe('the code at the place', () => {
  const key = 'a key of this test'
  const [one, other] = ['a'.repeat(24), 'b'.repeat(24)]
  const start = new Date(slotOf(at('2026-11-27', '19:00')) * 600_000)
  const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)

  it('is good for its slot and the next, to the second', () => {
    const code = signInCode(key, one, slotOf(start))
    expect(code).toMatch(signInPattern)
    const good = (now: Date) => isGoodCode(key, one, code, now)
    expect([good(start), good(later(9.99)), good(later(10)), good(later(19.99))]).toEqual(
      Array(4).fill(true),
    )
    expect([good(later(20)), good(later(-0.01))]).toEqual([false, false])
    expect(slotEnd(slotOf(start))).toEqual(later(10))
  })

  it('is another one for each meeting, slot and key', () => {
    const slot = slotOf(start)
    const codes = [
      signInCode(key, one, slot),
      signInCode(key, one, slot + 1),
      signInCode(key, other, slot),
      signInCode('another key', one, slot),
    ]
    expect(new Set(codes).size).toBe(4)
    expect(isGoodCode(key, other, codes[0] ?? '', start)).toBe(false)
    const many = Array.from({ length: 2000 }, (_, index) => signInCode(key, one, index))
    expect(new Set(many).size).toBe(2000)
    expect(new Set(many.join('')).size).toBe(32)
  })

  it('is carried by a scene that WeChat takes, and read back from every kind of scan', () => {
    const code = signInCode(key, one, 1)
    const scene = sceneOf(one, code)
    expect(scene.length).toBeLessThanOrEqual(32)
    expect(scene).toMatch(/^[\w!#$&'()*+,/:;=?@.~-]+$/)
    const expected = { meetingId: one, code }
    for (const scanned of [
      scene,
      `packages/meeting/one/index?scene=${scene}`,
      `packages/meeting/one/index?scene%3D${scene}`,
      `http://192.168.1.5:3000/#/packages/meeting/one/index?scene=${encodeURIComponent(scene)}`,
    ])
      expect(signInOfScan(scanned)).toEqual(expected)
    for (const strange of [
      '',
      one,
      `?scene=${one}`,
      `?scene=${scene}Z`,
      `?scene=${one}.ABC23`,
      '%',
    ])
      expect(signInOfScan(strange)).toBeUndefined()
  })
})

describe('signing in', () => {
  const startsAt = at('2026-11-27', '19:00')
  const open = (clock: string, state: 'called' | 'held' | 'minuted' | 'cancelled' = 'called') =>
    isSignInOpen({ startsAt, state }, at('2026-11-27', clock))

  it('goes from an hour before to four hours after the start, while the meeting stands', () => {
    expect([open('17:59'), open('18:00'), open('22:59'), open('23:00')]).toEqual([
      ...[false, true, true, false],
    ])
    for (const state of ['held', 'minuted', 'cancelled'] as const)
      expect(open('19:30', state)).toBe(false)
  })
})

describe('what can be done with a meeting', () => {
  const startsAt = at('2026-11-27', '19:00')
  const before = at('2026-11-27', '18:59')

  it('it is called off before it begins, or when nobody came', () => {
    const called = { state: 'called', startsAt } as const
    expect(canCallOff({ ...called, came: 4 }, before)).toBe(true)
    expect(canCallOff({ ...called, came: 4 }, startsAt)).toBe(false)
    expect(canCallOff({ ...called, came: 0 }, startsAt)).toBe(true)
    expect(canCallOff({ state: 'cancelled', startsAt, came: 0 }, before)).toBe(false)
  })

  it('it is minuted once it has begun', () => {
    expect(canMinute({ state: 'called', startsAt }, before)).toBe(false)
    expect(canMinute({ state: 'called', startsAt }, startsAt)).toBe(true)
    expect(canMinute({ state: 'cancelled', startsAt }, startsAt)).toBe(false)
  })

  it('the clock reminds on the morning before, unless it was called later than that', () => {
    expect(remindAtOf(startsAt)).toEqual(at('2026-11-26', '08:00'))
    expect(firstWake(startsAt, at('2026-11-20', '08:00'))).toEqual({
      reminded: false,
      wakeAt: at('2026-11-26', '08:00'),
    })
    expect(firstWake(startsAt, at('2026-11-26', '08:00'))).toEqual({
      reminded: true,
      wakeAt: at('2026-11-27', '23:00'),
    })
  })
})

describe('how a seat stands', () => {
  const row = { call: 2, comes: null, way: null } as const

  it('whoever came is there whatever they said, and an earlier call counts no more', () => {
    expect(presenceOf({ ...row, comes: false, way: 'scan' }, 2)).toBe('present')
    expect(presenceOf({ ...row, comes: false }, 2)).toBe('excused')
    expect(presenceOf({ ...row, comes: true }, 2)).toBe('coming')
    expect(presenceOf({ ...row, comes: false }, 3)).toBe('unheard')
    expect([presenceOf(row, 2), presenceOf(undefined, 2)]).toEqual(['unheard', 'unheard'])
  })

  it('adds up: present, excused and absent are all who were invited', () => {
    const all = ['present', 'present', 'excused', 'coming', 'unheard'] as const
    expect(countPresences(all)).toEqual({ invited: 5, present: 2, excused: 1, absent: 2 })
    expect(countPresences([])).toEqual({ invited: 0, present: 0, excused: 0, absent: 0 })
  })
})
