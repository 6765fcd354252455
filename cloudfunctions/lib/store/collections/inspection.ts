import { AgreementMonth, Comparison, InspectorMonth } from '#shared/domain/inspection/comparison.ts'
import { Inspection } from '#shared/domain/inspection/inspection.ts'
import { MutualCheck } from '#shared/domain/inspection/mutual.ts'
import { Round, Visit } from '#shared/domain/inspection/round.ts'
import { collection } from '../collection.ts'

export const inspectionCollections = {
  inspections: collection({
    name: 'inspections',
    schema: Inspection,
    places: { area: 'area', council: 'councilId', shop: 'shopId' },
    indexes: [
      { name: "a shop's", key: { shopId: 1, _id: -1 } },
      {
        name: 'sealed',
        key: { councilId: 1, sealed: 1 },
        partialFilterExpression: { sealed: true },
      },
      { name: "a shop's month", key: { shopId: 1, period: 1, _id: -1 } },
      { name: "a council's month", key: { councilId: 1, period: 1, _id: 1 } },
    ],
    shardKey: { shopId: 'hashed' },
  }),
  rounds: collection({
    name: 'rounds',
    schema: Round,
    places: { area: 'area', council: 'councilId' },
    indexes: [{ name: "a council's", key: { councilId: 1, _id: -1 } }],
    shardKey: { councilId: 'hashed' },
  }),
  visits: collection({
    name: 'visits',
    schema: Visit,
    places: { area: 'area', council: 'councilId', shop: 'shopId' },
    indexes: [
      { name: "a day's list", key: { councilId: 1, waitsFor: 1, order: 1, _id: 1 } },
      { name: "a round's", key: { roundId: 1, order: 1, _id: 1 } },
      { name: 'open at a shop', key: { shopId: 1, state: 1 } },
      { name: 'by its first look', key: { inspectionId: 1 } },
    ],
    shardKey: { councilId: 'hashed' },
  }),
  comparisons: collection({
    name: 'comparisons',
    schema: Comparison,
    places: { area: 'area', council: 'councilId' },
    indexes: [{ name: "a council's", key: { councilId: 1, period: 1, _id: 1 } }],
    shardKey: { _id: 'hashed' },
  }),
  agreementMonths: collection({
    name: 'agreementMonths',
    schema: AgreementMonth,
    places: { area: 'area', council: 'councilId' },
    indexes: [],
    shardKey: { _id: 'hashed' },
  }),
  inspectorMonths: collection({
    name: 'inspectorMonths',
    schema: InspectorMonth,
    places: { area: 'area', council: 'councilId', person: 'inspectorId' },
    indexes: [{ name: "a council's month", key: { councilId: 1, period: 1, _id: 1 } }],
    shardKey: { _id: 'hashed' },
  }),
  mutualChecks: collection({
    name: 'mutualChecks',
    schema: MutualCheck,
    places: { area: 'area', council: 'councilId', shop: 'checkerShopId' },
    indexes: [
      { name: "a council's month", key: { councilId: 1, period: 1, _id: 1 } },
      { name: 'of a shop', key: { shopId: 1, period: 1 } },
      { name: 'lapsing', key: { state: 1, period: 1 } },
    ],
    shardKey: { _id: 'hashed' },
  }),
}
