import type { Output } from '#shared/contract/index.ts'
import type { ItemOf } from '../paging/use-pages'

export type CouncilCard = ItemOf<'council.list'>
export type Home = Output<'council.home'>
export type Row = ItemOf<'council.standing'>
export type Edition = Output<'covenant.text'>['edition']

export const routes = {
  standing: '/packages/council/standing/index',
  found: '/packages/council/found/index',
  shop: '/packages/covenant/shop/index',
} as const

/** Who may found a council. */
export const founders = ['subdistrictOfficer'] as const
