import { everywhere } from '#shared/domain/people/reach.ts'
import type { Handlers } from '../lib/implement.ts'
import { judge } from './pictures.ts'
import { queueHandlers } from './queue.ts'

export const moderationHandlers: Handlers<'moderation'> = {
  ...queueHandlers,

  // one picture by the index of traces; an answer that comes twice, or about none of ours, changes nothing
  'moderation.verdict': async ({ store, now }, { trace, verdict }) => {
    const [photo] = await store.photos.parts(
      { trace },
      everywhere,
      ['area', 'usedBy', 'purpose'],
      1,
    )
    if (photo) await judge({ store, now }, photo, verdict)
    return { known: photo !== undefined }
  },
}
