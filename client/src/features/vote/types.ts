import type { Output } from '#shared/contract/index.ts'
import type { ItemOf } from '../paging/use-pages'

export type VoteView = Output<'vote.get'>
export type VoteCardView = ItemOf<'vote.list'>
export type OwnSeat = VoteView['seats'][number]
export type RollRow = Output<'vote.roll'>[number]
export type VoteOutcome = NonNullable<VoteView['outcome']>
export type ResolutionCard = ItemOf<'vote.resolutions'>
export type ResolutionView = Output<'vote.resolution'>
