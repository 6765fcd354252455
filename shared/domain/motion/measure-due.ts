import type { Due } from '../../kernel/due.ts'
import { addDays, endOf, instantOf } from '../../kernel/time.ts'
import { isWorkday } from '../../kernel/working-time.ts'
import type { Motion } from './motion.ts'
import type { OpenMeasure } from './open-measure.ts'

/** A run of days off is shorter than this, whatever the year's holidays are. */
const longestBreak = 15

function workdayBefore(day: string): string {
  let before = addDays(day, -1)
  for (let left = longestBreak; left > 0 && !isWorkday(before); left--) before = addDays(before, -1)
  return before
}

/** Beyond it days are no days of ours. */
const lastDay = '2199-12-31'

/**
 * Until the end of its day, which no holiday moves; a word of warning on the morning of the workday before, if that is
 * still to come.
 */
export function dueOnDay(day: string, now: Date): Pick<Due, 'dueAt' | 'remind' | 'remindAt'> {
  const sound = day < lastDay ? day : lastDay
  const dueAt = endOf(sound)
  const warned = instantOf(workdayBefore(sound), '08:30')
  return { dueAt, remind: 'none', remindAt: warned > now ? warned : dueAt }
}

export const measureId = (motionId: string, no: number) => `${motionId}:${no}`

/** The measures of a motion that somebody has to do now, as rows. */
export function openMeasuresOf(motion: Motion, now: Date): OpenMeasure[] {
  const { id: motionId, councilId, area, title, check, state } = motion
  const open = check === 'passed' && (state === 'measured' || state === 'acting')
  return motion.measures.flatMap(({ doneAt, ...text }) =>
    open && doneAt === null
      ? {
          ...text,
          ...dueOnDay(text.dueOn, now),
          id: measureId(motionId, text.no),
          motionId,
          councilId,
          area,
          title,
          version: 0,
        }
      : [],
  )
}
