import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workdayHours } from '#shared/kernel/calendar/office-hours.ts'
import { addDays, dayOf } from '#shared/kernel/time.ts'
import {
  addWorkingDays,
  addWorkingHours,
  isWorkday,
  workingHoursBetween,
} from '#shared/kernel/working-time.ts'
import { slowAddMinutes, slowMinutesBetween } from '../support/minute-by-minute.ts'
import { at, shown } from '../support/shanghai.ts'

const afterHours = (from: string, hours: number) => shown(addWorkingHours(at(from), hours).at)
const afterDays = (from: string, days: number) => shown(addWorkingDays(at(from), days).at)

describe('working hours', () => {
  it.each([
    ['within a morning', '2026-11-23 09:00', 2, '2026-11-23 11:00'],
    ['over lunch', '2026-11-23 11:00', 2, '2026-11-23 14:30'],
    ['from lunch', '2026-11-23 12:40', 1, '2026-11-23 14:30'],
    ['to the very end of a morning', '2026-11-23 08:30', 3.5, '2026-11-23 12:00'],
    ['to the very end of a day', '2026-11-23 08:30', 8, '2026-11-23 18:00'],
    ['from the very end of a day', '2026-11-23 18:00', 1, '2026-11-24 09:30'],
    ['from the night', '2026-11-23 23:10', 1, '2026-11-24 09:30'],
    ['from before dawn', '2026-11-23 03:00', 1, '2026-11-23 09:30'],
    ['from a Saturday', '2026-11-28 10:00', 4, '2026-11-30 14:00'],
    ['in fractions', '2026-11-23 17:45', 0.75, '2026-11-24 09:00'],
    ['to a make-up Saturday', '2026-10-09 17:00', 2, '2026-10-10 09:30'],
    ['on a make-up Sunday', '2025-09-28 09:00', 1, '2025-09-28 10:00'],
    ['over National Day 2025', '2025-09-30 17:00', 4, '2025-10-09 11:30'],
    ['over National Day 2026', '2026-09-30 17:00', 26, '2026-10-12 09:30'],
    ['over Spring Festival 2026', '2026-02-14 17:30', 1, '2026-02-24 09:00'],
    ['none, within office hours', '2026-11-23 09:17', 0, '2026-11-23 09:17'],
    ['none, at their end', '2026-11-23 18:00', 0, '2026-11-23 18:00'],
    ['none, at lunch', '2026-11-23 12:01', 0, '2026-11-23 13:30'],
    ['none, on a holiday', '2026-10-01 10:00', 0, '2026-10-08 08:30'],
  ])('%s: from %s, %d of them, until %s', (_, from, hours, until) => {
    expect(afterHours(from, hours)).toBe(until)
  })

  it.each([
    ['2026-11-23 11:00', '2026-11-23 14:30', 2],
    ['2026-09-30 17:00', '2026-10-08 09:30', 2],
    ['2026-11-28 00:00', '2026-11-30 00:00', 0],
    ['2026-11-23 14:30', '2026-11-23 11:00', 0],
    ['2026-11-23 11:00', '2026-11-23 11:00', 0],
    ['2026-11-23 09:00', '2026-11-23 09:01', 1 / 60],
  ])('from %s to %s are %d', (from, to, hours) => {
    expect(workingHoursBetween(at(from), at(to))).toBe(hours)
  })
})

describe('working days', () => {
  it.each([
    ['end in the evening', '2026-11-23 09:00', 1, '2026-11-24 18:00'],
    ['do not count the day they begin on', '2026-11-23 00:00', 5, '2026-11-30 18:00'],
    ['begin on a Saturday', '2026-11-28 10:00', 1, '2026-11-30 18:00'],
    ['count a make-up Saturday', '2026-10-09 10:00', 1, '2026-10-10 18:00'],
    ['pass National Day 2025', '2025-09-30 10:00', 3, '2025-10-11 18:00'],
    ['pass Spring Festival 2026', '2026-02-13 10:00', 2, '2026-02-24 18:00'],
    ['none: today', '2026-11-23 18:00', 0, '2026-11-23 18:00'],
    ['none: today is over', '2026-11-23 18:01', 0, '2026-11-24 18:00'],
    ['none: a day off', '2026-11-28 10:00', 0, '2026-11-30 18:00'],
  ])('%s: from %s, %d of them, until %s', (_, from, days, until) => {
    expect(afterDays(from, days)).toBe(until)
  })
})

describe('a deadline', () => {
  it('is certain while every day on the way is in the calendar', () => {
    expect(addWorkingHours(at('2026-12-31 09:00'), 7.5)).toEqual({
      at: at('2026-12-31 18:00'),
      certain: true,
    })
    expect(addWorkingDays(at('2026-12-30 09:00'), 1).certain).toBe(true)
    expect(addWorkingHours(at('2025-12-31 09:00'), 20).certain).toBe(true)
  })

  it('is not, and is reckoned Monday to Friday, when one is not', () => {
    expect(addWorkingHours(at('2026-12-31 09:00'), 8)).toEqual({
      at: at('2027-01-01 09:00'),
      certain: false,
    })
    expect(addWorkingDays(at('2026-12-31 09:00'), 2)).toEqual({
      at: at('2027-01-04 18:00'),
      certain: false,
    })
    expect(addWorkingHours(at('2024-12-31 17:00'), 4).certain).toBe(false)
    expect(addWorkingHours(at('2024-12-31 17:00'), 2200).certain).toBe(false)
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e6])('is not %d away', (amount) => {
    expect(() => addWorkingHours(at('2026-11-23 09:00'), amount)).toThrow(RangeError)
    expect(() => addWorkingDays(at('2026-11-23 09:00'), amount)).toThrow(RangeError)
  })

  it('is not half a day or no instant away', () => {
    expect(() => addWorkingDays(at('2026-11-23 09:00'), 1.5)).toThrow(RangeError)
    for (const never of [new Date(Number.NaN), new Date(8.64e15), new Date(-1e14)]) {
      expect(() => addWorkingHours(never, 1)).toThrow(RangeError)
      expect(() => addWorkingDays(never, 1)).toThrow(RangeError)
      expect(() => workingHoursBetween(at('2026-11-23 09:00'), never)).toThrow(RangeError)
    }
  })

  it('may be thousands of working days away', () => {
    expect(afterDays('2026-11-23 09:00', 5000)).toBe('2046-01-22 18:00')
    expect(afterHours('2026-11-23 09:00', 5000)).toBe('2029-04-16 09:00')
  })
})

describe('working time, whatever the moment', () => {
  const [first, last] = [at('2025-01-01 00:00').getTime(), at('2027-02-01 00:00').getTime()]
  const moment = fc.integer({ min: first, max: last }).map((ms) => new Date(ms))
  const wholeMinute = moment.map((when) => new Date(Math.floor(when.getTime() / 60_000) * 60_000))
  const minutes = fc.integer({ min: 1, max: 30 * 60 })
  const hours = fc.double({ min: 0, max: 400, noNaN: true })

  it('is what counting minute by minute gives', () => {
    fc.assert(
      fc.property(wholeMinute, minutes, fc.nat(12 * 1440), (from, some, later) => {
        expect(addWorkingHours(from, some / 60).at).toEqual(slowAddMinutes(from, some))
        const to = new Date(from.getTime() + later * 60_000)
        expect(workingHoursBetween(from, to) * 60).toBeCloseTo(slowMinutesBetween(from, to), 6)
      }),
    )
  })

  it('ends later when it begins later or is longer', () => {
    fc.assert(
      fc.property(moment, moment, hours, hours, fc.nat(60), (a, b, c, d, days) => {
        const [early, late] = a <= b ? [a, b] : [b, a]
        const [few, many] = [Math.min(c, d), Math.max(c, d)]
        const end = addWorkingHours(early, few).at.getTime()
        expect(end).toBeGreaterThanOrEqual(early.getTime())
        expect(addWorkingHours(late, few).at.getTime()).toBeGreaterThanOrEqual(end)
        expect(addWorkingHours(early, many).at.getTime()).toBeGreaterThanOrEqual(end)
        const day = addWorkingDays(early, days).at.getTime()
        expect(day).toBeGreaterThanOrEqual(early.getTime())
        expect(addWorkingDays(late, days).at.getTime()).toBeGreaterThanOrEqual(day)
        expect(addWorkingDays(early, days + 1).at.getTime()).toBeGreaterThanOrEqual(day)
      }),
    )
  })

  it('is between two moments what leads from the one to the other', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 400 * 3_600_000 }), (from, ms) => {
        const end = addWorkingHours(from, ms / 3_600_000).at
        expect(workingHoursBetween(from, end)).toBe(ms / 3_600_000)
        expect(addWorkingHours(from, workingHoursBetween(from, end)).at).toEqual(end)
      }),
    )
  })

  it('of n working days holds n whole workdays after today', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const tomorrow = at(`${addDays(dayOf(from), 1)} 00:00`)
        const end = addWorkingDays(from, days).at
        expect(workingHoursBetween(tomorrow, end)).toBe(days * workdayHours)
        expect(isWorkday(dayOf(end))).toBe(true)
      }),
    )
  })
})
