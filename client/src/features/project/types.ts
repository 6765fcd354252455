import type { Output } from '#shared/contract/index.ts'
import type { ItemOf } from '../paging/use-pages'

export type ProjectCard = ItemOf<'project.list'>
export type ProjectView = Output<'project.get'>
export type EntryView = ItemOf<'project.entries'>
