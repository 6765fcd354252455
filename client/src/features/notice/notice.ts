import type { Output } from '#shared/contract/index.ts'
import { noticeKinds } from '#shared/domain/notice/kinds.ts'
import { clockText, dayOf, dayText } from '#shared/kernel/time.ts'
import type { ItemOf } from '../paging/use-pages'

/** As those it is addressed to see it, in a list and whole. */
export type Notice = ItemOf<'notice.feed'>
export type NoticePage = Output<'notice.open'>
/** As its writers see it in a list, and whole. */
export type DeskItem = ItemOf<'notice.desk'>
export type DeskNotice = Output<'notice.get'>

export const momentText = (at: string | null) => (at ? clockText(at, new Date()) : '')

export const kindText = ({ kind }: Pick<Notice, 'kind'>) => noticeKinds[kind].zh

/** How long objections or voices are taken; none where nothing is asked. */
export function openText({ kind, openUntil }: Pick<Notice, 'kind' | 'openUntil'>) {
  const { asks, zh } = noticeKinds[kind]
  if (!asks || !openUntil) return undefined
  if (openUntil < dayOf(new Date())) return `${zh}到 ${dayText(openUntil)}，已经截止`
  return `${zh}到 ${dayText(openUntil)}为止`
}

export const pages = {
  read: '/packages/notice/read/index',
  list: '/packages/notice/list/index',
  desk: '/packages/notice/desk/index',
  manage: '/packages/notice/manage/index',
  edit: '/packages/notice/edit/index',
  correct: '/packages/notice/correct/index',
  carry: '/packages/notice/carry/index',
  unread: '/packages/notice/unread/index',
} as const
