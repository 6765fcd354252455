import type { Output } from '#shared/contract/index.ts'
import type { ItemOf } from '../paging/use-pages'

export type GridCard = ItemOf<'grid.list'>
export type GridView = Output<'grid.get'>
export type GridSums = Output<'grid.sums'>
export type AreaSums = GridSums['parts'][number]
export type Preview = Output<'grid.preview'>
