/** A body of a council is the role of those who sit in it. */
type SeatRow = {
  readonly zh: string
  readonly body: 'member' | 'taskForce' | 'secretariat' | 'adviser' | 'supervisor'
}

/**
 * Seats of a council, highest first within their body (seed note 7: 理事会、协同专班、秘书处、智囊团 and the 监督站 with its three
 * kinds of supervisors).
 */
export const seats = {
  chair: { zh: '理事长', body: 'member' },
  viceChair: { zh: '副理事长', body: 'member' },
  director: { zh: '理事', body: 'member' },
  secretaryGeneral: { zh: '秘书长', body: 'secretariat' },
  clerk: { zh: '秘书', body: 'secretariat' },
  taskForceMember: { zh: '专班成员', body: 'taskForce' },
  adviser: { zh: '智囊', body: 'adviser' },
  disciplineInspector: { zh: '纪检委员', body: 'supervisor' },
  supervisionLiaison: { zh: '监督联络员', body: 'supervisor' },
  specialSupervisor: { zh: '特约监督员', body: 'supervisor' },
} as const satisfies Record<string, SeatRow>

export type Seat = keyof typeof seats
export const seatNames = Object.keys(seats) as [Seat, ...Seat[]]

/** The bodies of a council, as roles. */
export type Body = (typeof seats)[Seat]['body']
export const bodyOf = (seat: Seat): Body => seats[seat].body
export const bodies = [...new Set(seatNames.map(bodyOf))] as [Body, ...Body[]]
