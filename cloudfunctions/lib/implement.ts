import type * as z from 'zod'
import type { Actions } from '#shared/contract/index.ts'
import type { Check } from '#shared/domain/moderation/check.ts'
import type { Grant } from '#shared/domain/people/grant.ts'
import type { Person } from '#shared/domain/people/person.ts'
import type { Reach } from '#shared/domain/people/reach.ts'
import type { DrawPlate, Platform } from './platform.ts'
import type { Store } from './store/store.ts'

/** A message sent, a picture handed to be looked at: what cannot be rolled back. Its store is in no transaction. */
export type Effect = (store: Store) => Promise<void>

/** What a handler knows: who calls, how far they reach, what time it is, and a store that is one transaction in a command. */
export type Context = {
  /** The platform's word for the caller; the timer has its own. */
  readonly identity: string
  readonly person: Person | null
  /** The caller's grants in force, all of them. */
  readonly grants: readonly Grant[]
  /** Those of them that entitle to this action. */
  readonly entitling: readonly Grant[]
  readonly reach: Reach
  readonly now: Date
  readonly store: Store
  readonly voterKey: () => string
  readonly plate: DrawPlate
  readonly checkPicture: Platform['checkPicture']
  /** Sends by the second channel; only for `after`. */
  readonly push: Platform['push']
  readonly templateIds: Platform['templateIds']
  /** How what the caller wrote stands: `passed`, or `pending` until a person has looked (actions with `unsure: 'wait'`). */
  readonly said: Check
  /** Has something done outside the database once the command is committed, at most once; it must not be counted on. */
  readonly after: (effect: Effect) => void
}

type Of<Domain extends string> = Extract<keyof Actions, `${Domain}.${string}`>

/** One handler for every action of a domain; a missing or misspelt one does not compile. */
export type Handlers<Domain extends string> = {
  readonly [Name in Of<Domain>]: (
    context: Context,
    input: z.output<Actions[Name]['input']>,
  ) => Promise<z.input<Actions[Name]['output']>>
}

export type AnyHandlers = Readonly<
  Record<string, (context: Context, input: never) => Promise<unknown>>
>
