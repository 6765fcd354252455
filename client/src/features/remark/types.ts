import type { ItemOf } from '../paging/use-pages'

export type RemarkView = ItemOf<'remark.list'>
