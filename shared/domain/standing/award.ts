import * as z from 'zod'
import { AppError } from '../../kernel/errors.ts'
import { Day, Id, Instant, Period, prose } from '../../kernel/fields.ts'
import { defineLifecycle, statesOf } from '../../kernel/lifecycle.ts'
import { addDays } from '../../kernel/time.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import type { Edition } from '../covenant/edition.ts'
import type { Grade } from './grades.ts'

/** A reward or a penalty that the covenant names: given, and taken back when it should not have been. It expires by day. */
export const awardLifecycle = defineLifecycle({
  initial: 'given',
  states: { given: { zh: '已记录' }, revoked: { zh: '已撤回' } },
  moves: {
    give: { zh: '记录', from: [], to: 'given' },
    revoke: { zh: '撤回', from: ['given'], to: 'revoked' },
  },
})

export const awardKinds = { reward: { zh: '奖励' }, penalty: { zh: '约束' } } as const
export type AwardKind = keyof typeof awardKinds

/** The last day of what does not run out; so that what is in force longest comes first. */
export const forever = '9999-12-31'

export const AwardNote = prose('说明', 200)

/** 奖惩: a term of the edition, for one shop, by one closed month. */
export const Award = z.object({
  id: Id,
  councilId: Id,
  shopId: Id,
  area: AreaCode,
  shopName: z.string(),
  shopNumber: z.string(),
  period: Period,
  kind: z.enum(Object.keys(awardKinds) as [AwardKind, ...AwardKind[]]),
  termId: z.string(),
  /** The term as the edition words it. */
  text: z.string(),
  note: AwardNote,
  from: Day,
  /** The last day on which it holds; `forever` if it does not run out, the day before it was taken back. */
  until: Day,
  state: z.enum(statesOf(awardLifecycle)),
  timeline: timelineOf(awardLifecycle),
  at: Instant,
  version: z.int(),
})
export type Award = z.infer<typeof Award>

export const isInForce = ({ from, until }: Pick<Award, 'from' | 'until'>, day: string): boolean =>
  from <= day && day <= until

/** Which terms a shop of this grade may be given; other grades are given none. */
export function termsFor({ rewards, penalties }: Edition, grade: Grade): Terms {
  if (grade === 'red') return { kind: 'reward', terms: rewards }
  if (grade === 'black') return { kind: 'penalty', terms: penalties }
  return { kind: null, terms: [] }
}
type Terms = { readonly kind: AwardKind | null; readonly terms: Edition['rewards'] }

/** The term as a shop of this grade is given it on a day. @throws NOT_ON_LIST, TERM_UNKNOWN */
export function termFor(
  edition: Edition,
  { grade, termId, on }: { readonly grade: Grade; readonly termId: string; readonly on: string },
): Pick<Award, 'kind' | 'termId' | 'text' | 'from' | 'until'> {
  const all = [...edition.rewards, ...edition.penalties]
  if (!all.some(({ id }) => id === termId)) throw new AppError('TERM_UNKNOWN', { field: 'termId' })
  const { kind, terms } = termsFor(edition, grade)
  const term = terms.find(({ id }) => id === termId)
  if (!kind || !term) throw new AppError('NOT_ON_LIST', { field: 'termId' })
  const until = term.days === null ? forever : addDays(on, term.days - 1)
  return { kind, termId, text: term.text, from: on, until }
}
