import type { Output } from '#shared/contract/index.ts'
import type { ItemOf } from '../paging/use-pages'

export type Row = ItemOf<'standing.month'>
export type Month = Output<'standing.month'>
export type MonthList = NonNullable<Output<'standing.list'>['list']>
export type Entry = MonthList['red'][number]
export type Reasons = Output<'standing.reasons'>
export type Trend = Output<'standing.trend'>
export type Award = ItemOf<'standing.awards'>
export type Corrected = NonNullable<Row['correction']>
