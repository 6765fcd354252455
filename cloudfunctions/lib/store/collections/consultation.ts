import { Consultation, VoiceTally } from '#shared/domain/consultation/tally.ts'
import { Voice, VoiceDoor } from '#shared/domain/consultation/voice.ts'
import { collection } from '../collection.ts'

export const consultationCollections = {
  /** No reach of a person, an area or a post finds a voice: only its id does, which is a keyed hash. */
  voices: collection({
    name: 'voices',
    schema: Voice,
    places: {},
    indexes: [{ name: 'words to be read', key: { noticeId: 1, speaks: 1, check: 1, _id: 1 } }],
    shardKey: { _id: 'hashed' },
  }),
  voiceDoors: collection({
    name: 'voiceDoors',
    schema: VoiceDoor,
    places: {},
    indexes: [],
    shardKey: { _id: 'hashed' },
  }),
  voiceTallies: collection({
    name: 'voiceTallies',
    schema: VoiceTally,
    places: {},
    indexes: [],
    shardKey: { _id: 'hashed' },
  }),
  consultations: collection({
    name: 'consultations',
    schema: Consultation,
    places: { area: 'area' },
    indexes: [{ name: 'to be added up', key: { outcome: 1, endsOn: 1, _id: 1 } }],
    shardKey: { _id: 'hashed' },
  }),
}
