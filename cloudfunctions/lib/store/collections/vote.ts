import { Ballot, BallotReceipt } from '#shared/domain/vote/ballot.ts'
import { Resolution } from '#shared/domain/vote/resolution.ts'
import { RollEntry } from '#shared/domain/vote/roll.ts'
import { Vote } from '#shared/domain/vote/vote.ts'
import { collection } from '../collection.ts'

export const voteCollections = {
  votes: collection({
    name: 'votes',
    schema: Vote,
    places: { area: 'area', council: 'councilId' },
    indexes: [
      { name: "a council's", key: { councilId: 1, _id: -1 } },
      { name: "a council's in a state", key: { councilId: 1, state: 1, _id: -1 } },
      { name: 'to be closed', key: { state: 1, endsAt: 1, _id: 1 } },
      { name: 'to be reminded of', key: { state: 1, remindAt: 1, _id: 1 } },
    ],
    shardKey: { councilId: 'hashed' },
  }),
  rollEntries: collection({
    name: 'rollEntries',
    schema: RollEntry,
    places: { area: 'area', council: 'councilId' },
    indexes: [
      { name: "a vote's", key: { voteId: 1, voted: 1, _id: 1 } },
      { name: "a seat's that waits", key: { seatId: 1, settled: 1, voted: 1, endsAt: 1 } },
      {
        name: "a proxy's that waits",
        key: { 'mandate.toSeatId': 1, settled: 1, voted: 1, endsAt: 1 },
      },
    ],
    shardKey: { councilId: 'hashed' },
  }),
  /** No reach of a person, an area or a council finds a ballot: only its vote does, once it is over, and its id, a keyed hash. */
  ballots: collection({
    name: 'ballots',
    schema: Ballot,
    places: {},
    indexes: [{ name: "a vote's", key: { voteId: 1, _id: 1 } }],
    shardKey: { _id: 'hashed' },
  }),
  ballotReceipts: collection({
    name: 'ballotReceipts',
    schema: BallotReceipt,
    places: {},
    indexes: [],
    shardKey: { _id: 'hashed' },
  }),
  resolutions: collection({
    name: 'resolutions',
    schema: Resolution,
    places: { area: 'area', council: 'councilId' },
    indexes: [
      { name: "a council's", key: { councilId: 1, at: -1, _id: -1 } },
      { name: "a council's of a year", key: { councilId: 1, year: 1, number: -1, _id: -1 } },
    ],
    shardKey: { councilId: 'hashed' },
  }),
}
