import type { Output } from '#shared/contract/index.ts'
import type { ItemOf } from '../paging/use-pages'

export type MeetingView = Output<'meeting.get'>
export type MeetingCard = ItemOf<'meeting.list'>
export type MeetingList = Output<'meeting.list'>
export type MinutesView = Output<'meeting.minutes'>
export type Mine = MeetingView['mine'][number]
