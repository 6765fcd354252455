import type { Output } from '#shared/contract/index.ts'
import { clockText } from '#shared/kernel/time.ts'
import type { ItemOf } from '../paging/use-pages'

/** As those it is addressed to see it. */
export type Notice = ItemOf<'notice.feed'>
/** As its writers see it in a list, and whole. */
export type DeskItem = ItemOf<'notice.desk'>
export type DeskNotice = Output<'notice.get'>

export const momentText = (at: string | null) => (at ? clockText(at, new Date()) : '')

export const pages = {
  read: '/packages/notice/read/index',
  desk: '/packages/notice/desk/index',
  manage: '/packages/notice/manage/index',
  edit: '/packages/notice/edit/index',
} as const
