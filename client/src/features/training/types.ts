import type { Output } from '#shared/contract/index.ts'
import type { ItemOf } from '../paging/use-pages'

export type TrainingCard = ItemOf<'covenant.trainings'>
export type TrainingView = Output<'covenant.training'>
export type Rate = Output<'covenant.trained'>[number]
export type Department = Rate['department']
