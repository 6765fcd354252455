import type { Output } from '#shared/contract/index.ts'
import { freshKey, type World } from './world.ts'

/** The timer comes by once. */
export async function tick({ send }: World): Promise<Output<'clock.tick'>> {
  const reply = await send({ action: 'clock.tick', input: {}, key: freshKey() }, { kind: 'timer' })
  if (!reply.ok) throw new Error(reply.error.message)
  return reply.data as Output<'clock.tick'>
}
