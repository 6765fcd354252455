import { everywhere } from '#shared/domain/people/reach.ts'
import type { Role } from '#shared/domain/people/role.ts'
import { holdsAt, isParty, ladderOf } from '#shared/domain/redress/ladder.ts'
import type { Standing } from '#shared/domain/redress/open-to.ts'
import { isVisible, type Redress } from '#shared/domain/redress/redress.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context } from '../lib/implement.ts'
import { voterOf } from '../rating/voter.ts'

export const ownVoter = ({ voterKey, identity }: Pick<Context, 'voterKey' | 'identity'>): string =>
  voterOf(voterKey(), identity)

/** The caller's own, by the pseudonym of who calls. @throws OUT_OF_REACH */
export async function loadOwn(context: Context, id: string): Promise<Redress> {
  const where = { _id: id, voter: ownVoter(context) }
  const redress = await context.store.redresses.first(where, everywhere)
  if (!redress) throw new AppError('OUT_OF_REACH')
  return redress
}

/** One that others may see by now, in the place of a post that answers or oversees such. @throws OUT_OF_REACH */
export async function loadSeen(context: Context, id: string): Promise<Redress> {
  const redress = await context.store.redresses.get(id, context.reach)
  if (!isVisible(redress, context.now) || !seesIt(context, redress))
    throw new AppError('OUT_OF_REACH')
  return redress
}

const overseer: Role = 'districtOfficer'

const seesIt = ({ grants }: Context, redress: Redress): boolean =>
  [...ladderOf(redress), overseer].some((role) => holdsAt(grants, role, redress))

/** What the caller is to it. */
export function standingOf(context: Context, redress: Redress): Standing {
  const { grants, person } = context
  const { turn, voter, answers, appeal } = redress
  const before = [...answers, appeal, appeal?.decision].map((one) => one?.by)
  return {
    rater: voter === ownVoter(context),
    turn: turn !== null && holdsAt(grants, turn, redress),
    concerned:
      (person !== null && before.includes(person.id)) ||
      (turn !== null && isParty(grants, redress, turn)),
  }
}
