import { describe, expect, it } from 'vitest'
import { checkFrom, comingMonths } from '#shared/domain/covenant/adoption.ts'

describe('the months that come', () => {
  it('are the next twelve, over the end of a year', () => {
    const months = comingMonths('2026-11-30')
    expect(months).toHaveLength(12)
    expect(months.slice(0, 3)).toEqual(['2026-12-01', '2027-01-01', '2027-02-01'])
    expect(months.at(-1)).toBe('2027-11-01')
    expect(comingMonths('2026-12-01')[0]).toBe('2027-01-01')
  })

  it.each(['2026-11-01', '2026-11-30', '2026-12-02', '2027-12-01', '2025-12-01'])(
    '%s is none of them on the last day of November',
    (from) => {
      expect(() => checkFrom(from, '2026-11-30')).toThrow('要选以后十二个月里某个月的 1 号')
      expect(() => checkFrom('2026-12-01', '2026-11-30')).not.toThrow()
    },
  )
})
