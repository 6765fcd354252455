import type { ItemOf } from '../paging/use-pages'

export type Row = ItemOf<'standing.month'>
