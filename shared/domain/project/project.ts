import * as z from 'zod'
import { AppError } from '../../kernel/errors.ts'
import { Day, Id, Instant, line, prose } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import { dayOf } from '../../kernel/time.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import { levelOf } from '../area/code.ts'
import { type ProjectState, projectLifecycle } from './lifecycle.ts'

/** Done so far, in hundredths. */
export const Percent = z.int().min(0).max(100).meta({ title: '进度' })

/** What people read of a public project. */
export const ProjectText = z.object({
  name: line('项目名称', 40),
  /** What it brings, in one sentence. */
  summary: line('一句话说明', 60),
  /** What is built. */
  what: prose('做什么', 2000, 1),
  builder: line('谁来做', 40),
  startOn: Day.meta({ title: '开工的日子' }),
  endOn: Day.meta({ title: '完工的日子' }),
})

/** Something that is built for the people of a community or a street, and that some of them watch over. */
export const Project = ProjectText.extend({
  id: Id,
  area: AreaCode,
  state: z.enum(statesOf(projectLifecycle)),
  timeline: timelineOf(projectLifecycle),
  percent: Percent,
  /** When progress was last told. */
  toldAt: Instant.nullable(),
  /** Quality problems that the officers have to answer now … */
  unanswered: z.int().nonnegative(),
  /** … and those of which the supervisor has to say whether they are put right. */
  unconfirmed: z.int().nonnegative(),
  createdAt: Instant,
  version: z.int(),
})
export type Project = z.infer<typeof Project>

export const isOver = ({ state }: { readonly state: ProjectState }): boolean =>
  state === 'finished' || state === 'stopped'

/** Still being built after the day it was to be done. */
export const isLate = ({ state, endOn }: Pick<Project, 'state' | 'endOn'>, now: Date): boolean =>
  state === 'building' && endOn < dayOf(now)

/** Where and when a project may be. @throws PROJECT_AREA, PROJECT_DAYS */
export function checkProject({
  area,
  startOn,
  endOn,
}: Pick<Project, 'area' | 'startOn' | 'endOn'>): void {
  if (!['community', 'subdistrict'].includes(levelOf(area)))
    throw new AppError('PROJECT_AREA', { field: 'area' })
  if (endOn < startOn) throw new AppError('PROJECT_DAYS', { field: 'endOn' })
}

/** @throws PROJECT_OVER */
export function checkNotOver(project: { readonly state: ProjectState }): void {
  if (isOver(project)) throw new AppError('PROJECT_OVER')
}

/** Nothing is called done while something is still to be put right. @throws PROJECT_UNSETTLED */
export function checkSettled({
  unanswered,
  unconfirmed,
}: Pick<Project, 'unanswered' | 'unconfirmed'>): void {
  if (unanswered + unconfirmed > 0) throw new AppError('PROJECT_UNSETTLED')
}
