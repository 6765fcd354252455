import { type Outcome, stripesOf, together } from '#shared/domain/consultation/tally.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { tell } from '../inbox/tell.ts'
import type { Context } from '../lib/implement.ts'
import type { Store } from '../lib/store/store.ts'
import { type Asking, askedOf, asking } from './asked.ts'

/** How many have spoken, of each of these consultations; one read. For those who ask, only in steps (`spokenStep`). */
export async function voicesOf(store: Store, ids: readonly string[]): Promise<Map<string, number>> {
  const stripes = await store.voiceTallies.byIds(ids.flatMap(stripesOf), everywhere)
  const counts = new Map<string, number>()
  for (const { noticeId, voices } of stripes.values())
    counts.set(noticeId, (counts.get(noticeId) ?? 0) + voices)
  return counts
}

/** What a consultation that is over came to: as it was added up, or, until the timer has come by, added up now. */
export async function outcomeOf(store: Store, notice: Asking): Promise<Outcome> {
  const row = await store.consultations.find(notice.id, everywhere)
  return row?.outcome ?? addUp(store, notice)
}

/** Who spoke and has moved away since, or has no enrolment, was asked too: never more voices than asked. */
async function addUp(store: Store, notice: Asking): Promise<Outcome> {
  const stripes = await store.voiceTallies.byIds(stripesOf(notice.id), everywhere)
  const sums = together(stripes.values())
  return { ...sums, asked: Math.max(sums.voices, await askedOf(store, notice)) }
}

/** Few enough for one transaction; the rest waits for the next tick. */
const mostAtOnce = 100

/** Writes down what ended yesterday or before came to, and tells its writers that people wait. Answers how many. */
export async function settleConsultations({ store, now }: Context): Promise<number> {
  const over = { outcome: null, endsOn: { $lt: dayOf(now) } }
  const order = { by: 'endsOn', direction: 1 } as const
  const { items } = await store.consultations.page(over, everywhere, { order, limit: mostAtOnce })
  for (const row of items) {
    const notice = await asking(store, row.id, everywhere).catch(() => null)
    const outcome = notice ? await addUp(store, notice) : nothing
    await store.consultations.replace({ ...row, outcome }, everywhere)
    if (notice && !notice.resultId) await tellWriter({ store, now }, notice)
  }
  return items.length
}

/** Of a notice that was taken back: nobody asks any more. */
const nothing: Outcome = { ...together([]), asked: 0 }

const tellWriter = (context: Pick<Context, 'store' | 'now'>, { id, title, authorId }: Asking) =>
  tell(context, {
    event: `consultation:${id}:over`,
    to: [authorId],
    about: 'consultation',
    aboutId: id,
    title: '征求意见截止了',
    text: `“${title}”已经截止，大家在等结果：定了什么、为什么这样定。`,
  })
