import { AppError } from './errors.ts'

/** A state machine as data: which move leads from which states to which state. */
export type Lifecycle<State extends string = string, Move extends string = string> = {
  readonly initial: State
  readonly states: Readonly<Record<State, { readonly zh: string }>>
  readonly moves: Readonly<
    Record<Move, { readonly zh: string; readonly from: readonly State[]; readonly to: State }>
  >
}

export const defineLifecycle = <const State extends string, const Move extends string>(
  table: Lifecycle<State, Move>,
): Lifecycle<State, Move> => table

/** The state a move leads to. @throws MOVE_NOT_ALLOWED when the table has no such step. */
export function advance<State extends string, Move extends string>(
  lifecycle: Lifecycle<State, Move>,
  current: State,
  move: NoInfer<Move>,
): State {
  const { from, to, zh } = lifecycle.moves[move]
  if (from.includes(current)) return to
  const now = lifecycle.states[current].zh
  throw new AppError('MOVE_NOT_ALLOWED', { message: `当前是“${now}”，不能${zh}` })
}

export const movesFrom = <State extends string, Move extends string>(
  { moves }: Lifecycle<State, Move>,
  current: State,
): Move[] => (Object.keys(moves) as Move[]).filter((move) => moves[move].from.includes(current))

export const statesOf = <State extends string>({ states }: Lifecycle<State>) =>
  Object.keys(states) as [State, ...State[]]
