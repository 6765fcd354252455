import type { MemberUnit } from '#shared/domain/council/unit.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { checkRight } from './standing.ts'
import { unitViews } from './unit-view.ts'

type Names = 'council.units' | 'council.applications' | 'council.myUnits'

const inOrder = { by: '_id', direction: 1 } as const

export const unitListHandlers: Pick<Handlers<'council'>, Names> = {
  'council.units': async (context, { councilId, after }) => {
    const { store, reach } = context
    await store.councils.get(councilId, reach)
    const where = { councilId, state: 'admitted' }
    const page = await store.memberUnits.page(where, everywhere, { order: inOrder, after })
    return { ...page, items: await unitViews(context, page.items) }
  },

  'council.applications': async (context, { councilId, after }) => {
    const { store, reach } = context
    if (councilId) checkRight(context, 'fillSeats', await store.councils.get(councilId, reach))
    const where = { state: 'applied', ...(councilId && { councilId }) }
    const page = await store.memberUnits.page(where, reach, { order: inOrder, after })
    const contacts = await contactsOf(context, page.items)
    const views = await namedViews(context, page.items)
    return {
      ...page,
      items: views.map((view) => ({ ...view, contact: contacts.get(view.contactId ?? '') ?? '' })),
    }
  },

  /** A person's own, by their index: they apply by hand, and wait for an answer before the next. */
  'council.myUnits': async (context) => {
    const { store, reach } = context
    return namedViews(context, await store.memberUnits.all({}, reach))
  },
}

async function contactsOf({ store }: Context, units: readonly MemberUnit[]) {
  const ids = units.flatMap(({ contactId }) => contactId ?? [])
  const people = await store.people.byIds(ids, everywhere)
  return new Map([...people].map(([id, { name }]) => [id, name]))
}

/** With the names of their councils. */
async function namedViews(context: Context, units: readonly MemberUnit[]) {
  const ids = [...new Set(units.map(({ councilId }) => councilId))]
  const councils = await context.store.councils.byIds(ids, everywhere)
  const views = await unitViews(context, units)
  return views.map((view) => ({ ...view, councilName: councils.get(view.councilId)?.name ?? '' }))
}
