import { Award } from '#shared/domain/standing/award.ts'
import { Correction } from '#shared/domain/standing/correction.ts'
import { CouncilMonth } from '#shared/domain/standing/council-month.ts'
import { MonthList } from '#shared/domain/standing/month-list.ts'
import { Standing } from '#shared/domain/standing/standing.ts'
import { collection } from '../collection.ts'

export const standingCollections = {
  standings: collection({
    name: 'standings',
    schema: Standing,
    places: { area: 'area', council: 'councilId', shop: 'shopId' },
    indexes: [
      { name: 'best first', key: { councilId: 1, period: 1, score: -1, _id: -1 } },
      {
        name: 'best of a grade first',
        key: { councilId: 1, period: 1, grade: 1, score: -1, _id: -1 },
      },
      { name: 'by number', key: { councilId: 1, period: 1, shopNumber: 1, _id: 1 } },
      { name: "a shop's", key: { shopId: 1, period: -1, _id: -1 } },
    ],
    shardKey: { _id: 'hashed' },
  }),
  corrections: collection({
    name: 'corrections',
    schema: Correction,
    places: { area: 'area', council: 'councilId', shop: 'shopId' },
    indexes: [
      // a second one with the same number runs again, and builds on the first
      { name: "a standing's", key: { standingId: 1, no: -1 }, unique: true },
      { name: "a council's", key: { councilId: 1, period: 1, _id: -1 } },
    ],
    shardKey: { standingId: 'hashed' },
  }),
  councilMonths: collection({
    name: 'councilMonths',
    schema: CouncilMonth,
    places: { council: 'councilId', area: 'area' },
    indexes: [
      { name: 'to be closed', key: { closedAt: 1, period: 1, _id: 1 } },
      { name: "a council's", key: { councilId: 1, closedAt: 1, period: 1, _id: 1 } },
    ],
    shardKey: { _id: 'hashed' },
  }),
  lists: collection({
    name: 'lists',
    schema: MonthList,
    places: { council: 'councilId', area: 'area' },
    indexes: [{ name: "a council's", key: { councilId: 1, period: -1, _id: -1 } }],
    refuses: 'ALREADY_CLOSED',
    shardKey: { _id: 'hashed' },
  }),
  awards: collection({
    name: 'awards',
    schema: Award,
    places: { area: 'area', council: 'councilId', shop: 'shopId' },
    indexes: [
      {
        name: 'once',
        key: { shopId: 1, period: 1, termId: 1 },
        unique: true,
        refuses: 'ALREADY_AWARDED',
      },
      { name: "a council's", key: { councilId: 1, until: -1, _id: -1 } },
      { name: "a shop's", key: { shopId: 1, until: -1, _id: -1 } },
    ],
    shardKey: { shopId: 'hashed' },
  }),
}
