import { type Chore, choreNames } from '#shared/contract/clock.ts'
import { calendarWarning } from '#shared/kernel/working-time.ts'
import type { Handlers } from '../lib/implement.ts'
import { choreHands } from './chores.ts'

export const clockHandlers: Handlers<'clock'> = {
  'clock.tick': async (context, { chore }) => {
    const counts = Object.fromEntries(choreNames.map((name) => [name, 0])) as Record<Chore, number>
    for (const name of chore ? [chore] : choreNames) counts[name] = await choreHands[name](context)
    return { ...counts, calendarWarning: calendarWarning(context.now) }
  },
}
