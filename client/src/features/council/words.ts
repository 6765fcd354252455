import type { Output } from '#shared/contract/index.ts'
import type { ItemOf } from '../paging/use-pages'

export type CouncilCard = ItemOf<'council.list'>
export type Home = Output<'council.home'>
export type Edition = Output<'covenant.text'>['edition']

/** Who may found a council. */
export const founders = ['subdistrictOfficer'] as const
