import { AppError } from '../../kernel/errors.ts'
import type { Department } from '../people/role.ts'
import type { Round, Visit } from './round.ts'

/** Door numbers are words; their digits are padded so that 2 comes before 10. */
export const doorOrder = (number: string) =>
  number.replace(/\d+/g, (digits) => digits.padStart(12, '0'))

export const placeInOrder = (dueOn: string, number: string) => `${dueOn} ${doorOrder(number)}`

export const secondFor = (department: Department) => `second:${department}`

/** A second look is due: the first is complete, and nobody has looked again. */
export const secondDue = ({ state, second }: Pick<Visit, 'state' | 'second'>): boolean =>
  state === 'done' && second.wanted && second.inspectionId === null

/** Whom a visit waits for, as its row says it. */
export function waitsFor({ state, departments, done, second }: Visit): string[] {
  if (state === 'cancelled') return []
  if (state !== 'done') return departments.filter((department) => !done.includes(department))
  return secondDue({ state, second }) ? departments.map(secondFor) : []
}

const settled = (visit: Visit): Visit => ({ ...visit, waitsFor: waitsFor(visit) })

type Part = {
  readonly department: Department
  readonly inspectorId: string
  readonly inspectionId: string
}

/** The visit after a department handed in its part of the first look. */
export function afterPart(visit: Visit, { department, inspectorId, inspectionId }: Part): Visit {
  const done = [...visit.done, department]
  const state = done.length === visit.departments.length ? 'done' : 'partial'
  const authors = [...new Set([...visit.authors, inspectorId])]
  return settled({ ...visit, done, state, authors, inspectionId })
}

export const afterSecond = (visit: Visit, inspectionId: string): Visit =>
  settled({ ...visit, second: { wanted: true, inspectionId } })

const isUnfinished = ({ state }: Pick<Visit, 'state'>) => state === 'waiting' || state === 'partial'

/** A visit that is ahead after its shop has closed: nobody goes there any more, and what was handed in is kept. */
export const afterClosing = (visit: Visit): Visit =>
  settled({
    ...visit,
    state: isUnfinished(visit) ? 'cancelled' : visit.state,
    second: { wanted: false, inspectionId: null },
  })

/** A round without what was ahead of one of its visits. */
export function withoutVisit(round: Round, visit: Visit): Round {
  const { wanted, done } = round.seconds
  return {
    ...round,
    shops: round.shops - (isUnfinished(visit) ? 1 : 0),
    seconds: { wanted: wanted - (visit.second.wanted ? 1 : 0), done },
  }
}

type Inspector = { readonly personId: string; readonly departments: readonly Department[] }
export type Task =
  | { readonly kind: 'first'; readonly department: Department }
  | { readonly kind: 'second'; readonly department: Department }

/**
 * What a visit asks of an inspector now: their department's part, or a second look. The refusal of an author is the same
 * whether a second look is wanted or not, so that it tells nothing.
 * @throws VISIT_CANCELLED, VISIT_NOT_YOURS, VISIT_DONE, SECOND_NOT_BY_THE_SAME
 */
export function taskOf(visit: Visit, { personId, departments }: Inspector): Task {
  if (visit.state === 'cancelled') throw new AppError('VISIT_CANCELLED')
  const own = visit.departments.filter((department) => departments.includes(department))
  const [department] = own
  if (!department) throw new AppError('VISIT_NOT_YOURS')
  const open = own.find((candidate) => !visit.done.includes(candidate))
  if (open) return { kind: 'first', department: open }
  if (visit.state === 'done' && visit.authors.includes(personId))
    throw new AppError('SECOND_NOT_BY_THE_SAME')
  if (!secondDue(visit)) throw new AppError('VISIT_DONE')
  return { kind: 'second', department }
}

/** Whether nothing of a round is left to do. */
export const allDone = ({ shops, done, seconds }: Pick<Round, 'shops' | 'done' | 'seconds'>) =>
  done >= shops && seconds.done >= seconds.wanted
