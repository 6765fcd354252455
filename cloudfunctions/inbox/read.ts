import { messageId } from '#shared/domain/inbox/message.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { boxesOf } from './boxes.ts'

type Names = 'inbox.read' | 'inbox.readAbout'

/** The counter of an inbox moves in the transaction of what is read, so that it always equals the rows. */
export const readHandlers: Pick<Handlers<'inbox'>, Names> = {
  'inbox.read': async (context, { messageId: event }) => {
    const { store } = context
    if (event === undefined) {
      let read = 0
      for (const box of boxesOf(context)) read += await readAll(context, box)
      return { read }
    }
    const ids = boxesOf(context).map((box) => messageId(event, box))
    const [message] = (await store.messages.byIds(ids, everywhere)).values()
    if (!message) throw new AppError('OUT_OF_REACH')
    return { read: await readWhere(context, message.to, { _id: message.id }) }
  },

  'inbox.readAbout': async (context, { about, aboutId }) => {
    let read = 0
    for (const box of boxesOf(context)) read += await readWhere(context, box, { aboutId, about })
    return { read }
  },
}

type Reading = Pick<Context, 'store' | 'now'>

/** All that is unread of one inbox: costs by what is unread. Its counter is replaced, so that a message told now is not lost. */
async function readAll({ store, now }: Reading, box: string): Promise<number> {
  const inbox = await store.inboxes.find(box, everywhere)
  if (!inbox || inbox.unread === 0) return 0
  await store.inboxes.replace({ ...inbox, unread: 0 }, everywhere)
  await store.messages.setAll({ to: box, readAt: null }, { readAt: now }, everywhere)
  return inbox.unread
}

/** What of one inbox is unread and meets this: one index, a few documents. */
async function readWhere({ store, now }: Reading, to: string, where: object): Promise<number> {
  const unread = await store.messages.parts({ to, readAt: null, ...where }, everywhere, ['to'])
  if (unread.length === 0) return 0
  const ids = unread.map(({ id }) => id)
  await store.messages.setAll({ _id: { $in: ids } }, { readAt: now }, everywhere)
  await store.inboxes.add(to, { unread: -unread.length }, everywhere)
  return unread.length
}
