import type { Output } from '#shared/contract/index.ts'
import type { ItemOf } from '../paging/use-pages'

export type OrderCard = ItemOf<'rectification.mine'>
export type OrderView = Output<'rectification.get'>
export type VisitOrder = Output<'rectification.visit'>[number]
export type AppealCard = ItemOf<'rectification.appeals'>
export type ShopStand = ItemOf<'rectification.board'>
export type Duties = Output<'rectification.duties'>
