import type { Output } from '#shared/contract/index.ts'
import type { ItemOf } from '../paging/use-pages'

export type MotionCard = ItemOf<'motion.list'>
export type MotionView = Output<'motion.get'>
export type Board = Output<'motion.board'>
export type Desk = Output<'motion.desk'>
export type Promised = Board['promised'][number]
export type Measure = MotionView['measures'][number]
export type Doing = MotionView['may'][number]
