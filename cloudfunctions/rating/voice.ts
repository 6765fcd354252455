import { everywhere } from '#shared/domain/people/reach.ts'
import { firstOf } from '#shared/domain/rating/rounds.ts'
import type { Subject } from '#shared/domain/rating/subject.ts'
import { subjectKey } from '#shared/domain/rating/subject.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context } from '../lib/implement.ts'
import { ratingId, voterOf } from './voter.ts'

/** The caller's one voice on a subject in a round, raised or not. */
export function voiceOf(
  { identity, voterKey }: Pick<Context, 'identity' | 'voterKey'>,
  subject: Subject,
  round: string,
) {
  const key = voterKey()
  const voter = voterOf(key, identity)
  const about = subjectKey(subject)
  return { id: ratingId(key, voter, about, round), voter, subjectKey: about, round }
}

/** Only who spoke in the round it follows is asked again; once answered they are not asked any more. @throws NOT_ASKED_AGAIN */
export async function answerAsked(context: Context, subject: Subject, round: string) {
  const { store } = context
  const { id } = voiceOf(context, subject, firstOf(round))
  const first = await store.ratings.find(id, everywhere)
  if (!first) throw new AppError('NOT_ASKED_AGAIN')
  if (first.askUntil !== null)
    await store.ratings.replace({ ...first, askFrom: null, askUntil: null }, everywhere)
}

/** Whether a rating is the caller's: what was handed in with it forgets who took it, and yet they may look at it. */
export async function isOwnVoice({ store, identity, voterKey }: Context, id: string | null) {
  const rating = id === null ? null : await store.ratings.find(id, everywhere)
  return rating?.voter === voterOf(voterKey(), identity)
}
