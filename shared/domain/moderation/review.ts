import * as z from 'zod'
import { Id, Instant } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { contains } from '../area/code.ts'
import type { Grant } from '../people/grant.ts'
import type { Role } from '../people/role.ts'

type KindRow = {
  readonly zh: string
  /** Who looks; whoever is above them in the same place may look too. */
  readonly by: Role
  /** Nobody is to learn who wrote it, or when. */
  readonly nameless?: true
}

/**
 * What may wait for a person's look, and who looks: a rating is not for the eyes of those who may be the rated, so that
 * the street looks at it; what is said under a notice is the secretary's to look at.
 */
export const reviewKinds = {
  rating: { zh: '评价里的话', by: 'subdistrictOfficer', nameless: true },
  redress: { zh: '差评办理里的话', by: 'subdistrictOfficer', nameless: true },
  photo: { zh: '照片', by: 'subdistrictOfficer', nameless: true },
  remark: { zh: '公告下的留言', by: 'secretary' },
  voice: { zh: '征求意见里的话', by: 'secretary', nameless: true },
  entry: { zh: '项目监督记录', by: 'secretary' },
} as const satisfies Record<string, KindRow>
export type ReviewKind = keyof typeof reviewKinds
const kindNames = Object.keys(reviewKinds) as [ReviewKind, ...ReviewKind[]]
const rowOf = (kind: ReviewKind): KindRow => reviewKinds[kind]
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
