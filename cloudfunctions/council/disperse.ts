import type { Council } from '#shared/domain/council/council.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { tell } from '../inbox/tell.ts'
import type { Context } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { vacant } from './vacant.ts'

/**
 * Ends all posts in a council that is dissolved and empties its seats: a read and two writes, however many there are. The one
 * line of the record that says so stands for all of them.
 */
export async function disperse(
  context: Context,
  { id: councilId, name }: Council,
  reason: string,
): Promise<void> {
  const { store, now } = context
  const by = actorOf(context).id
  const held = await store.seats.all({ councilId, holderId: { $ne: null } }, everywhere)
  const holders = new Set(held.flatMap(({ holderId }) => holderId ?? []))
  holders.delete(by)
  const inForce = { councilId, $or: [{ until: null }, { until: { $gt: now } }] }
  const ended = { until: now, endedBy: by, endedBecause: reason }
  await store.grants.setAll(inForce, ended, everywhere)
  await store.seats.setAll({ councilId }, vacant, everywhere)
  await tell(context, {
    event: `council:${councilId}:dissolved`,
    to: [...holders],
    about: 'council',
    aboutId: councilId,
    title: `${name}解散了`,
    text: `原因：${reason}。您在那里的席位也到此为止，辛苦了。`,
  })
}
