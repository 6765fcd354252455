import { councilKindRow } from '#shared/domain/council/kinds.ts'
import { unitLifecycle } from '#shared/domain/council/lifecycle.ts'
import { readUnit } from '#shared/domain/council/read-unit.ts'
import type { MemberUnit } from '#shared/domain/council/unit.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { step } from '#shared/kernel/timeline.ts'
import { tell } from '../inbox/tell.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'
import { admitted, left } from './membership.ts'
import { checkRight, checkStanding, councilWith } from './standing.ts'
import { unitView, unitViews } from './unit-view.ts'

type Names =
  | 'council.units'
  | 'council.applications'
  | 'council.apply'
  | 'council.enter'
  | 'council.admit'
  | 'council.refuse'
  | 'council.leave'

const inOrder = { by: '_id', direction: 1 } as const

export const unitHandlers: Pick<Handlers<'council'>, Names> = {
  'council.units': async (context, { councilId, after }) => {
    const { store, reach } = context
    await store.councils.get(councilId, reach)
    const where = { councilId, state: 'admitted' }
    const { items, next } = await store.memberUnits.page(where, everywhere, {
      order: inOrder,
      after,
    })
    return { items: await unitViews(context, items), next }
  },

  'council.applications': async (context, { councilId, after }) => {
    const { store, reach } = context
    const council = await store.councils.get(councilId, reach)
    checkRight(context, 'fillSeats', council)
    const where = { councilId, state: 'applied' }
    const { items, next } = await store.memberUnits.page(where, everywhere, {
      order: inOrder,
      after,
    })
    const contacts = await store.people.byIds(
      items.flatMap(({ contactId }) => contactId ?? []),
      everywhere,
    )
    const views = await unitViews(context, items)
    const named = views.map((view, index) => ({
      ...view,
      contact: contacts.get(items[index]?.contactId ?? '')?.name ?? '',
    }))
    return { items: named, next }
  },

  'council.apply': async (context, { councilId, ...wanted }) => {
    const { store, person } = context
    if (!person) throw new AppError('JOIN_FIRST')
    const council = await store.councils.get(councilId, everywhere)
    checkStanding(council)
    const unit = await store.memberUnits.insert({
      ...(await newUnit(context, council, wanted)),
      contactId: person.id,
    })
    return unitView(context, unit)
  },

  'council.enter': async (context, { councilId, ...wanted }) => {
    const council = await councilWith(context, councilId, 'fillSeats')
    const unit = await context.store.memberUnits.insert(await newUnit(context, council, wanted))
    return unitView(context, await admitted(context, council, unit))
  },

  'council.admit': async (context, { unitId }) => {
    const { unit, council } = await unitAt(context, unitId)
    checkRight(context, 'fillSeats', council)
    checkStanding(council)
    if (unit.contactId === actorOf(context).id) throw new AppError('NOT_YOURSELF')
    const next = await admitted(context, council, unit)
    await tellContact(
      context,
      next,
      `${council.name}接纳了${unit.name}`,
      '现在可以替它吹哨、提事了。',
    )
    return unitView(context, next)
  },

  'council.refuse': async (context, { unitId, reason }) => {
    const { store, now } = context
    const { unit, council } = await unitAt(context, unitId)
    checkRight(context, 'fillSeats', council)
    const by = actorOf(context).id
    const moved = step(unitLifecycle, unit, 'refuse', { now, by, reason })
    const next = await store.memberUnits.replace({ ...unit, ...moved, listed: false }, everywhere)
    await tellContact(context, next, `${council.name}这次没有接纳${unit.name}`, reason)
    return unitView(context, next)
  },

  'council.leave': async (context, { unitId, reason }) => {
    const { unit, council } = await unitAt(context, unitId)
    if (unit.contactId !== actorOf(context).id) checkRight(context, 'fillSeats', council)
    return unitView(context, await left(context, council, unit, reason))
  },
}

/** @throws OUT_OF_REACH */
async function unitAt({ store, reach }: Context, unitId: string) {
  const unit = await store.memberUnits.get(unitId, reach)
  return { unit, council: await store.councils.get(unit.councilId, everywhere) }
}

type Placed = {
  readonly id: string
  readonly area: string
  readonly kind: Parameters<typeof councilKindRow>[0]
}

/** @throws UNIT_UNFIT, OUT_OF_REACH: the shop must be on the council's own register */
async function newUnit(
  { store, now }: Context,
  { id: councilId, area, kind }: Placed,
  wanted: Parameters<typeof readUnit>[1],
): Promise<MemberUnit> {
  const text = readUnit(councilKindRow(kind), wanted)
  if (text.shopId) await store.shops.get(text.shopId, [{ kind: 'council', id: councilId }])
  return {
    ...text,
    id: newId(),
    councilId,
    area,
    contactId: null,
    grantId: null,
    state: 'applied',
    listed: true,
    timeline: [],
    createdAt: now,
    version: 0,
  }
}

async function tellContact(context: Context, unit: MemberUnit, title: string, text: string) {
  const { contactId, councilId, id, state } = unit
  if (!contactId) return
  const event = `unit:${id}:${state}`
  await tell(context, { event, to: [contactId], about: 'council', aboutId: councilId, title, text })
}
