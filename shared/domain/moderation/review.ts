import * as z from 'zod'
import { Day, Id, Instant } from '../../kernel/fields.ts'
import { addDays, dayOf } from '../../kernel/time.ts'
import { AreaCode } from '../area/area.ts'
import { contains } from '../area/code.ts'
import type { Grant } from '../people/grant.ts'
import type { Role } from '../people/role.ts'
import { type ReviewKind, type ReviewKindRow, reviewKinds } from './kinds.ts'

const kindNames = Object.keys(reviewKinds) as [ReviewKind, ...ReviewKind[]]
const rowOf = (kind: ReviewKind): ReviewKindRow => reviewKinds[kind]
export const isNamelessKind = (kind: ReviewKind): boolean => rowOf(kind).nameless === true

/** One text or picture that waits for a person, or that a person has looked at. Its id is `kind:id` of what waits. */
export const Review = z.object({
  id: z.string(),
  kind: z.enum(kindNames),
  /** Id of what waits, in its own collection; it carries a `check`. */
  aboutId: z.string(),
  area: AreaCode,
  /** What was written; empty for a picture. */
  text: z.string(),
  /** Who wrote it, to be told what became of it; null for what is nameless. */
  writerId: Id.nullable(),
  /** The first day on which it is seen: what is nameless not before tomorrow, or its look would tell when it was said. */
  from: Day,
  state: z.enum(['waiting', 'passed', 'refused']),
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  reason: z.string().nullable(),
  version: z.int(),
})
export type Review = z.infer<typeof Review>

export const reviewId = (kind: ReviewKind, aboutId: string) => `${kind}:${aboutId}`

/** Reviewers, lowest first: each may look at what those below them may. */
const reviewers: readonly Role[] = ['secretary', 'subdistrictOfficer', 'districtOfficer']

const looksAt = (role: Role, kind: ReviewKind): boolean =>
  reviewers.includes(role) && reviewers.indexOf(role) >= reviewers.indexOf(rowOf(kind).by)

/** The kinds that holders of these roles look at. */
export const kindsFor = (roles: readonly Role[]): ReviewKind[] =>
  kindNames.filter((kind) => roles.some((role) => looksAt(role, kind)))

type Held = Pick<Grant, 'role' | 'area'>

/** Whether one of these grants lets its holder look at it: of a high enough post, over its place. */
export const mayReview = (
  grants: readonly Held[],
  { kind, area }: Pick<Review, 'kind' | 'area'>,
): boolean => grants.some((held) => looksAt(held.role, kind) && contains(held.area, area))

/** When a person may look at it, if it is handed in now. */
export const seenFrom = (nameless: boolean, now: Date): string =>
  nameless ? addDays(dayOf(now), 1) : dayOf(now)
