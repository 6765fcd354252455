import type { Context } from '../lib/implement.ts'
import { voterOf } from '../rating/voter.ts'

/**
 * The caller's inboxes: their own, and that of the pseudonym under which they rate. Both follow from who is calling, so
 * what is asked of them is asked `everywhere`; nobody else's can be named.
 */
export const boxesOf = ({
  identity,
  person,
  voterKey,
}: Pick<Context, 'identity' | 'person' | 'voterKey'>): string[] => [
  ...(person ? [person.id] : []),
  voterOf(voterKey(), identity),
]
