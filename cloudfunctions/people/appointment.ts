import { type Appointment, checkAppointment } from '#shared/domain/people/appointment.ts'
import { type Grant, isActive } from '#shared/domain/people/grant.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { type Department, departments, type Role, roleRow } from '#shared/domain/people/role.ts'
import { checkNotOver } from '#shared/domain/project/project.ts'
import { checkOpen } from '#shared/domain/shop/shop.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf, endOf } from '#shared/kernel/time.ts'
import { checkCovenant } from '../council/standing.ts'
import { tell } from '../inbox/tell.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { actorOf } from './actor.ts'
import { end, give } from './grants.ts'
import { appointedNews, dismissedNews } from './news.ts'

type Names = 'people.appoint' | 'people.grants' | 'people.dismiss'
type Place = Pick<Grant, 'area' | 'councilId' | 'shopId' | 'projectId'> & { readonly name: string }

export const appointmentHandlers: Pick<Handlers<'people'>, Names> = {
  'people.appoint': async (context, { code, role, place: placeId, department, until }) => {
    const { store, now } = context
    const appointee = await store.people.first({ code, identity: { $ne: null } }, everywhere)
    if (!appointee) throw new AppError('PERSON_NOT_FOUND', { field: 'code' })
    const { name, ...place } = await placeOf(context, role, placeId)
    check(context, { role, area: place.area, personId: appointee.id })
    const given = await give(store, {
      id: newId(),
      personId: appointee.id,
      role,
      ...place,
      department: departmentOf(role, department),
      seat: null,
      post: postName(name, role, department),
      grantedBy: actorOf(context).id,
      from: now,
      until: endingOf(role, until, now),
      endedBy: null,
      endedBecause: null,
      version: 0,
    })
    await tell(context, appointedNews(given))
    return given
  },

  'people.grants': async ({ store, reach, now }, { after }) => {
    const inForce = { $or: [{ until: null }, { until: { $gt: now } }] }
    const order = { by: '_id', direction: -1 } as const
    const { items, next } = await store.grants.page(inForce, reach, { order, after })
    const people = await store.people.byIds(
      items.map(({ personId }) => personId),
      everywhere,
    )
    const named = items.map((grant) => ({ ...grant, name: people.get(grant.personId)?.name ?? '' }))
    return { items: named, next }
  },

  'people.dismiss': async (context, { grantId, reason }) => {
    const { store, reach, now } = context
    const grant = await store.grants.get(grantId, reach)
    check(context, grant)
    if (!isActive(grant, now))
      throw new AppError('MOVE_NOT_ALLOWED', { message: '这个身份已经结束了' })
    await tell(context, dismissedNews(grant, reason))
    return end(store, grant, { now, by: actorOf(context).id, reason })
  },
}

const check = (context: Context, appointment: Appointment) =>
  checkAppointment({ personId: actorOf(context).id, grants: context.entitling }, appointment)

/** Where the post is, as the role's row says what it is bound to. @throws OUT_OF_REACH, SHOP_CLOSED, PROJECT_OVER */
async function placeOf({ store, reach }: Context, role: Role, id: string): Promise<Place> {
  const { place } = roleRow(role)
  if (place === 'area') {
    const { id: area, name } = await store.areas.get(id, reach)
    return { ...nowhere, area, name }
  }
  if (place === 'council') {
    const council = await store.councils.get(id, reach)
    // whoever is given out to a council and not seated by it scores shops
    checkCovenant(council)
    const { area, name } = council
    return { ...nowhere, area, councilId: id, name }
  }
  if (place === 'project') {
    const project = await store.projects.get(id, reach)
    checkNotOver(project)
    const { area, name } = project
    return { ...nowhere, area, projectId: id, name }
  }
  const shop = await store.shops.get(id, reach)
  checkOpen(shop)
  const { area, councilId, name } = shop
  // so that a shop that closes or is handed on at this moment takes turns with the binding
  await store.councils.add(councilId, {}, everywhere)
  return { ...nowhere, area, councilId, shopId: id, name }
}

const nowhere = { councilId: null, shopId: null, projectId: null }

function departmentOf(role: Role, department: Department | undefined): Department | null {
  if (!roleRow(role).department) return null
  if (department) return department
  throw new AppError('INVALID_INPUT', { field: 'department', message: '请选择由哪个部门派出' })
}

/** The instant a post ends by itself. A home does not: it ends when its person moves, and the counts move with them. */
function endingOf(role: Role, until: string | undefined, now: Date): Date | null {
  if (until === undefined) return null
  const refuse = (message: string) => new AppError('INVALID_INPUT', { field: 'until', message })
  if (role === 'resident') throw refuse('住处没有到期日')
  if (until < dayOf(now)) throw refuse('到期日已经过去了')
  return endOf(until)
}

/** What people call a post: `泰达街道 考核员（环卫）`. */
export function postName(place: string, role: Role, department?: Department): string {
  const row = roleRow(role)
  const sentBy = row.department && department ? `（${departments[department]}）` : ''
  return `${place} ${row.zh}${sentBy}`
}
