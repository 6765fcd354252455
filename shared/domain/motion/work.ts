import { AppError } from '../../kernel/errors.ts'
import { advance } from '../../kernel/lifecycle.ts'
import { addMonths, dayOf } from '../../kernel/time.ts'
import { isVotable, motionLifecycle } from './lifecycle.ts'
import type { MeasureText } from './measure.ts'
import type { Motion } from './motion.ts'
import { type Doing, moved } from './moves.ts'
import { mostNotes, mostSteps, type Step } from './step.ts'

/** Months ahead of which something may be promised. */
const mostMonths = 36

/** Of one motion at most, those of later votes among them. */
export const mostMeasures = 24

/** Measures with their numbers, after those that are there. */
export const numbered = (motion: Motion, texts: readonly MeasureText[]): Motion['measures'] => [
  ...motion.measures,
  ...texts.map((text, index) => ({
    ...text,
    no: motion.measures.length + index + 1,
    doneAt: null,
  })),
]

/** From today on, and no further than a council can promise. @throws MEASURE_DAY */
export function checkMeasureDays(texts: readonly MeasureText[], now: Date): void {
  const today = dayOf(now)
  const last = addMonths(today, mostMonths)
  const wrong = texts.findIndex(({ dueOn }) => dueOn < today || dueOn > last)
  if (wrong >= 0) throw new AppError('MEASURE_DAY', { field: `measures.${wrong}.dueOn` })
}

/** @throws MOVE_NOT_ALLOWED, MEASURE_DAY */
export function planned(motion: Motion, texts: readonly MeasureText[], doing: Doing): Motion {
  checkMeasureDays(texts, doing.now)
  return { ...moved(motion, 'measure', doing), measures: numbered(motion, texts) }
}

/** Being done: from the first hand that is laid on it. @throws MOVE_NOT_ALLOWED */
export const begun = (motion: Motion, doing: Doing): Motion =>
  motion.state === 'acting' ? motion : moved(motion, 'act', doing)

/** @throws STEPS_FULL */
export function withStep(motion: Motion, step: Step): Motion {
  if (motion.steps.length >= mostSteps) throw new AppError('STEPS_FULL')
  return { ...motion, steps: [...motion.steps, step] }
}

/** What comes by itself refuses nothing: where there is no room it is left out. */
export function withNote(motion: Motion, note: Pick<Step, 'text' | 'post' | 'at'>): Motion {
  if (motion.steps.length >= mostNotes) return motion
  const step: Step = { ...note, kind: 'note', photos: [], measureNo: null }
  return { ...motion, steps: [...motion.steps, step] }
}

/** The measure of this number that is still to be done. @throws MEASURE_UNKNOWN */
export function undone({ measures }: Motion, no: number): Motion['measures'][number] {
  const measure = measures.find((one) => one.no === no)
  if (!measure || measure.doneAt !== null)
    throw new AppError('MEASURE_UNKNOWN', { field: 'measureNo' })
  return measure
}

/** @throws MEASURE_UNKNOWN */
export function withDone(motion: Motion, no: number, now: Date): Motion {
  undone(motion, no)
  const measures = motion.measures.map((one) => (one.no === no ? { ...one, doneAt: now } : one))
  return { ...motion, measures }
}

/** Advice is for what is being planned or done. @throws MOVE_NOT_ALLOWED */
export function checkOpenToAdvice({ state }: Motion): void {
  if (isVotable(state)) return
  const now = motionLifecycle.states[state].zh
  throw new AppError('MOVE_NOT_ALLOWED', { message: `当前是“${now}”，不用出主意了` })
}

/** The move is asked for before what else may be wrong with it. @throws MOVE_NOT_ALLOWED */
export const checkActing = ({ state }: Motion): void => {
  advance(motionLifecycle, state, 'resolve')
}
