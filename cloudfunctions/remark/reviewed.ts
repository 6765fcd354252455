import type { Check } from '#shared/domain/moderation/check.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'
import { save, tellWriter } from './keep.ts'

/** A person has looked at a remark that waited: it is shown or stays away, and the counts follow. Nothing if it is gone. */
export async function reviewed(
  { store, now }: Pick<Context, 'store' | 'now'>,
  remarkId: string,
  check: Check,
): Promise<void> {
  const before = await store.remarks.find(remarkId, everywhere)
  if (!before || before.check === check) return
  await tellWriter({ store, now }, await save(store, before, { ...before, check }))
}
