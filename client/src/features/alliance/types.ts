import type { Output } from '#shared/contract/index.ts'
import type { ItemOf } from '../paging/use-pages'

export type AllianceView = Output<'alliance.home'>
export type SumsView = Output<'alliance.sums'>['total']
export type VentureCardView = ItemOf<'alliance.ventures'>
export type VentureView = Output<'alliance.venture'>
