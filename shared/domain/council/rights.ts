import type { Grant } from '../people/grant.ts'
import { holds } from '../people/holds.ts'
import type { Role } from '../people/role.ts'
import { bodyOf, type Seat, seatNames } from '../people/seats.ts'
import { type CouncilKind, councilKindRow } from './kinds.ts'

type RightRow = {
  readonly zh: string
  readonly seats: readonly Seat[]
  /** Offices that may do it in the councils of their area. */
  readonly offices: readonly Role[]
  /** Means something only in an alliance. */
  readonly chain?: true
}

const board = ['chair', 'viceChair', 'director'] as const
const lead = ['chair', 'viceChair'] as const
const desk = ['secretaryGeneral', 'clerk'] as const
const station = ['disciplineInspector', 'supervisionLiaison', 'specialSupervisor'] as const

/** What each seat of a council may do. Where a council has no secretariat of its own, the community's secretary is one. */
export const rights = {
  fillSeats: {
    zh: '管席位和成员单位',
    seats: desk,
    offices: ['secretary', 'subdistrictOfficer', 'districtOfficer'],
  },
  amendCharter: { zh: '按决议改章程', seats: ['chair'], offices: [] },
  raise: {
    zh: '提出议题',
    seats: [...board, ...desk, 'taskForceMember', 'adviser'],
    offices: ['secretary'],
  },
  plan: { zh: '立题、定措施', seats: [...lead, ...desk], offices: ['secretary'] },
  act: {
    zh: '办措施、报进展',
    seats: [...board, ...desk, 'taskForceMember'],
    offices: ['secretary'],
  },
  answer: { zh: '答复企业吹哨', seats: [...desk, 'taskForceMember'], offices: ['secretary'] },
  advise: { zh: '出主意', seats: ['adviser'], offices: [] },
  openVote: { zh: '发起表决', seats: [...lead, 'secretaryGeneral'], offices: ['secretary'] },
  vote: { zh: '投票', seats: board, offices: [] },
  enterPaper: { zh: '录入纸票和委托书', seats: desk, offices: ['secretary'] },
  convene: { zh: '召集会议、记纪要', seats: [...lead, ...desk], offices: ['secretary'] },
  supervise: { zh: '监督结果', seats: station, offices: [] },
  ventures: {
    zh: '管合作项目',
    seats: [...lead, ...desk, 'taskForceMember'],
    offices: ['subdistrictOfficer', 'districtOfficer'],
    chain: true,
  },
} as const satisfies Record<string, RightRow>

export type Right = keyof typeof rights
export const rightNames = Object.keys(rights) as [Right, ...Right[]]
const rightRow = (right: Right): RightRow => rights[right]

/** Whether a council has such a thing to do at all. */
export const isRightOf = (right: Right, kind: CouncilKind): boolean =>
  !rightRow(right).chain || councilKindRow(kind).chain

/** The roles that an action of this right lets in; the seat itself is looked at by `mayDo`. */
export const rolesOf = (right: Right): readonly [Role, ...Role[]] => {
  const { seats, offices } = rightRow(right)
  return [...new Set<Role>([...seats.map(bodyOf), ...offices])] as [Role, ...Role[]]
}

type Held = Pick<Grant, 'role' | 'area' | 'councilId' | 'shopId' | 'seat'>
type Council = { readonly id: string; readonly area: string }

/** Whether one of the grants is a seat of this council that may do it, or an office over its area that may. */
export function mayDo(grants: readonly Held[], right: Right, { id, area }: Council): boolean {
  const { seats, offices } = rightRow(right)
  const sits = grants.some(
    ({ councilId, seat }) => councilId === id && seat !== null && seats.includes(seat),
  )
  return sits || offices.some((role) => holds(grants, role, { area }))
}

/** What a seat may do, for people to read. */
export const rightsOf = (seat: Seat): Right[] =>
  rightNames.filter((right) => rightRow(right).seats.includes(seat))

/** Those who sit in a body, highest seat first. */
export const seatsIn = (body: Role): Seat[] => seatNames.filter((seat) => bodyOf(seat) === body)
