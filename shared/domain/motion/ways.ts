import type { Role } from '../people/role.ts'
import type { MotionState } from './lifecycle.ts'

type WayRow = {
  readonly zh: string
  /** Where it begins. */
  readonly begins: MotionState
  /** Who may come this way: the seats that have the right `raise`, or holders of these roles. */
  readonly roles: readonly Role[] | 'raise'
  /** Is owed a first answer within the charter's working hours. */
  readonly awaited: boolean
}

/** The three ways in which something comes before a council. */
export const ways = {
  motion: { zh: '议题', begins: 'raised', roles: 'raise', awaited: false },
  proposal: { zh: '献计献策', begins: 'seconding', roles: ['resident'], awaited: false },
  callOut: {
    zh: '企业吹哨',
    begins: 'raised',
    roles: ['unitContact', 'merchant'],
    awaited: true,
  },
} as const satisfies Record<string, WayRow>

export type Way = keyof typeof ways
export const wayNames = Object.keys(ways) as [Way, ...Way[]]
