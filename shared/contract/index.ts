import type * as z from 'zod'
import type { ActionSpec } from './action.ts'
import { clockActions } from './clock.ts'
import { consultationActions } from './consultation.ts'
import { councilActions } from './council.ts'
import { covenantActions } from './covenant.ts'
import { inboxActions } from './inbox.ts'
import { inspectionActions } from './inspection.ts'
import { moderationActions } from './moderation.ts'
import { motionActions } from './motion.ts'
import { noticeActions } from './notice.ts'
import { peopleActions } from './people.ts'
import { photoActions } from './photo.ts'
import { projectActions } from './project.ts'
import { ratingActions } from './rating.ts'
import { fairRatingActions } from './rating-fair.ts'
import { rectificationActions } from './rectification.ts'
import { redressActions } from './redress.ts'
import { remarkActions } from './remark.ts'
import { shopActions } from './shop.ts'
import { standingActions } from './standing.ts'
import { voteActions } from './vote.ts'

/** Every action of the system; the part of a name before the dot is the deployed function. */
export const actions = {
  ...peopleActions,
  ...noticeActions,
  ...councilActions,
  ...voteActions,
  ...motionActions,
  ...covenantActions,
  ...shopActions,
  ...inspectionActions,
  ...rectificationActions,
  ...standingActions,
  ...ratingActions,
  ...fairRatingActions,
  ...redressActions,
  ...photoActions,
  ...moderationActions,
  ...consultationActions,
  ...remarkActions,
  ...inboxActions,
  ...projectActions,
  ...clockActions,
}
export type Actions = typeof actions
export type ActionName = keyof Actions
export const actionNames = Object.keys(actions) as ActionName[]
export const specOf = (name: ActionName): ActionSpec => actions[name]

export type Input<Name extends ActionName> = z.input<Actions[Name]['input']>
export type Output<Name extends ActionName> = Wire<z.output<Actions[Name]['output']>>

/** A value after its trip through JSON: instants arrive as ISO 8601 strings. */
export type Wire<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Date
    ? string
    : { [Key in keyof T]: Wire<T[Key]> }
