import { everywhere } from '#shared/domain/people/reach.ts'
import { remarkKinds } from '#shared/domain/remark/kinds.ts'
import type { Remark } from '#shared/domain/remark/remark.ts'
import { movesOf } from '#shared/domain/remark/tally.ts'
import { tell } from '../inbox/tell.ts'
import type { Context } from '../lib/implement.ts'
import type { Store } from '../lib/store/store.ts'

type Told = Pick<Context, 'store' | 'now'>

/** The counts under a notice, moved in the transaction that changes a remark; `before` is null for a new one. */
export async function count(store: Store, before: Remark | null, after: Remark): Promise<void> {
  const { noticeId, area } = after
  const increments = movesOf(before, after)
  if (Object.values(increments).some((by) => by !== 0))
    await store.remarkTallies.tally(noticeId, { area }, increments)
}

/** Saves a remark over what was read, and counts it. */
export async function save(store: Store, before: Remark, after: Remark): Promise<Remark> {
  const saved = await store.remarks.replace(after, everywhere)
  await count(store, before, saved)
  return saved
}

/** Who wrote the notice hears of what waits for an answer, as soon as it may be read; once for each. */
export async function tellWriter(context: Told, remark: Remark): Promise<void> {
  const { kind, check, state, noticeId, id, from } = remark
  if (check !== 'passed' || state !== 'waiting' || !remarkKinds[kind].answered) return
  const { title, authorId } = await context.store.notices.get(noticeId, everywhere)
  await tell(context, {
    event: `remark:${id}:written`,
    to: [authorId],
    about: 'remark',
    aboutId: noticeId,
    title: `有人${kind === 'objection' ? '提了异议' : '提问'}`,
    text: `“${title}”下，${from}${kind === 'objection' ? '提了异议' : '有一问'}，请答复。`,
  })
}

/** How many objections to a 公示 are not answered yet; those that wait for a person's look among them, refused ones not. */
export async function openObjections(store: Store, noticeId: string): Promise<number> {
  const open = { noticeId, kind: 'objection', state: 'waiting', check: { $ne: 'refused' } }
  return (await store.remarks.parts(open, everywhere, ['state'])).length
}
