import { AppError } from '../../kernel/errors.ts'
import { isBad } from '../rating/level.ts'
import { hasResult, isVotable } from './lifecycle.ts'
import type { Motion } from './motion.ts'
import { type Doing, moved, settled } from './moves.ts'
import { checkActing, withNote } from './work.ts'

type Word = { readonly text: string; readonly post: string; readonly at: Date }

const isOwed = ({ way, firstAnswer, state }: Motion): boolean =>
  way === 'callOut' && firstAnswer === null && isVotable(state)

/** What ends a firm's call answers it too, so that nothing is taken out of the count of late answers by being ended. */
export function answeredAnyway(motion: Motion, word: Word): Motion {
  if (!isOwed(motion)) return motion
  const onTime = motion.dueAt === null || word.at <= motion.dueAt
  return settled({ ...motion, firstAnswer: { ...word, onTime } })
}

/** @throws CALL_OUT_ANSWERED */
export function answered(motion: Motion, word: Word): Motion {
  if (!isOwed(motion)) throw new AppError('CALL_OUT_ANSWERED')
  return answeredAnyway(motion, word)
}

type Result = Word & { readonly photos: string[]; readonly because: string }

/** @throws MOVE_NOT_ALLOWED, MEASURES_UNDONE */
export function resolved(motion: Motion, result: Result, doing: Doing): Motion {
  checkActing(motion)
  const open = motion.measures.some(({ doneAt }) => doneAt === null)
  if (open && result.because === '') throw new AppError('MEASURES_UNDONE', { field: 'because' })
  const told = { ...result, because: open ? result.because : '' }
  const { text, post, at } = result
  const next = moved(answeredAnyway(motion, { text, post, at }), 'resolve', doing)
  return { ...next, result: told, resolvedAt: result.at }
}

/**
 * The station is content, or the motion goes back to those who act; the result that did not stand stays on the page.
 * @throws MOVE_NOT_ALLOWED, STILL_WRONG_HOW
 */
export function supervised(
  motion: Motion,
  verdict: Word & { readonly content: boolean },
  doing: Doing,
): Motion {
  const { content, text } = verdict
  const reason = text === '' ? null : text
  const next = moved(motion, content ? 'supervise' : 'sendBack', { ...doing, reason })
  if (!content && text === '') throw new AppError('STILL_WRONG_HOW', { field: 'text' })
  const judged = { ...next, verdicts: [...motion.verdicts, verdict] }
  return content ? judged : reopened(judged)
}

/** Without a result there is nothing that its raiser has rated. */
function reopened(motion: Motion): Motion {
  const { result } = motion
  const open = { ...motion, result: null, resolvedAt: null, raiserRating: null }
  if (!result) return open
  const { text, post, at } = result
  return withNote(open, { text: `上次写的结果：${text}`, post, at })
}

type Said = { readonly level: number; readonly text: string; readonly at: Date }

/** The raiser's own word on the result; said anew once. @throws RESULT_NOT_YET, RATED_TWICE, REASON_REQUIRED */
export function rated(motion: Motion, said: Said): Motion {
  const before = motion.raiserRating
  if (!hasResult(motion.state)) throw new AppError('RESULT_NOT_YET')
  if (before?.changed) throw new AppError('RATED_TWICE')
  if (isBad(said.level) && said.text === '')
    throw new AppError('REASON_REQUIRED', { field: 'text' })
  return { ...motion, raiserRating: { ...said, changed: before !== null } }
}
