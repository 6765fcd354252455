import * as z from 'zod'
import { Area } from '#shared/domain/area/area.ts'
import { Council } from '#shared/domain/council/council.ts'
import { EditionDraft } from '#shared/domain/covenant/draft.ts'
import { Edition } from '#shared/domain/covenant/edition.ts'
import { Pledge } from '#shared/domain/covenant/pledge.ts'
import { Training } from '#shared/domain/covenant/training.ts'
import { AgreementMonth, Comparison, InspectorMonth } from '#shared/domain/inspection/comparison.ts'
import { Inspection } from '#shared/domain/inspection/inspection.ts'
import { MutualCheck } from '#shared/domain/inspection/mutual.ts'
import { Round, Visit } from '#shared/domain/inspection/round.ts'
import { Notice, Reading } from '#shared/domain/notice/notice.ts'
import { Enrolment } from '#shared/domain/people/enrolment.ts'
import { Grant } from '#shared/domain/people/grant.ts'
import { Person } from '#shared/domain/people/person.ts'
import { Photo } from '#shared/domain/photo/photo.ts'
import { Rating } from '#shared/domain/rating/rating.ts'
import { Tally } from '#shared/domain/rating/tally.ts'
import { Appeal } from '#shared/domain/rectification/appeal.ts'
import { Order } from '#shared/domain/rectification/order.ts'
import { OrderTally } from '#shared/domain/rectification/tally.ts'
import { Claim } from '#shared/domain/shop/claim.ts'
import { Shop } from '#shared/domain/shop/shop.ts'
import { Award } from '#shared/domain/standing/award.ts'
import { Correction } from '#shared/domain/standing/correction.ts'
import { CouncilMonth } from '#shared/domain/standing/council-month.ts'
import { MonthList } from '#shared/domain/standing/month-list.ts'
import { Standing } from '#shared/domain/standing/standing.ts'
import { Instant } from '#shared/kernel/fields.ts'
import { collection } from './collection.ts'

/** Request keys are remembered this long; a phone that was offline longer asks its owner to look again. */
const requestMemory = 14 * 24 * 60 * 60

/** A command that was applied, and what it answered: sent again, it answers the same. */
const AppliedRequest = z.object({
  id: z.string(),
  owner: z.string(),
  action: z.string(),
  inputHash: z.string(),
  data: z.unknown(),
  at: Instant,
  version: z.int(),
})

/** What the timer has to look at next. */
const reminding = { name: 'to be reminded of', key: { remindAt: 1 } } as const

/** Every collection, its shape and its indexes; `npm run db:prepare` makes a database agree. */
export const collections = {
  areas: collection({
    name: 'areas',
    schema: Area.extend({ version: z.int() }),
    places: { area: '_id' },
    indexes: [{ name: 'children', key: { parent: 1, _id: 1 } }],
    shardKey: { _id: 1 },
  }),
  people: collection({
    name: 'people',
    schema: Person,
    places: { person: '_id' },
    indexes: [
      {
        name: 'who is calling',
        key: { identity: 1 },
        unique: true,
        partialFilterExpression: { identity: { $type: 'string' } },
      },
      { name: 'by code', key: { code: 1 }, unique: true },
    ],
    shardKey: { _id: 'hashed' },
  }),
  grants: collection({
    name: 'grants',
    schema: Grant,
    places: { area: 'area', council: 'councilId', shop: 'shopId', person: 'personId' },
    indexes: [
      { name: "a person's", key: { personId: 1, _id: 1 } },
      { name: 'seats', key: { councilId: 1, role: 1, _id: 1 } },
      { name: 'in an area', key: { area: 1, _id: 1 } },
      { name: "a shop's", key: { shopId: 1, _id: 1 } },
    ],
    shardKey: { personId: 'hashed' },
  }),
  enrolments: collection({
    name: 'enrolments',
    schema: Enrolment,
    places: { area: 'area', person: 'personId' },
    indexes: [
      { name: 'waiting in an area', key: { state: 1, area: 1, _id: 1 } },
      { name: "a person's", key: { personId: 1, _id: -1 } },
      {
        name: 'one waiting',
        key: { personId: 1 },
        unique: true,
        partialFilterExpression: { state: 'waiting' },
        refuses: 'ALREADY_ENROLLED',
      },
    ],
    shardKey: { personId: 'hashed' },
  }),
  notices: collection({
    name: 'notices',
    schema: Notice,
    places: { area: 'area' },
    indexes: [
      { name: 'feed', key: { area: 1, state: 1, publishedAt: -1, _id: -1 } },
      { name: 'desk', key: { area: 1, _id: -1 } },
      { name: 'expiring', key: { state: 1, expiresOn: 1 } },
    ],
    shardKey: { area: 1, _id: 1 },
  }),
  readings: collection({
    name: 'readings',
    schema: Reading,
    places: { person: 'personId' },
    indexes: [{ name: "a person's", key: { personId: 1, _id: 1 } }],
    shardKey: { _id: 'hashed' },
  }),
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
  councils: collection({
    name: 'councils',
    schema: Council,
    places: { area: 'area', council: '_id' },
    indexes: [{ name: 'in an area', key: { area: 1, _id: 1 } }],
    shardKey: { _id: 'hashed' },
  }),
  shops: collection({
    name: 'shops',
    schema: Shop,
    places: { area: 'area', council: 'councilId', shop: '_id' },
    indexes: [
      {
        name: 'register',
        key: { councilId: 1, number: 1 },
        unique: true,
        refuses: 'SHOP_NUMBER_TAKEN',
      },
      { name: 'in an area', key: { area: 1, _id: 1 } },
    ],
    shardKey: { councilId: 'hashed' },
  }),
  claims: collection({
    name: 'claims',
    schema: Claim,
    places: { area: 'area', council: 'councilId', shop: 'shopId' },
    indexes: [
      { name: 'one of a shop', key: { shopId: 1 }, unique: true },
      { name: 'forget', key: { expiresAt: 1 }, expireAfterSeconds: 0 },
    ],
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
  orders: collection({
    name: 'orders',
    schema: Order,
    places: { area: 'area', council: 'councilId', shop: 'shopId' },
    indexes: [
      { name: "a shop's, most urgent first", key: { shopId: 1, state: 1, dueAt: 1, _id: 1 } },
      { name: "a council's, most urgent first", key: { councilId: 1, state: 1, dueAt: 1, _id: 1 } },
      { name: 'of an area, most urgent first', key: { area: 1, state: 1, dueAt: 1, _id: 1 } },
      { name: "a visit's", key: { inspectionId: 1, _id: 1 } },
      reminding,
    ],
    shardKey: { shopId: 'hashed' },
  }),
  appeals: collection({
    name: 'appeals',
    schema: Appeal,
    places: { area: 'area', council: 'councilId', shop: 'shopId', person: 'lodgedBy' },
    indexes: [
      { name: "a shop's, most urgent first", key: { shopId: 1, state: 1, dueAt: 1, _id: 1 } },
      { name: 'of an area, most urgent first', key: { area: 1, state: 1, dueAt: 1, _id: 1 } },
      { name: "a person's", key: { lodgedBy: 1, _id: 1 } },
      reminding,
    ],
    refuses: 'ALREADY_APPEALED',
    shardKey: { shopId: 'hashed' },
  }),
  orderTallies: collection({
    name: 'orderTallies',
    schema: OrderTally,
    places: { area: 'area', council: 'councilId', shop: 'shopId' },
    indexes: [
      { name: "a council's, worst first", key: { kind: 1, councilId: 1, overdue: -1, _id: -1 } },
      { name: 'of an area, worst first', key: { kind: 1, area: 1, overdue: -1, _id: -1 } },
      { name: "a shop's", key: { kind: 1, shopId: 1 } },
    ],
    shardKey: { _id: 'hashed' },
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
  ratings: collection({
    name: 'ratings',
    schema: Rating,
    places: {},
    indexes: [{ name: "a voter's", key: { voter: 1, _id: 1 } }],
    shardKey: { _id: 'hashed' },
  }),
  tallies: collection({
    name: 'tallies',
    schema: Tally,
    places: { area: 'area' },
    indexes: [],
    shardKey: { _id: 'hashed' },
  }),
  photos: collection({
    name: 'photos',
    schema: Photo,
    places: { area: 'area', council: 'councilId', shop: 'shopId', person: 'takenBy' },
    indexes: [
      { name: 'not handed in', key: { usedBy: 1, at: 1 } },
      { name: "a person's", key: { takenBy: 1, usedBy: 1, _id: 1 } },
    ],
    shardKey: { _id: 'hashed' },
  }),
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
export type Collections = typeof collections
