import * as z from 'zod'
import { EditionDraft } from '#shared/domain/covenant/draft.ts'
import { Edition } from '#shared/domain/covenant/edition.ts'
import { Pledge } from '#shared/domain/covenant/pledge.ts'
import { Training } from '#shared/domain/covenant/training.ts'
import { collection } from '../collection.ts'

export const covenantCollections = {
  editions: collection({
    name: 'editions',
    schema: Edition.extend({ version: z.int() }),
    places: {},
    indexes: [],
    shardKey: { _id: 1 },
  }),
  editionDrafts: collection({
    name: 'editionDrafts',
    schema: EditionDraft,
    places: { area: 'area', council: 'councilId' },
    indexes: [],
    refuses: 'STALE_VERSION',
    shardKey: { _id: 'hashed' },
  }),
  pledges: collection({
    name: 'pledges',
    schema: Pledge,
    places: { area: 'area', council: 'councilId', shop: 'shopId', person: 'signedBy' },
    indexes: [
      { name: "a person's", key: { signedBy: 1, _id: 1 } },
      { name: "a shop's", key: { shopId: 1, signedAt: -1, _id: -1 } },
      { name: "an edition's", key: { councilId: 1, editionId: 1, signedAt: -1, _id: -1 } },
    ],
    refuses: 'ALREADY_SIGNED',
    shardKey: { _id: 'hashed' },
  }),
  trainings: collection({
    name: 'trainings',
    schema: Training,
    places: { area: 'area', council: 'councilId' },
    indexes: [
      { name: 'latest first', key: { councilId: 1, heldOn: -1, _id: -1 } },
      { name: "a shop's", key: { councilId: 1, department: 1, shops: 1, heldOn: -1 } },
    ],
    shardKey: { councilId: 'hashed' },
  }),
}
