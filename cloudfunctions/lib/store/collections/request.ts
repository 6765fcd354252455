import * as z from 'zod'
import { Instant } from '#shared/kernel/fields.ts'
import { collection } from '../collection.ts'

/** Request keys are remembered this long; a phone that was offline longer asks its owner to look again. */
const requestMemory = 14 * 24 * 60 * 60

/** A command that was applied, and what it answered: sent again, it answers the same. */
const AppliedRequest = z.object({
  id: z.string(),
  owner: z.string(),
  action: z.string(),
  inputHash: z.string(),
  /** Sealed with the key that the phone made: nobody reads it who did not send the request. */
  answer: z.string(),
  at: Instant,
  version: z.int(),
})

export const requestCollections = {
  requests: collection({
    name: 'requests',
    schema: AppliedRequest,
    places: {},
    indexes: [
      { name: 'forget', key: { at: 1 }, expireAfterSeconds: requestMemory },
      { name: 'of one caller and action', key: { owner: 1 } },
    ],
    shardKey: { _id: 'hashed' },
  }),
}
