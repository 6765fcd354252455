import * as z from 'zod'
import { Instant } from './fields.ts'
import { advance, type Lifecycle } from './lifecycle.ts'

/** One line of a thing's history: what was done, when, by whom, and why if a reason was asked. */
export type TimelineEntry<Move extends string = string> = {
  readonly move: Move
  readonly at: Date
  readonly by: string
  readonly reason: string | null
}

export const timelineOf = <State extends string, Move extends string>({
  moves,
}: Lifecycle<State, Move>) =>
  z.array(
    z.object({
      move: z.enum(Object.keys(moves) as [Move, ...Move[]]),
      at: Instant,
      by: z.string(),
      reason: z.string().nullable(),
    }),
  )

type Living<State, Move extends string> = {
  readonly state: State
  readonly timeline: readonly TimelineEntry<Move>[]
}

/** The state and history after a move; the only way a thing with a lifecycle changes. @throws MOVE_NOT_ALLOWED */
export function step<State extends string, Move extends string>(
  lifecycle: Lifecycle<State, Move>,
  { state, timeline }: Living<State, Move>,
  move: NoInfer<Move>,
  {
    now,
    by,
    reason = null,
  }: { readonly now: Date; readonly by: string; readonly reason?: string | null },
): { state: State; timeline: TimelineEntry<Move>[] } {
  return {
    state: advance(lifecycle, state, move),
    timeline: [...timeline, { move, at: now, by, reason }],
  }
}
