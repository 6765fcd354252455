import { everywhere } from '#shared/domain/people/reach.ts'
import { burstId, isNewcomer } from '#shared/domain/rating/burst.ts'
import { mostADay } from '#shared/domain/rating/limits.ts'
import type { Opinion, Rating } from '#shared/domain/rating/rating.ts'
import { subjectKey } from '#shared/domain/rating/subject.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf, endOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import { pseudonym } from '../lib/pseudonym.ts'
import { giveReceipt } from './receipts.ts'
import type { Located } from './subject.ts'

type Voice = {
  readonly located: Located
  readonly round: string
  readonly ratingId: string
  readonly before: Rating | null
  readonly opinion: Opinion
}

/**
 * What goes with every voice that is accepted: it is one of so many a day, a new one is noted among the day's on its subject,
 * and the speaker is given a receipt. @throws RATING_TOO_MANY
 */
export async function acknowledge(
  context: Context,
  { located, round, ratingId, before, opinion }: Voice,
): Promise<{ readonly id: string; readonly code: string }> {
  await countOff(context, before === null ? 'voices' : 'changes')
  if (before === null) await note(context, located, round)
  return giveReceipt(context, { ratingId, opinion, replaces: before?.receipt })
}

/** One document a person and day, which names no subject. */
async function countOff(
  { store, identity, now, voterKey }: Context,
  what: keyof typeof mostADay,
): Promise<void> {
  const day = dayOf(now)
  const id = pseudonym(voterKey(), 'quota', identity, day)
  const kept = await store.quotas.find(id, everywhere)
  if ((kept?.[what] ?? 0) >= mostADay[what]) throw new AppError('RATING_TOO_MANY')
  const none = { id, voices: 0, changes: 0, until: endOf(day), version: 0 }
  const next = { ...(kept ?? none), [what]: (kept?.[what] ?? 0) + 1 }
  if (kept) await store.quotas.replace(next, everywhere)
  else await store.quotas.insert(next)
}

/** One counter a subject and day; a person is asked to look once the day is over (`flags.ts`). */
async function note({ store, grants, now }: Context, located: Located, round: string) {
  const { subject, area, councilId } = located
  const day = dayOf(now)
  const key = subjectKey(subject)
  const young = isNewcomer(grants, area, now) ? 1 : 0
  const fields = { subject, subjectKey: key, area, councilId, round, day }
  await store.bursts.tally(burstId(key, day), fields, { voices: 1, young })
}
