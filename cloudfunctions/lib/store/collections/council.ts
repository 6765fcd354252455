import { PastCharter } from '#shared/domain/council/charter.ts'
import { Council } from '#shared/domain/council/council.ts'
import { CouncilSeat } from '#shared/domain/council/seat.ts'
import { MemberUnit } from '#shared/domain/council/unit.ts'
import { collection } from '../collection.ts'

export const councilCollections = {
  councils: collection({
    name: 'councils',
    schema: Council,
    places: { area: 'area', council: '_id', person: 'proposal.by' },
    indexes: [
      { name: 'in an area', key: { area: 1, _id: 1 } },
      { name: 'in an area, by state', key: { state: 1, area: 1, _id: 1 } },
      { name: "a proposer's", key: { 'proposal.by': 1, _id: -1 } },
      {
        name: 'one proposal waiting',
        key: { 'proposal.by': 1 },
        unique: true,
        partialFilterExpression: { state: 'proposed' },
        refuses: 'ALREADY_PROPOSED',
      },
      {
        name: 'one of a name',
        key: { area: 1, name: 1 },
        unique: true,
        partialFilterExpression: { state: 'standing' },
        refuses: 'COUNCIL_NAME_TAKEN',
      },
    ],
    shardKey: { _id: 'hashed' },
  }),
  pastCharters: collection({
    name: 'pastCharters',
    schema: PastCharter,
    places: { area: 'area', council: 'councilId' },
    indexes: [{ name: "a council's", key: { councilId: 1, no: -1, _id: -1 } }],
    shardKey: { councilId: 'hashed' },
  }),
  memberUnits: collection({
    name: 'memberUnits',
    schema: MemberUnit,
    places: { area: 'area', council: 'councilId', shop: 'shopId', person: 'contactId' },
    indexes: [
      { name: "a council's", key: { councilId: 1, state: 1, _id: 1 } },
      { name: 'in an area, by state', key: { state: 1, area: 1, _id: 1 } },
      { name: "a person's", key: { contactId: 1, _id: 1 } },
      {
        name: 'one application of a person',
        key: { councilId: 1, contactId: 1 },
        unique: true,
        partialFilterExpression: { state: 'applied' },
        refuses: 'ALREADY_APPLIED',
      },
      {
        name: 'one of a name',
        key: { councilId: 1, name: 1 },
        unique: true,
        partialFilterExpression: { listed: true },
        refuses: 'UNIT_TAKEN',
      },
    ],
    shardKey: { councilId: 'hashed' },
  }),
  seats: collection({
    name: 'seats',
    schema: CouncilSeat,
    places: { area: 'area', council: 'councilId', person: 'holderId' },
    indexes: [
      { name: "a council's", key: { councilId: 1, _id: 1 } },
      { name: "a person's", key: { holderId: 1, _id: 1 } },
      { name: 'by the end of the term', key: { dueAt: 1, _id: 1 } },
      { name: 'one of a number', key: { councilId: 1, seat: 1, no: 1 }, unique: true },
    ],
    shardKey: { councilId: 'hashed' },
  }),
}
