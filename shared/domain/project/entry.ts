import * as z from 'zod'
import { reminders } from '../../kernel/due.ts'
import { AppError } from '../../kernel/errors.ts'
import { Id, Instant, line, prose } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import { Check } from '../moderation/check.ts'
import { entryKinds, qualities } from './kinds.ts'
import { problemLifecycle } from './lifecycle.ts'
import { Percent, type Project } from './project.ts'

const namesOf = <Key extends string>(table: Readonly<Record<Key, string>>) =>
  Object.keys(table) as [Key, ...Key[]]

export const EntryPhotos = z.array(Id).max(6).meta({ title: '照片' })

export const EntryText = z.object({
  kind: z.enum(namesOf(entryKinds)).meta({ title: '进度还是质量' }),
  text: prose('看到了什么', 500, 1),
  /** Of progress only. */
  percent: Percent.nullable(),
  /** Why the progress is less than it was. */
  because: line('为什么退回去了', 100).nullable(),
  /** Of quality only. */
  verdict: z.enum(namesOf(qualities)).nullable().meta({ title: '质量' }),
  photos: EntryPhotos,
})
export type EntryText = z.infer<typeof EntryText>

/** What the officers did about a problem, and what the supervisor says of it. */
const Answer = z.object({
  text: z.string(),
  photos: EntryPhotos,
  /** People see the post, not the person. */
  post: z.string(),
  at: Instant,
  /** Whether it is put right; null: the supervisor has not looked yet. */
  solved: z.boolean().nullable(),
  /** What is still wrong. */
  note: z.string(),
})

/** What a supervisor saw on one day. A problem is owed an answer from the moment it is told, before anyone has passed it. */
export const Entry = EntryText.extend({
  id: Id,
  projectId: Id,
  area: AreaCode,
  check: Check,
  by: Id,
  at: Instant,
  /** Null where it is no problem. */
  state: z.enum(statesOf(problemLifecycle)).nullable(),
  timeline: timelineOf(problemLifecycle),
  answers: z.array(Answer),
  /** By when the officers answer; null where nothing is owed. */
  dueAt: Instant.nullable(),
  certain: z.boolean(),
  remind: z.enum(reminders),
  remindAt: Instant.nullable(),
  version: z.int(),
})
export type Entry = z.infer<typeof Entry>

type Said = Pick<EntryText, 'kind' | 'percent' | 'because' | 'verdict'>

/**
 * What of an entry counts, by its kind. Progress is told while something is built and does not go back without a reason;
 * quality also afterwards. @throws PROJECT_NOT_BEGUN, PERCENT_MISSING, PERCENT_WENT_BACK, VERDICT_MISSING
 */
export function checkedEntry(said: Said, project: Pick<Project, 'state' | 'percent'>): Said {
  const { kind, percent, because, verdict } = said
  const told = kind === 'progress' ? ['building'] : ['building', 'finished']
  if (!told.includes(project.state)) throw new AppError('PROJECT_NOT_BEGUN', { field: 'kind' })
  if (kind === 'quality') {
    if (!verdict) throw new AppError('VERDICT_MISSING', { field: 'verdict' })
    return { kind, verdict, percent: null, because: null }
  }
  if (percent === null) throw new AppError('PERCENT_MISSING', { field: 'percent' })
  const back = percent < project.percent
  if (back && !because) throw new AppError('PERCENT_WENT_BACK', { field: 'because' })
  return { kind, percent, because: back ? because : null, verdict: null }
}
