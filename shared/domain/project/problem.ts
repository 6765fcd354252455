import { type Due, dueInDays, reminded, silent } from '../../kernel/due.ts'
import { AppError } from '../../kernel/errors.ts'
import { step } from '../../kernel/timeline.ts'
import type { Entry } from './entry.ts'
import { answerDays, type Quality } from './kinds.ts'
import { type ProblemState, problemLifecycle } from './lifecycle.ts'

type Doing = { readonly now: Date; readonly by: string }
type Problem = Entry & { readonly state: ProblemState }
type Owed = Pick<Entry, 'state' | 'dueAt' | 'certain' | 'remind' | 'remindAt'>

const nothingOwed = { ...silent, dueAt: null, certain: true } as const

/** What is owed for an entry as it is told: an answer to a problem, nothing for anything else. */
export const owedFor = (verdict: Quality | null, now: Date): Owed =>
  verdict === 'problem'
    ? { state: 'open', ...dueInDays(now, answerDays) }
    : { state: null, ...nothingOwed }

/** @throws NOT_A_PROBLEM */
function problemOf(entry: Entry): Problem {
  const { state } = entry
  if (state === null) throw new AppError('NOT_A_PROBLEM')
  return { ...entry, state }
}

type Answer = { readonly text: string; readonly photos: string[]; readonly post: string }

/** @throws NOT_A_PROBLEM, MOVE_NOT_ALLOWED */
export function answered(entry: Entry, answer: Answer, doing: Doing): Entry {
  const problem = problemOf(entry)
  const moved = step(problemLifecycle, problem, 'answer', doing)
  const given = { ...answer, at: doing.now, solved: null, note: '' }
  return { ...problem, ...moved, ...nothingOwed, answers: [...entry.answers, given] }
}

type Word = { readonly solved: boolean; readonly note: string }

/** Only the supervisor ends a problem: put right, or open again with a new deadline. @throws NOT_A_PROBLEM, MOVE_NOT_ALLOWED, STILL_WRONG_HOW */
export function confirmed(entry: Entry, { solved, note }: Word, doing: Doing): Entry {
  const problem = problemOf(entry)
  const moved = step(problemLifecycle, problem, solved ? 'settle' : 'reopen', doing)
  if (!solved && note === '') throw new AppError('STILL_WRONG_HOW', { field: 'note' })
  const owed = solved ? nothingOwed : dueInDays(doing.now, answerDays)
  const answers = entry.answers.map((answer, index) =>
    index === entry.answers.length - 1 ? { ...answer, solved, note } : answer,
  )
  return { ...problem, ...moved, ...owed, answers }
}

/** How the project's two counters move when one of its entries goes from one state to another. */
export function countMoves(from: Entry['state'], to: Entry['state']) {
  const moved = (state: ProblemState) => Number(to === state) - Number(from === state)
  return { unanswered: moved('open'), unconfirmed: moved('answered') }
}

/** What the timer says of a problem by now; with nothing to say it is not looked at again. */
export function remindedProblem(entry: Entry, now: Date): Entry {
  const { dueAt, certain, remind, remindAt } = entry
  const due: Due | null = dueAt && { dueAt, certain, remind, remindAt }
  return { ...entry, ...((due && reminded(due, now)) ?? { remindAt: null }) }
}

export const isAnswerOverdue = ({ state, dueAt }: Pick<Entry, 'state' | 'dueAt'>, now: Date) =>
  state === 'open' && dueAt !== null && now > dueAt
