import type { Redress } from './redress.ts'

/** What somebody is to a redress. */
export type Standing = {
  readonly rater: boolean
  /** They hold the post whose turn it is. */
  readonly turn: boolean
  /** They are of a side, or decided about it before. */
  readonly concerned: boolean
}

type Seen = Pick<Redress, 'state' | 'appeal' | 'appealUntil' | 'pending'>

/** What somebody may do about it now. */
export function openTo(
  { state, appeal, appealUntil, pending }: Seen,
  { rater, turn, concerned }: Standing,
  now: Date,
) {
  const handles = !rater && turn && state === 'open'
  const asked = rater && (state === 'answered' || state === 'unheard')
  const rows = {
    answer: handles,
    appeal: handles && appeal === null && now <= appealUntil,
    decide: !rater && turn && !concerned && (state === 'appealed' || state === 'contested'),
    accept: asked && pending?.act !== 'accept',
    reject: asked && pending?.act !== 'reject',
    contest: rater && state === 'excused' && appeal?.final === null && pending === null,
  }
  return (Object.keys(rows) as (keyof typeof rows)[]).filter((name) => rows[name])
}
