import { everywhere } from '#shared/domain/people/reach.ts'
import { remarkKindNames, remarkKinds } from '#shared/domain/remark/kinds.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { sum } from '#shared/kernel/ratio.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { mayWrite, viewOf } from './view.ts'

type Names = 'remark.list' | 'remark.desk' | 'remark.duties'

const latestFirst = { by: '_id', direction: -1 } as const
const waiting = { open: { $gt: 0 } }
/** More notices than an office should ever owe answers under. */
const mostOwed = 200

const askingKinds = remarkKindNames.filter((kind) => remarkKinds[kind].answered)

export const listHandlers: Pick<Handlers<'remark'>, Names> = {
  'remark.list': async (context, { noticeId, only, after }) => {
    const { store, reach } = context
    const published = { _id: noticeId, state: { $in: ['published', 'expired'] } }
    const notice = await store.notices.first(published, reach)
    if (!notice) throw new AppError('OUT_OF_REACH')
    const { title, openUntil } = notice
    const where = { noticeId, ...readable(context), ...(only && unanswered) }
    const { items, next } = await store.remarks.page(where, everywhere, {
      order: latestFirst,
      after,
    })
    const may = mayWrite(context, notice)
    return { items: items.map((remark) => viewOf(context, remark)), next, may, openUntil, title }
  },

  'remark.desk': async ({ store, reach }, { after }) => {
    const { items, next } = await store.remarkTallies.page(waiting, reach, {
      order: latestFirst,
      after,
    })
    const ids = items.map(({ id }) => id)
    const notices = await store.notices.byIds(ids, everywhere)
    return {
      items: items.flatMap(({ id, openQuestion, openObjection }) => {
        const notice = notices.get(id)
        if (!notice) return []
        const { title, kind, openUntil } = notice
        return [
          {
            noticeId: id,
            title,
            kind,
            openUntil,
            questions: openQuestion,
            objections: openObjection,
          },
        ]
      }),
      next,
    }
  },

  'remark.duties': async ({ store, reach }) => {
    const fields = ['openQuestion', 'openObjection'] as const
    const owed = await store.remarkTallies.parts(waiting, reach, fields, mostOwed)
    return {
      questions: sum(owed.map(({ openQuestion }) => openQuestion)),
      objections: sum(owed.map(({ openObjection }) => openObjection)),
    }
  },
}

const unanswered = { kind: { $in: askingKinds }, state: 'waiting', check: 'passed' }

/** What has passed, and the caller's own however it stands; what was taken back is gone for all. */
const readable = ({ person }: Context) => ({
  state: { $ne: 'withdrawn' },
  $or: [{ check: 'passed' }, ...(person ? [{ personId: person.id }] : [])],
})
