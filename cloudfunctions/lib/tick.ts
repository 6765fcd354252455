import type { ActionName } from '#shared/contract/index.ts'
import type { Event } from './dispatch.ts'

/**
 * What a timer asks for, one event a chore, each a transaction of its own. Its minute is part of the request key, so that a
 * timer that fires twice is applied once.
 */
export const ticksOf = (action: ActionName, chores: readonly string[], now: Date): Event[] => {
  const minute = now.toISOString().slice(0, 16).replace(/\D/g, '')
  return chores.map((chore) => ({ action, input: { chore }, key: `tick-${minute}-${chore}` }))
}
