import { describe, expect, it } from 'vitest'
import { officeHours, workdayHours } from '#shared/kernel/calendar/office-hours.ts'
import { addDays } from '#shared/kernel/time.ts'
import {
  calendarEndsOn,
  calendarWarning,
  isWorkday,
  workingHoursBetween,
} from '#shared/kernel/working-time.ts'
import { slowIsWorkday } from '../support/minute-by-minute.ts'
import { at } from '../support/shanghai.ts'

const workdaysFrom = (from: string, until: string) => {
  const days: string[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) if (isWorkday(day)) days.push(day)
  return days
}

describe('the calendar', () => {
  it.each([
    ['2025-09-26', '2025-10-13', '26 28 29 30 09 10 11 13'],
    ['2026-09-17', '2026-10-12', '17 18 20 21 22 23 24 28 29 30 08 09 10 12'],
    ['2026-02-12', '2026-03-02', '12 13 14 24 25 26 27 28 02'],
    ['2025-01-24', '2025-02-10', '24 26 27 05 06 07 08 10'],
    ['2025-12-31', '2026-01-05', '31 04 05'],
    ['2027-10-01', '2027-10-04', '01 04'],
  ])('from %s to %s is worked on %s', (from, until, days) => {
    const worked = workdaysFrom(from, until).map((day) => day.slice(8))
    expect(worked.join(' ')).toBe(days)
  })

  it('has the workdays of every year by another count, Monday to Friday when unknown', () => {
    for (let day = '2024-01-01'; day < '2029-01-01'; day = addDays(day, 1))
      expect([day, isWorkday(day)]).toEqual([day, slowIsWorkday(day)])
    expect(workdaysFrom('2025-01-01', '2025-12-31')).toHaveLength(248)
    expect(workdaysFrom('2026-01-01', '2026-12-31')).toHaveLength(248)
  })

  it.each(['2026-02-30', '2026-13-01', '2026-1-1', 'heute', ''])('knows no day “%s”', (day) => {
    expect(() => isWorkday(day)).toThrow(RangeError)
  })

  it('says for sixty days, and from then on, that it runs out', () => {
    expect(calendarEndsOn).toBe('2026-12-31')
    expect(calendarWarning(at('2026-10-31 23:59'))).toBeNull()
    expect(calendarWarning(at('2026-11-01 00:00'))).toBe(
      '2027 年的放假安排还没有录入，跨年的期限先按周一到周五推算，录入后以公布的安排为准。',
    )
    expect(calendarWarning(at('2028-03-01 09:00'))).toBe(
      '2028 年的放假安排还没有录入，期限先按周一到周五推算，录入后以公布的安排为准。',
    )
  })

  it('has as many office hours as make a workday', () => {
    expect(workingHoursBetween(at('2026-11-23 00:00'), at('2026-11-24 00:00'))).toBe(workdayHours)
    expect(officeHours.map(({ from, to }) => `${from}–${to}`)).toEqual([
      '08:30–12:00',
      '13:30–18:00',
    ])
  })
})
