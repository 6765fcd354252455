import { describe, expect, it } from 'vitest'
import { signingRate } from '#shared/domain/council/council.ts'
import { errorTable } from '#shared/kernel/errors.ts'
import { percentText } from '#shared/kernel/ratio.ts'
import { clockText, dayOf, endOf, periodOf, periodText } from '#shared/kernel/time.ts'

describe('a rate', () => {
  const kangcui = { editions: [{ id: 'default', from: '2026-01-01', signed: 52 }], shops: 53 }

  it('of 52 among 53 shops reads 98.1%', () => {
    expect(percentText(signingRate(kangcui, '2026-11-23'))).toBe('98.1%')
  })

  it.each([
    [0, 53, '0.0%'],
    [53, 53, '100.0%'],
    [1, 3, '33.3%'],
    [2, 3, '66.7%'],
    [0, 0, '—'],
  ])('of %d ÷ %d reads %s', (numerator, denominator, text) => {
    expect(percentText({ numerator, denominator })).toBe(text)
  })
})

describe('a Shanghai day', () => {
  it('begins at 16:00 UTC of the day before', () => {
    expect(dayOf('2026-11-22T15:59:59.999Z')).toBe('2026-11-22')
    expect(dayOf('2026-11-22T16:00:00.000Z')).toBe('2026-11-23')
  })

  it('ends where the next begins', () => {
    expect(endOf('2026-11-23').toISOString()).toBe('2026-11-23T16:00:00.000Z')
    expect(endOf('2026-12-31').toISOString()).toBe('2026-12-31T16:00:00.000Z')
    expect(endOf('2028-02-28').toISOString()).toBe('2028-02-28T16:00:00.000Z')
  })

  it('belongs to a month and a year of its own zone', () => {
    expect(periodOf('2026-11-30T15:59:59Z')).toBe('2026-11')
    expect(periodOf('2026-11-30T16:00:00Z')).toBe('2026-12')
    expect(periodOf('2026-12-31T16:00:00Z')).toBe('2027-01')
  })
})

describe('a time, as people read it', () => {
  const now = new Date('2026-11-23T02:00:00Z')

  it('names the year only when it is another one', () => {
    expect(clockText('2026-11-23T00:05:00Z', now)).toBe('11月23日 08:05')
    expect(clockText('2025-12-31T15:59:00Z', now)).toBe('2025年12月31日 23:59')
    expect(clockText('2025-12-31T16:00:00Z', now)).toBe('1月1日 00:00')
  })

  it('is a month without a leading zero', () => {
    expect(['2026-03', '2026-11'].map(periodText)).toEqual(['2026年3月', '2026年11月'])
  })
})

describe('the table of errors', () => {
  it.each(Object.entries(errorTable))('says %s in one Chinese sentence', (code, message) => {
    expect(code).toMatch(/^[A-Z][A-Z_]+$/)
    expect(message).toMatch(/\p{Script=Han}/u)
    expect(message.replace(/Excel|Word|WPS|PDF|KB|\.xlsx?|\.docx|\.csv/g, '')).not.toMatch(
      /[A-Za-z\n]/,
    )
  })
})
