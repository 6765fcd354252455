import { everywhere } from '#shared/domain/people/reach.ts'
import type { Rating } from '#shared/domain/rating/rating.ts'
import { handlerOf, redressHistory } from '#shared/domain/redress/history.ts'
import { openTo } from '#shared/domain/redress/open-to.ts'
import { isOverdue, type Redress, type Said } from '#shared/domain/redress/redress.ts'
import { uncertainText } from '#shared/kernel/due.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import { standingOf } from './load.ts'

type Check = Pick<Rating, 'comment' | 'check'>

/** The words of a rating as their reader may have them: others only what has passed. */
function wordsOf({ comment, check }: Said, rating: Check | undefined, own: boolean) {
  if (comment === '') return { comment, commentState: 'none' } as const
  const stands = rating?.comment === comment ? rating.check : check
  if (own || stands === 'passed') return { comment, commentState: 'shown' } as const
  return { comment: '', commentState: stands === 'pending' ? 'checking' : 'kept' } as const
}

type Seen = { readonly rating: Check | undefined; readonly own: boolean; readonly now: Date }

/** What lists show; the rater reads their own latest words, others those of this morning. */
export function cardOf(redress: Redress, { rating, own, now }: Seen) {
  const said = own ? (redress.nextSaid?.said ?? redress.said) : redress.said
  const { level, reasons } = said
  return {
    ...redress,
    ...{ level, reasons, ...wordsOf(said, rating, own) },
    handler: handlerOf(redress),
    cameOn: dayOf(redress.visibleFrom ?? redress.dueAt),
    overdue: isOverdue(redress, now),
    held: redress.heldHours !== null && redress.state !== 'open',
  }
}

/** A page of them, and the check of each rating's words: one read more. */
export async function cardsOf({ store, now }: Context, redresses: readonly Redress[]) {
  const ids = redresses.map(({ id }) => id)
  const ratings = await store.ratings.byIds(ids, everywhere)
  return redresses.map((redress) =>
    cardOf(redress, { rating: ratings.get(redress.id), own: false, now }),
  )
}

/** One of them whole, for its rater or for those in office: one read, of the rating. */
export async function viewOf(context: Context, redress: Redress, own: boolean) {
  const rating = own ? null : await context.store.ratings.find(redress.id, everywhere)
  return viewWith(context, redress, { rating: rating ?? undefined, own, now: context.now })
}

export function viewWith(context: Context, redress: Redress, seen: Seen) {
  const { own, now } = seen
  const { appeal, answers, pending } = redress
  const standing = { ...standingOf(context, redress), ...(own && { turn: false }) }
  const said = own ? (redress.nextSaid?.said ?? redress.said) : redress.said
  return {
    ...cardOf(redress, seen),
    own,
    photos: said.photos,
    uncertain: uncertainText(redress),
    answer: answers.at(-1) ?? null,
    appeal: appeal && { ...appeal, ...(own && { text: '' }) },
    pending: own ? pending : null,
    history: redressHistory(redress, own),
    may: openTo(redress, { ...standing, rater: own || standing.rater }, now).filter(
      (act) => own === raterActs.has(act),
    ),
  }
}

const raterActs: ReadonlySet<string> = new Set(['accept', 'reject', 'contest'])
