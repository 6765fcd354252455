import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CharterRules, CharterText } from '#shared/domain/council/charter.ts'
import { councilKindNames, councilKindRow, councilKinds } from '#shared/domain/council/kinds.ts'
import { readUnit } from '#shared/domain/council/read-unit.ts'
import { checkSitting, endOfTerm, lastDayOf, warningOf } from '#shared/domain/council/sitting.ts'
import { unitKindNames } from '#shared/domain/council/unit-kinds.ts'
import { usualCharter } from '#shared/domain/council/usual-charter.ts'
import { bodyOf, type Seat, seatNames } from '#shared/domain/people/seats.ts'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { addMonths, instantOf } from '#shared/kernel/time.ts'
import { refusal } from '../support/refusal.ts'

const now = instantOf('2026-11-25', '09:00')

/** Why someone on the one may not take the other. */
function clash(seat: Seat, held: Seat): ErrorCode | null {
  const bodies = [bodyOf(seat), bodyOf(held)]
  if (bodies[0] === bodies[1]) return 'ALREADY_SEATED'
  return bodies.includes('supervisor') ? 'STATION_APART' : null
}

const pairs = seatNames.flatMap((seat) => seatNames.map((held) => [seat, held] as const))

describe('one person and two seats', () => {
  it.each(pairs)('%s beside %s: not in one body, and not beside the station', (seat, held) => {
    const code = clash(seat, held)
    const take = () => checkSitting(seat, [held])
    if (code) expect(take).toThrow(refusal(code))
    else expect(take).not.toThrow()
  })

  it('is no question for whoever holds none', () => {
    for (const seat of seatNames) expect(() => checkSitting(seat, [])).not.toThrow()
  })
})

describe('a term', () => {
  it('is the charter’s months where nobody says otherwise, its last day included', () => {
    const until = endOfTerm(36, undefined, now)
    expect(until).toEqual(instantOf('2029-11-26', '00:00'))
    expect(lastDayOf(until)).toBe('2029-11-25')
  })

  it('may be shorter, but not over already, and not longer', () => {
    expect(lastDayOf(endOfTerm(36, '2026-11-25', now))).toBe('2026-11-25')
    expect(lastDayOf(endOfTerm(36, '2029-11-25', now))).toBe('2029-11-25')
    expect(() => endOfTerm(36, '2026-11-24', now)).toThrow(refusal('INVALID_INPUT', /已经过去/))
    expect(() => endOfTerm(36, '2029-11-26', now)).toThrow(
      refusal('INVALID_INPUT', /36 个月，最晚到 2029-11-25/),
    )
  })

  it('is warned of a month before its end, or at its end when it is shorter than that', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (months) => {
        const until = endOfTerm(months, undefined, now)
        const warning = warningOf(until, now)
        expect(warning > now && warning <= until).toBe(true)
        if (months > 1) expect(lastDayOf(warning)).toBe(addMonths(lastDayOf(until), -1))
      }),
    )
    const short = endOfTerm(36, '2026-12-10', now)
    expect(warningOf(short, now)).toEqual(short)
  })
})

const given = {
  name: '甲',
  weight: 3,
  shopId: 'a'.repeat(24),
  department: 'fire',
  chainPart: 'upstream',
} as const
const members = councilKindNames.flatMap((of) => unitKindNames.map((kind) => [of, kind] as const))

describe('the kinds of council', () => {
  it.each(councilKindNames)('%s begins with a charter that its own fields take', (kind) => {
    expect(CharterRules.safeParse(councilKinds[kind].rules).success).toBe(true)
    expect(CharterText.safeParse(usualCharter(kind, '海河')).success).toBe(true)
    expect(usualCharter(kind, '海河')).toContain('海河')
  })

  it.each(members)('%s and a %s: taken if its row names it, with what it needs', (of, kind) => {
    const row = councilKindRow(of)
    const read = () => readUnit(row, { ...given, kind })
    if (!row.units.includes(kind)) return expect(read).toThrow(refusal('UNIT_UNFIT'))
    const { shopId, department, chainPart, ...kept } = given
    expect(read()).toEqual({
      ...{ ...kept, kind },
      shopId: kind === 'shop' ? shopId : null,
      department: kind === 'department' ? department : null,
      chainPart: row.chain && kind === 'firm' ? chainPart : null,
    })
  })

  it('ask which shop and which department it is', () => {
    const row = councilKindRow('businessDistrict')
    const bare = { name: '甲', weight: 1 }
    expect(() => readUnit(row, { ...bare, kind: 'shop' })).toThrow(
      refusal('UNIT_UNFIT', /哪一家店/),
    )
    expect(() => readUnit(row, { ...bare, kind: 'department' })).toThrow(
      refusal('UNIT_UNFIT', /哪个部门/),
    )
  })
})
