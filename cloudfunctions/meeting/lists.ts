import { mayDo } from '#shared/domain/council/rights.ts'
import { holderOf } from '#shared/domain/council/seat.ts'
import { attendanceId } from '#shared/domain/meeting/attendance.ts'
import { type Presence, presenceOf } from '#shared/domain/meeting/presence.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { isChair } from './chair.ts'
import { cardOf, noticeIn, viewOf } from './view.ts'

type Names = 'meeting.list' | 'meeting.get' | 'meeting.duties'

const soonestFirst = { by: 'startsAt', direction: 1 } as const
const latestFirst = { by: 'startsAt', direction: -1 } as const

/** Pages of twenty by one index; what is ahead is a dozen at most. */
export const listHandlers: Pick<Handlers<'meeting'>, Names> = {
  'meeting.list': async (context, { councilId, after }) => {
    const { store, reach, grants } = context
    const council = await store.councils.get(councilId, reach)
    const of = (ahead: boolean) => ({ councilId, ahead })
    const coming = after
      ? []
      : (await store.meetings.page(of(true), everywhere, { order: soonestFirst })).items
    const past = { order: latestFirst, after }
    const { items, next } = await store.meetings.page(of(false), everywhere, past)
    const mayCall = council.state === 'standing' && mayDo(grants, 'convene', council)
    return {
      coming: coming.map(cardOf),
      items: items.map(cardOf),
      next,
      council: council.name,
      mayCall,
      ...noticeIn(context, council),
      mayCallUrgent: mayCall && isChair(grants, councilId),
    }
  },

  'meeting.get': async (context, { meetingId }) => {
    const { store, reach } = context
    const meeting = await store.meetings.get(meetingId, reach)
    return viewOf(context, meeting, await store.councils.get(meeting.councilId, everywhere))
  },

  /** The next twenty of the councils that the caller sits in, and what they said to each. */
  'meeting.duties': async (context) => {
    const { store, reach } = context
    const { items } = await store.meetings.page({ ahead: true }, reach, { order: soonestFirst })
    const councils = await store.councils.byIds(
      items.map(({ councilId }) => councilId),
      everywhere,
    )
    const own = await saidTo(context, items)
    return items.map((meeting) => ({
      ...cardOf(meeting),
      council: councils.get(meeting.councilId)?.name ?? '',
      presence: own(meeting),
    }))
  },
}

type Asked = { readonly id: string; readonly councilId: string; readonly calls: number }

/** What the caller said for the seat that they sit on in each council. */
async function saidTo({ store, person, now }: Context, meetings: readonly Asked[]) {
  const held = await store.seats.all({ holderId: person?.id ?? '' }, everywhere)
  const seats = new Map(
    held.filter((seat) => holderOf(seat, now)).map(({ id, councilId }) => [councilId, id]),
  )
  const idOf = ({ id, councilId }: Asked) => attendanceId(id, seats.get(councilId) ?? '')
  const rows = await store.attendances.byIds(meetings.map(idOf), everywhere)
  return (meeting: Asked): Presence => presenceOf(rows.get(idOf(meeting)), meeting.calls)
}
