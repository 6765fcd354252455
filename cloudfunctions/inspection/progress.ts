import type { Inspection, InspectionPart } from '#shared/domain/inspection/inspection.ts'
import type { Round, Visit } from '#shared/domain/inspection/round.ts'
import { roundLifecycle } from '#shared/domain/inspection/round-lifecycle.ts'
import { afterPart, allDone } from '#shared/domain/inspection/visit.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { step } from '#shared/kernel/timeline.ts'
import type { Context } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'

type Settled = { readonly part: InspectionPart; readonly inspection: Inspection }

/** Marks a department's part of a visit as handed in; its round moves when it was the last. */
export async function settlePart(
  context: Context,
  visit: Visit,
  { part: { department, inspectorId }, inspection }: Settled,
): Promise<void> {
  const inspectionId = inspection.id
  const next = afterPart(visit, { department, inspectorId, inspectionId })
  await context.store.visits.replace(next, everywhere)
  if (next.state === 'done') await moveRound(context, visit.roundId, { done: 1, seconds: 0 })
}

type Moved = { readonly done: number; readonly seconds: number }

/** Moves a round's counters. One document. */
export async function moveRound(context: Context, roundId: string, by: Moved): Promise<void> {
  const round = await context.store.rounds.get(roundId, everywhere)
  const { wanted, done } = round.seconds
  const seconds = { wanted, done: done + by.seconds }
  await keepRound(context, { ...round, done: round.done + by.done, seconds })
}

/** Saves a round; it ends by itself when nothing of it is left: finished, or called off when no shop of it was left. */
export async function keepRound(context: Context, round: Round): Promise<void> {
  const { store, now } = context
  const ending = round.state === 'planned' && allDone(round)
  const move = round.shops === 0 ? 'cancel' : 'finish'
  const end = ending ? step(roundLifecycle, round, move, { now, by: actorOf(context).id }) : {}
  await store.rounds.replace({ ...round, ...end }, everywhere)
}
