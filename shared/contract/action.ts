import type * as z from 'zod'
import type { ReachKind } from '../domain/people/reach.ts'
import type { Role } from '../domain/people/role.ts'
import type { ErrorCode } from '../kernel/errors.ts'

/**
 * Who may call: holders of one of these roles; `everyone` the platform knows, with a grant or without;
 * or only the platform's own `timer`, or the `platform` itself with what it has to tell.
 */
export type Admission = readonly Role[] | 'everyone' | 'timer' | 'platform'

/** One thing a person can ask of the system, written once for client, function, gateway, docs and tests. */
export type ActionSpec = {
  readonly summary: string
  /** A query changes nothing; a command carries a request key and happens once. */
  readonly kind: 'query' | 'command'
  readonly roles: Admission
  readonly reach: ReachKind
  readonly input: z.ZodType
  readonly output: z.ZodType
  /** Text that the content check is unsure of waits for a person (`context.said`); without this it is refused. */
  readonly unsure?: 'wait'
  /** Refusals of its own, beside those that any action may give. */
  readonly errors: readonly ErrorCode[]
}

/** Refusals that any action may give. */
export const commonErrors = [
  'INVALID_INPUT',
  'SIGNED_OUT',
  'FORBIDDEN',
  'UNKNOWN_ACTION',
  'TOO_LARGE',
  'UNAVAILABLE',
  'INTERNAL',
] as const satisfies readonly ErrorCode[]

/** Refusals that any command may give besides. */
export const commandErrors = [
  'KEY_REUSED',
  'STALE_VERSION',
  'CONTENT_REFUSED',
  'CONTENT_UNSURE',
] as const satisfies readonly ErrorCode[]
