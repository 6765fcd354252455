import { everywhere } from '#shared/domain/people/reach.ts'
import {
  checkOpinion,
  checkOutcome,
  Opinion,
  type Rating,
  standing,
} from '#shared/domain/rating/rating.ts'
import {
  firstOf,
  followUpOf,
  isFollowUp,
  openWindow,
  type RoundWindow,
  windowOf,
} from '#shared/domain/rating/rounds.ts'
import type { Subject } from '#shared/domain/rating/subject.ts'
import { checkRater } from '#shared/domain/rating/who-may-rate.ts'
import type { Context } from '../lib/implement.ts'
import { hold } from '../moderation/hold.ts'
import { usePhotos as handPhotosIn } from '../photo/use.ts'
import { followVoice, reopenBy } from '../redress/follow.ts'
import { acknowledge } from './acknowledge.ts'
import { locate } from './locators.ts'
import { checkStillThere, type Located } from './subject.ts'
import { count } from './tally.ts'
import { viewOf } from './view.ts'
import { answerAsked, voiceOf } from './voice.ts'

type Given = Opinion & { readonly subject: Subject; readonly turn: 'first' | 'followUp' }

/** A voice is raised, or changes its mind: some ten documents, and each fifth time those of its group. */
export async function submit(context: Context, { subject, turn, ...given }: Given) {
  const { store, grants, now } = context
  const located = await locate(context, subject)
  checkStillThere(located, turn)
  checkRater(grants, located)
  checkOpinion(subject, given)
  checkOutcome(turn, given)
  const window = openWindow({ kind: subject.kind, since: located.since }, turn, now)
  if (turn === 'followUp') await answerAsked(context, subject, window.round)
  const opinion = { ...given, reasons: [...new Set(given.reasons)] }
  const voice = voiceOf(context, subject, window.round)
  const before = await store.ratings.find(voice.id, everywhere)
  const { round } = window
  const receipt = await acknowledge(context, {
    located,
    round,
    ratingId: voice.id,
    before,
    opinion,
  })
  await keep(context, located, { window, before, opinion, receipt: receipt.id })
  await count(store, located, { window, before, after: opinion, now })
  await answerFor(context, located, { voice, before, opinion })
  return { ...(await viewOf(context, located)), receipt: receipt.code }
}

type Raised = {
  readonly voice: ReturnType<typeof voiceOf>
  readonly before: Rating | null
  readonly opinion: Opinion
}

/** What a voice means for whoever has to answer for a 差评: of a first round its words, of a follow-up what became of it. */
async function answerFor(
  context: Context,
  located: Located,
  { voice: { id, voter, round }, before, opinion }: Raised,
): Promise<void> {
  if (!isFollowUp(round)) {
    const said = { ...opinion, check: context.said }
    await followVoice(context, located, { id, voter, before, said })
  } else if (opinion.outcome === 'not')
    await reopenBy(context, voiceOf(context, located.subject, firstOf(round)).id)
}

type Kept = {
  readonly window: RoundWindow
  readonly before: Rating | null
  readonly opinion: Opinion
  readonly receipt: string
}

/** Keeps the voice, its photos and its words with what it said before. */
async function keep(
  context: Context,
  located: Located,
  { window, before, opinion, receipt }: Kept,
): Promise<void> {
  const { store, said } = context
  const { subject, area } = located
  const voice = voiceOf(context, subject, window.round)
  const kept = before?.photos ?? []
  const { photos: ids, comment: text } = opinion
  await handPhotosIn(context, { ids, purpose: 'rating', at: { area }, usedBy: voice.id, kept })
  await hold(context, { kind: 'rating', aboutId: voice.id, area, text })
  // what an appeal has taken out of the numbers waits for nothing
  const due = before?.excused ? before.due : true
  const now = { ...opinion, check: said, due, receipt }
  if (before) {
    const history = [...before.history, Opinion.parse(before)]
    await store.ratings.replace({ ...before, ...now, ...standing(before), history }, everywhere)
  } else {
    const fresh = { shown: null, listed: false, earlier: null, history: [], version: 0 }
    const again = askAgain(located, window)
    await store.ratings.insert({ ...now, ...fresh, ...again, ...voice, subject, area })
  }
}

/** When a voice of this round is asked again; a follow-up is the end of it. */
function askAgain({ subject, since }: Located, { round }: RoundWindow) {
  if (isFollowUp(round)) return { askFrom: null, askUntil: null }
  const { from, until } = windowOf(subject.kind, followUpOf(round), since)
  return { askFrom: from, askUntil: until }
}
