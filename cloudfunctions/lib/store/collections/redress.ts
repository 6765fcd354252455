import { Redress } from '#shared/domain/redress/redress.ts'
import { RedressTally } from '#shared/domain/redress/tally.ts'
import { RedressTerm } from '#shared/domain/redress/term.ts'
import { collection } from '../collection.ts'

export const redressCollections = {
  redresses: collection({
    name: 'redresses',
    schema: Redress,
    places: { area: 'area', council: 'councilId', shop: 'shopId' },
    indexes: [
      { name: 'of an area, due first', key: { area: 1, state: 1, dueAt: 1, _id: 1 } },
      { name: "a subject's, due first", key: { subjectKey: 1, state: 1, dueAt: 1, _id: 1 } },
      { name: "a shop's, due first", key: { shopId: 1, state: 1, dueAt: 1, _id: 1 } },
      { name: 'of an area, whose turn', key: { area: 1, turn: 1, dueAt: 1, _id: 1 } },
      { name: "a rater's", key: { voter: 1, openedOn: -1, _id: -1 } },
      { name: 'to be looked at', key: { wakeAt: 1, _id: 1 } },
    ],
    shardKey: { _id: 'hashed' },
  }),
  redressTallies: collection({
    name: 'redressTallies',
    schema: RedressTally,
    places: { area: 'area' },
    indexes: [{ name: 'of an area, place by place', key: { parent: 1, _id: 1 } }],
    shardKey: { _id: 'hashed' },
  }),
  redressTerms: collection({
    name: 'redressTerms',
    schema: RedressTerm,
    places: { area: '_id' },
    indexes: [],
    shardKey: { _id: 'hashed' },
  }),
}
