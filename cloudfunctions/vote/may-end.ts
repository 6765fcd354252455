import type { RollEntry } from '#shared/domain/vote/roll.ts'
import { isTaking, type Vote } from '#shared/domain/vote/vote.ts'

/** Its time is over, or nobody is left who could vote or change their mind. */
export const mayEnd = (vote: Vote, entries: readonly RollEntry[], now: Date): boolean =>
  !isTaking(vote, now) ||
  (!vote.changeable && entries.every(({ voted, recused }) => voted || recused !== null))
