import * as z from 'zod'
import { Day, Id, Instant } from '../../kernel/fields.ts'
import { dayOf } from '../../kernel/time.ts'
import { AreaCode } from '../area/area.ts'
import { chainOf } from '../area/code.ts'
import { pushAt } from './push-time.ts'
import type { TemplateName } from './templates.ts'

/** More are not kept: who has tapped so often will tap again. */
export const mostConsents = 20
/** Notices that wait to be told together. */
const mostNotices = 9

const Left = z.int().min(0).max(mostConsents)

/**
 * What one person lets the second channel do, and what waits for it; its id is the person's. One document, so that whatever
 * would take the last consent, or be the second message of a day, takes its turn there.
 */
export const Consent = z.object({
  id: Id,
  /** Messages that may still go out: one for each consent given. */
  left: z.object({ news: Left, notice: Left } satisfies Record<TemplateName, typeof Left>),
  /** Where notices are meant for them: their areas and all above; empty when no notice may go out. */
  areas: z.array(AreaCode),
  /** When the earliest message came that has not gone out; null: none waits. */
  newsSince: Instant.nullable(),
  noticeIds: z.array(Id).max(mostNotices),
  /** When something is to go out; null: nothing waits. */
  dueAt: Instant.nullable(),
  /** The Shanghai day on which something went out last. */
  lastOn: Day.nullable(),
  version: z.int(),
})
export type Consent = z.infer<typeof Consent>

export const noConsent = (personId: string): Consent => ({
  id: personId,
  left: { news: 0, notice: 0 },
  areas: [],
  newsSince: null,
  noticeIds: [],
  dueAt: null,
  lastOn: null,
  version: 0,
})

/** One more may go out. `homes` are the areas of the person's grants. */
export const granted = (
  consent: Consent,
  template: TemplateName,
  homes: readonly string[],
): Consent => {
  const more = Math.min(mostConsents, consent.left[template] + 1)
  const next = { ...consent, left: { ...consent.left, [template]: more } }
  return template === 'notice' ? settledIn(next, homes) : next
}

/** They have come to live or serve there too. */
export const settledIn = (consent: Consent, homes: readonly string[]): Consent => ({
  ...consent,
  areas: [...new Set([...consent.areas, ...homes.flatMap(chainOf)])],
})

/** A message has come for them. */
export function woken(consent: Consent, { now, urgent }: { now: Date; urgent: boolean }): Consent {
  if (consent.left.news === 0) return consent
  const at = pushAt({ now, lastOn: consent.lastOn, urgent })
  return { ...consent, newsSince: consent.newsSince ?? now, dueAt: earlier(consent.dueAt, at) }
}

/** A notice is meant for them. */
export function noticed(consent: Consent, noticeId: string, now: Date): Consent {
  if (consent.left.notice === 0) return consent
  const at = pushAt({ now, lastOn: consent.lastOn, urgent: false })
  const noticeIds = [...new Set([...consent.noticeIds, noticeId])].slice(-mostNotices)
  return { ...consent, noticeIds, dueAt: earlier(consent.dueAt, at) }
}

const earlier = (one: Date | null, other: Date) => (one && one < other ? one : other)

/** One message goes out by this template: one consent is gone, and what it told no longer waits. */
export function spent(consent: Consent, template: TemplateName, now: Date): Consent {
  const left = { ...consent.left, [template]: consent.left[template] - 1 }
  return told({ ...consent, left, lastOn: dayOf(now) }, template, now)
}

/** What waited for this template does so no longer, because it went out or has been read meanwhile. */
export function told(consent: Consent, template: TemplateName, now: Date): Consent {
  const news = template === 'news' || consent.left.news === 0
  const notice = template === 'notice' || consent.left.notice === 0
  const next = {
    ...consent,
    ...(news && { newsSince: null }),
    ...(notice && { noticeIds: [] }),
    ...(consent.left.notice === 0 && { areas: [] }),
  }
  const waits = next.newsSince !== null || next.noticeIds.length > 0
  const { lastOn } = next
  return { ...next, dueAt: waits ? pushAt({ now, lastOn, urgent: false }) : null }
}
