import { describe, expect, it } from 'vitest'
import { areaLevels } from '#shared/domain/area/code.ts'
import { checkAppointment } from '#shared/domain/people/appointment.ts'
import { type Role, roleNames, roleRow } from '#shared/domain/people/role.ts'

const levels = {
  district: '120116',
  subdistrict: '120116014',
  community: '120116014003',
  grid: '120116014003-01',
} as const

/** Where a role's own grant usually lies. */
const seatOf = (role: Role) => levels[roleRow(role).levels?.[0] ?? 'community']

const attempt = (
  by: { readonly role: Role; readonly area: string },
  role: Role,
  area: string,
): string => {
  try {
    checkAppointment({ personId: 'giver', grants: [by] }, { role, area, personId: 'taker' })
    return 'given'
  } catch (error) {
    return (error as { code: string }).code
  }
}

const pairs = roleNames.flatMap((by) => roleNames.map((role) => [by, role] as const))

describe('the table of appointments', () => {
  it.each(pairs)('a %s and the post of a %s: only as the role’s row says', (by, role) => {
    const { appointedBy } = roleRow(role)
    const refusal = appointedBy.length === 0 ? 'FILLED_NOT_GIVEN' : 'APPOINTMENT_NOT_ALLOWED'
    const area = seatOf(role)
    const covering = { role: by, area: levels.district }
    expect(attempt(covering, role, area)).toBe(appointedBy.includes(by) ? 'given' : refusal)
  })

  it.each(roleNames)('lets nobody make themselves a %s', (role) => {
    const grants = roleNames.map((held) => ({ role: held, area: levels.district }))
    const own = { role, area: seatOf(role), personId: 'me' }
    expect(() => checkAppointment({ personId: 'me', grants }, own)).toThrow(
      expect.objectContaining({ code: 'NOT_YOURSELF' }),
    )
  })

  it('names only roles that someone else can give, up to the district officer', () => {
    for (const role of roleNames)
      for (const by of roleRow(role).appointedBy) expect(roleNames).toContain(by)
  })
})

describe('an appointment', () => {
  const secretary = { role: 'secretary', area: levels.community } as const

  it('stays inside the area of the one who makes it', () => {
    expect(attempt(secretary, 'gridWorker', levels.grid)).toBe('given')
    expect(attempt(secretary, 'gridWorker', '120116014004-01')).toBe('APPOINTMENT_NOT_ALLOWED')
    expect(attempt(secretary, 'merchant', '120116014004')).toBe('APPOINTMENT_NOT_ALLOWED')
  })

  it.each(roleNames.filter((role) => roleRow(role).levels))(
    'of a %s names an area of the level the role asks for',
    (role) => {
      const { levels: allowed = [], appointedBy } = roleRow(role)
      const by = { role: appointedBy[0] as Role, area: levels.district }
      for (const level of Object.keys(areaLevels) as (keyof typeof areaLevels)[])
        expect(attempt(by, role, levels[level])).toBe(
          allowed.includes(level) ? 'given' : 'APPOINTMENT_NOT_ALLOWED',
        )
    },
  )
})
