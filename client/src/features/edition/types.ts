import type { Output } from '#shared/contract/index.ts'

export type Comparison = Output<'covenant.compare'>
export type Change = Comparison['changes'][number]
export type Draft = Output<'covenant.draft'>
export type EditionCard = Output<'covenant.editions'>[number]
