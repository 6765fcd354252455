import { Appeal } from '#shared/domain/rectification/appeal.ts'
import { Order } from '#shared/domain/rectification/order.ts'
import { OrderTally } from '#shared/domain/rectification/tally.ts'
import { collection } from '../collection.ts'

/** What the timer has to look at next. */
const reminding = { name: 'to be reminded of', key: { remindAt: 1 } } as const

export const rectificationCollections = {
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
}
