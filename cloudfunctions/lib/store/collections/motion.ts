import { Motion } from '#shared/domain/motion/motion.ts'
import { OpenMeasure } from '#shared/domain/motion/open-measure.ts'
import { Carrying, MotionNews, Support } from '#shared/domain/motion/support.ts'
import { AreaMotionTally, CouncilMotionTally } from '#shared/domain/motion/tally.ts'
import { collection } from '../collection.ts'

const inCouncil = { area: 'area', council: 'councilId' } as const

export const motionCollections = {
  motions: collection({
    name: 'motions',
    schema: Motion,
    places: { ...inCouncil, person: 'raisedBy' },
    indexes: [
      { name: "a council's", key: { councilId: 1, check: 1, _id: -1 } },
      { name: "a council's, by state", key: { councilId: 1, check: 1, state: 1, _id: -1 } },
      { name: "a council's, open or over", key: { councilId: 1, check: 1, over: 1, _id: -1 } },
      {
        name: 'most seconded',
        key: { councilId: 1, check: 1, supporters: -1, _id: -1 },
        partialFilterExpression: { state: 'seconding' },
      },
      { name: 'latest results', key: { councilId: 1, check: 1, resolvedAt: -1, _id: -1 } },
      {
        name: 'calls without an answer',
        key: { councilId: 1, dueAt: 1, _id: 1 },
        partialFilterExpression: { awaited: true },
      },
      { name: 'alike', key: { councilId: 1, grams: 1, _id: -1 } },
      { name: "a person's", key: { raisedBy: 1, _id: 1 } },
      { name: 'to be reminded of', key: { remindAt: 1, _id: 1 } },
    ],
    shardKey: { councilId: 'hashed' },
  }),
  supports: collection({
    name: 'supports',
    schema: Support,
    places: { ...inCouncil, person: 'personId' },
    indexes: [
      { name: "a motion's", key: { motionId: 1, _id: 1 } },
      { name: "a person's", key: { personId: 1, at: -1, _id: -1 } },
    ],
    shardKey: { motionId: 'hashed' },
  }),
  measures: collection({
    name: 'measures',
    schema: OpenMeasure,
    places: inCouncil,
    indexes: [
      { name: "a council's, due first", key: { councilId: 1, dueOn: 1, _id: 1 } },
      { name: "a motion's", key: { motionId: 1, _id: 1 } },
      { name: 'to be reminded of', key: { remindAt: 1, _id: 1 } },
    ],
    shardKey: { councilId: 'hashed' },
  }),
  motionNews: collection({
    name: 'motionNews',
    schema: MotionNews,
    places: {},
    indexes: [],
    shardKey: { _id: 'hashed' },
  }),
  carryings: collection({
    name: 'carryings',
    schema: Carrying,
    places: {},
    indexes: [],
    shardKey: { _id: 'hashed' },
  }),
  councilMotionTallies: collection({
    name: 'councilMotionTallies',
    schema: CouncilMotionTally,
    places: { area: 'area', council: '_id' },
    indexes: [],
    shardKey: { _id: 'hashed' },
  }),
  areaMotionTallies: collection({
    name: 'areaMotionTallies',
    schema: AreaMotionTally,
    places: { area: 'area' },
    indexes: [],
    shardKey: { _id: 'hashed' },
  }),
}
