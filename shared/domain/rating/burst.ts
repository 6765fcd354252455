import * as z from 'zod'
import { Day, Id } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import { daysBefore } from '../../kernel/time.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import { contains, levelOf } from '../area/code.ts'
import type { Grant } from '../people/grant.ts'
import { flagLifecycle } from './flag-lifecycle.ts'
import { newHomeDays } from './limits.ts'
import { Subject } from './subject.ts'

/** A day's new voices on one subject, and how many of them come from new homes; gone once the day has been looked at. */
export const Burst = z.object({
  id: z.string(),
  subject: Subject,
  subjectKey: z.string(),
  area: AreaCode,
  councilId: Id.nullable(),
  round: z.string(),
  day: Day,
  voices: z.int(),
  young: z.int(),
  version: z.int(),
})
export type Burst = z.infer<typeof Burst>

export const burstId = (subjectKey: string, day: string) => `${subjectKey}:${day}`

export const judges = ['subdistrictOfficer', 'districtOfficer'] as const

/** A burst for a person to look at. No voice is dropped whatever they say: a doubted round is shown, and not ranked. */
export const Flag = z.object({
  id: z.string(),
  subject: Subject,
  subjectKey: z.string(),
  area: AreaCode,
  councilId: Id.nullable(),
  round: z.string(),
  day: Day,
  /** In whole fives: at least so many. */
  voices: z.int(),
  young: z.int(),
  judge: z.enum(judges),
  state: z.enum(statesOf(flagLifecycle)),
  timeline: timelineOf(flagLifecycle),
  version: z.int(),
})
export type Flag = z.infer<typeof Flag>

/** The street looks at what is of one street; at what is the district's, or what a street has published, the district. */
export function judgeOf({ subject, area }: Pick<Flag, 'subject' | 'area'>): Flag['judge'] {
  const level = levelOf(area)
  const published = subject.kind === 'notice' && level === 'subdistrict'
  return level === 'district' || published ? 'districtOfficer' : 'subdistrictOfficer'
}

type Home = Pick<Grant, 'role' | 'area' | 'from'>

/** Whether all the homes that let somebody speak there are new. */
export const isNewcomer = (grants: readonly Home[], area: string, now: Date): boolean =>
  grants
    .filter(({ role, area: home }) => role === 'resident' && contains(area, home))
    .every(({ from }) => from > daysBefore(now, newHomeDays))
