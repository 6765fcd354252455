import type { ActionName } from '#shared/contract/index.ts'
import type { Event } from './dispatch.ts'

/** What a timer asks for: its minute is the request key, so that a timer that fires twice is applied once. */
export const tickOf = (action: ActionName, now: Date): Event => ({
  action,
  input: {},
  key: `tick-${now.toISOString().slice(0, 16).replace(/\D/g, '')}`,
})
