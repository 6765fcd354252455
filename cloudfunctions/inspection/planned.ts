import { inForce } from '#shared/domain/council/editions.ts'
import type { Edition } from '#shared/domain/covenant/edition.ts'
import { checkPart } from '#shared/domain/inspection/check-results.ts'
import {
  effective,
  type Inspection,
  type InspectionPart,
} from '#shared/domain/inspection/inspection.ts'
import { busyOf, nosOf } from '#shared/domain/inspection/items-for.ts'
import type { Visit } from '#shared/domain/inspection/round.ts'
import { scoreOf } from '#shared/domain/inspection/score.ts'
import { type Task, taskOf } from '#shared/domain/inspection/visit.ts'
import { everywhere, type Reach } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf, periodOf } from '#shared/kernel/time.ts'
import { editionText } from '../covenant/edition.ts'
import type { Context } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { afterHandIn, attachPhotos, newInspection, partOf, type Sent } from './hand-in.ts'
import { postsAt } from './inspector.ts'
import { settlePart } from './progress.ts'
import { handInSecond } from './second.ts'

/** A planned visit as an inspector meets it. */
export type Ahead = {
  readonly visit: Visit
  readonly edition: Edition
  readonly task: Task
  /** The parts that others have handed in. */
  readonly before: Inspection | null
}

/**
 * What a planned visit asks of the caller now, by the edition of its first part. Departments that have nothing to look at
 * under that edition are not waited for. Four documents. @throws OUT_OF_REACH and the refusals of `taskOf`
 */
export async function lookAhead(context: Context, visitId: string, reach: Reach): Promise<Ahead> {
  const { store, now } = context
  const planned = await store.visits.get(visitId, reach)
  const before = planned.inspectionId
    ? await store.inspections.get(planned.inspectionId, everywhere)
    : null
  const council = await store.councils.get(planned.councilId, everywhere)
  const editionId = before?.editionId ?? inForce(council, dayOf(now)).id
  const { edition } = await editionText(store, editionId)
  const visit = { ...planned, departments: busyOf(edition, planned.departments) }
  const departments = postsAt(context, visit.councilId).map(({ department }) => department)
  const task = taskOf(visit, { personId: actorOf(context).id, departments })
  return { visit, edition, task, before }
}

/** One department's part of a planned visit, or the blind second look at it. */
export async function handInPlanned(
  context: Context,
  { visitId, ...sent }: Sent & { readonly visitId: string },
): Promise<Inspection> {
  const ahead = await lookAhead(context, visitId, context.reach)
  if (ahead.visit.shopId !== sent.shop.id) throw new AppError('OUT_OF_REACH')
  if (ahead.task.kind === 'second') return handInSecond(context, { ...ahead, ...sent })
  const { visit, edition, task } = ahead
  const nos = nosOf(edition, visit.departments, task.department)
  checkPart(edition, nos, sent.results)
  const part = partOf(context, sent.shop, { department: task.department, nos })
  const inspection = await keepPart(context, { ...ahead, sent, part })
  await attachPhotos(context, sent, inspection)
  await settlePart(context, visit, { part, inspection })
  await afterHandIn(context, { ...sent, edition, inspection, part })
  return inspection
}

type Part = Omit<Ahead, 'task'> & { readonly sent: Sent; readonly part: InspectionPart }

/** The visit with one part more; the last one gives it its score and its month. */
async function keepPart(
  { store }: Context,
  { visit, edition, before, sent, part }: Part,
): Promise<Inspection> {
  const { departments, second, id: visitId } = visit
  const editionId = edition.id
  const rest = { editionId, kind: 'first', visitId, departments, sealed: second.wanted } as const
  if (!before) {
    const score = departments.length === 1 ? scoreOf(edition, sent.results) : null
    return store.inspections.insert(newInspection(sent, part, { ...rest, score }))
  }
  const parts = [...before.parts, part]
  const results = [...before.results, ...sent.results].sort((one, other) => one.no - other.no)
  const whole = { ...before, parts, results, period: periodOf(part.at), at: part.at }
  const last = parts.length === departments.length
  const score = last ? scoreOf(edition, effective(whole)) : null
  return store.inspections.replace({ ...whole, score }, everywhere)
}
