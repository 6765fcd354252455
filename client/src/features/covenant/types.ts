import type { Output } from '#shared/contract/index.ts'
import type { ItemOf } from '../paging/use-pages'

export type CouncilCard = ItemOf<'council.list'>
export type Grants = Output<'people.me'>['grants']
export type ShopCard = Output<'shop.register'>
export type ListedShop = ItemOf<'shop.list'>
export type ShopView = Output<'shop.get'>
export type Text = Output<'covenant.text'>
export type Edition = Text['edition']
export type Category = Edition['categories'][number]
export type Item = Category['items'][number]
export type Deduction = Item['deductions'][number]
export type PledgeView = Output<'covenant.pledge'>
export type InspectionView = Output<'inspection.get'>
