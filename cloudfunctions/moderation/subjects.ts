import type { Check } from '#shared/domain/moderation/check.ts'
import type { ReviewKind } from '#shared/domain/moderation/kinds.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'
import { reviewedMotion } from '../motion/reviewed.ts'
import { reviewed } from '../remark/reviewed.ts'

type Mark = (context: Pick<Context, 'store' | 'now'>, id: string, check: Check) => Promise<void>

/** Where what waits keeps its check, and what moves with it. */
const marks: Readonly<Partial<Record<ReviewKind, Mark>>> = {
  rating: ({ store }, id, check) => store.ratings.setAll({ _id: id }, { check }, everywhere),
  photo: ({ store }, id, check) => store.photos.setAll({ _id: id }, { check }, everywhere),
  voice: ({ store }, id, check) => store.voices.setAll({ _id: id }, { check }, everywhere),
  redress: ({ store }, id, check) => store.redresses.setAll({ _id: id }, { check }, everywhere),
  remark: reviewed,
  motion: reviewedMotion,
  entry: ({ store }, id, check) => store.entries.setAll({ _id: id }, { check }, everywhere),
}

/** Tells the thing itself how it stands from now on. */
export async function mark(
  context: Pick<Context, 'store' | 'now'>,
  { kind, aboutId }: { readonly kind: ReviewKind; readonly aboutId: string },
  check: Check,
): Promise<void> {
  await marks[kind]?.(context, aboutId, check)
}
