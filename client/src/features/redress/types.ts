import type { Output } from '#shared/contract/index.ts'
import type { ItemOf } from '../paging/use-pages'

export type RedressCard = ItemOf<'redress.list'>
export type RedressView = Output<'redress.get'>
export type Board = Output<'redress.board'>
