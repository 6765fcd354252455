import * as z from 'zod'
import type { Event } from '../dispatch.ts'
import { textHash } from '../store/text-hash.ts'

/** WeChat's word on a picture. Source: security.mediaCheckAsync, the pushed event, version 2. */
const MediaCheck = z.object({
  MsgType: z.literal('event'),
  Event: z.literal('wxa_media_check'),
  trace_id: z.string(),
  result: z.object({ suggest: z.enum(['pass', 'review', 'risky']) }),
})

/** What WeChat pushed, as an action of ours; null for any other event. The same push is the same request. */
export function pushed(event: unknown): Event | null {
  const told = MediaCheck.safeParse(event)
  if (!told.success) return null
  const { trace_id: trace, result } = told.data
  const input = { trace, verdict: result.suggest }
  return { action: 'moderation.verdict', input, key: `push-${textHash(input).slice(0, 32)}` }
}
