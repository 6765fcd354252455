import { lateBefore } from '#shared/domain/consultation/phase.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Handlers } from '../lib/implement.ts'
import { type Asking, isConsultation } from './asked.ts'
import { voicesOf } from './outcome.ts'
import { standOf } from './view.ts'

type Names = 'consultation.desk' | 'consultation.duties'

/** More than an office should ever owe; beyond it the number would tell no more. */
const mostOwed = 200

export const deskHandlers: Pick<Handlers<'consultation'>, Names> = {
  'consultation.desk': async ({ store, reach, now }, { after }) => {
    const order = { by: '_id', direction: -1 } as const
    const { items, next } = await store.notices.page(isConsultation, reach, { order, after })
    const asked = items.filter((notice): notice is Asking => notice.openUntil !== null)
    const spoken = await voicesOf(
      store,
      asked.map(({ id }) => id),
    )
    const areas = await store.areas.byIds([...new Set(asked.map(({ area }) => area))], everywhere)
    const cards = asked.map((notice) => ({
      ...standOf(notice, spoken.get(notice.id) ?? 0, now),
      place: areas.get(notice.area)?.name ?? '',
      resultId: notice.resultId,
    }))
    return { items: cards, next }
  },

  'consultation.duties': async ({ store, reach, now }) => {
    const today = dayOf(now)
    const owed = { ...isConsultation, resultId: null, openUntil: { $lt: today } }
    const rows = await store.notices.parts(owed, reach, ['openUntil'], mostOwed)
    const late = rows.filter(({ openUntil }) => openUntil && openUntil < lateBefore(today))
    return { waiting: rows.length, late: late.length }
  },
}
