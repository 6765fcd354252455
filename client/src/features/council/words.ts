import type { Output } from '#shared/contract/index.ts'
import { councilKindNames, councilKinds } from '#shared/domain/council/kinds.ts'
import { type Seat, seats } from '#shared/domain/people/seats.ts'
import { dayOf, dayText } from '#shared/kernel/time.ts'
import type { ItemOf } from '../paging/use-pages'

export type CouncilCard = ItemOf<'council.list'>
export type Home = Output<'council.home'>
export type Edition = Output<'covenant.text'>['edition']
export type Proposal = ItemOf<'council.proposals'>
export type SeatDetail = Output<'council.seats'>[number]
export type Unit = ItemOf<'council.units'>

/** Who may found a council, of one kind or another. */
export const founders = [
  ...new Set(councilKindNames.flatMap((kind) => councilKinds[kind].foundedBy)),
]

/** `理事（代表云帆软件）`: what a seat is called, and whom it stands for. */
export const seatText = ({ seat, unitName }: { seat: Seat; unitName: string }) =>
  unitName ? `${seats[seat].zh} · ${unitName}` : seats[seat].zh

/** `2029年11月25日到期`: a term ends at the midnight after its last day. */
export const untilText = (until: string) => `${dayText(dayOf(new Date(Date.parse(until) - 1)))}到期`
