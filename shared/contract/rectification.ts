import * as z from 'zod'
import { overseers, stewards, witnesses } from '../domain/people/circles.ts'
import {
  Appeal,
  AppealPhotos,
  AppealText,
  AppealVerdict,
  DecisionReason,
} from '../domain/rectification/appeal.ts'
import {
  AnswerPhotos,
  AnswerText,
  Order,
  OrderId,
  RecheckNote,
  RecheckPhotos,
  Verdict,
} from '../domain/rectification/order.ts'
import { Cursor, Id, Instant, page } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

const shopId = Id.meta({ title: '店铺' })
const appealId = OrderId.meta({ title: '申诉' })

/** What lists show of an order; posts, never persons. */
const OrderCard = Order.pick({
  id: true,
  inspectionId: true,
  deduction: true,
  shopId: true,
  no: true,
  title: true,
  rule: true,
  points: true,
  veto: true,
  department: true,
  state: true,
  openedAt: true,
  dueAt: true,
  certain: true,
}).extend({
  shopName: z.string(),
  overdue: z.boolean().meta({ description: 'Past its deadline now' }),
  held: z.boolean().meta({ description: 'The clock stands still while an appeal is decided' }),
  failures: z.int().meta({ description: 'Re-checks that found it not put right' }),
})

const AppealCard = Appeal.pick({
  id: true,
  shopId: true,
  no: true,
  title: true,
  points: true,
  state: true,
  lodgedAt: true,
  dueAt: true,
  certain: true,
}).extend({ shopName: z.string(), overdue: z.boolean() })

const AppealView = Appeal.pick({ state: true, lodgedAt: true, dueAt: true, certain: true }).extend({
  overdue: z.boolean(),
  decision: Appeal.shape.decision,
})

const HistoryLine = z.object({
  at: Instant,
  what: z.string(),
  who: z.string().meta({ description: 'A post, never a person' }),
  text: z.string(),
  photos: z.array(Id),
})

/** What the caller may do about an order now. */
const Doing = z.enum(['answer', 'appeal', 'withdraw', 'recheck', 'decide'])

const OrderView = OrderCard.extend({
  note: z.string(),
  photos: z.array(Id),
  appealUntil: Instant,
  /** Null unless the deadline is not certain: says why. */
  uncertain: z.string().nullable(),
  appeal: AppealView.nullable(),
  history: z.array(HistoryLine),
  may: z.array(Doing),
})

const ShopStand = z.object({
  shopId: Id,
  shopName: z.string(),
  open: z.int(),
  overdue: z.int(),
  toRecheck: z.int(),
  appeals: z.int(),
})

export const rectificationActions = {
  'rectification.mine': {
    summary: '看我的店要整改什么，最急的在前',
    kind: 'query',
    roles: ['merchant'],
    reach: 'post',
    input: z.strictObject({
      shopId: shopId.optional(),
      state: Order.shape.state.optional().meta({ title: '状态' }),
      after: Cursor.optional(),
    }),
    output: page(OrderCard),
    errors: [],
  },
  'rectification.list': {
    summary: '看哪些要整改、要复查，超期的在前',
    kind: 'query',
    roles: ['inspector', ...overseers],
    reach: 'post',
    input: z.strictObject({
      shopId: shopId.optional(),
      state: Order.shape.state.optional().meta({ title: '状态' }),
      after: Cursor.optional(),
    }),
    output: page(OrderCard),
    errors: [],
  },
  'rectification.visit': {
    summary: '看一次考核的各处整改到了哪一步',
    kind: 'query',
    roles: witnesses,
    reach: 'post',
    input: z.strictObject({ inspectionId: Id.meta({ title: '考核记录' }) }),
    output: z.array(OrderCard.extend({ mayAppeal: z.boolean() })),
    errors: [],
  },
  'rectification.get': {
    summary: '看一处整改的全过程',
    kind: 'query',
    roles: witnesses,
    reach: 'post',
    input: z.strictObject({ orderId: OrderId }),
    output: OrderView,
    errors: ['OUT_OF_REACH'],
  },
  'rectification.answer': {
    summary: '回复整改，附上照片',
    kind: 'command',
    roles: ['merchant'],
    reach: 'post',
    input: z.strictObject({ orderId: OrderId, text: AnswerText, photos: AnswerPhotos }),
    output: OrderView,
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED', 'PHOTO_MISSING'],
  },
  'rectification.recheck': {
    summary: '复查一处整改：合格了结，不合格重新整改',
    kind: 'command',
    roles: ['inspector'],
    reach: 'post',
    input: z.strictObject({
      orderId: OrderId,
      verdict: Verdict,
      note: RecheckNote,
      photos: RecheckPhotos,
    }),
    output: OrderView,
    errors: [
      'OUT_OF_REACH',
      'MOVE_NOT_ALLOWED',
      'OWN_SHOP',
      'OTHER_DEPARTMENT',
      'APPEAL_PENDING',
      'RECHECK_NOTE_REQUIRED',
      'PHOTO_MISSING',
    ],
  },
  'rectification.appeal': {
    summary: '对一处扣分提出申诉',
    kind: 'command',
    roles: ['merchant'],
    reach: 'post',
    input: z.strictObject({ orderId: OrderId, text: AppealText, photos: AppealPhotos }),
    output: OrderView,
    errors: ['OUT_OF_REACH', 'APPEAL_TOO_LATE', 'ALREADY_APPEALED', 'PHOTO_MISSING'],
  },
  'rectification.withdrawAppeal': {
    summary: '撤回申诉',
    kind: 'command',
    roles: ['merchant'],
    reach: 'post',
    input: z.strictObject({ appealId }),
    output: OrderView,
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED'],
  },
  'rectification.appeals': {
    summary: '看申诉，最先到期的在前',
    kind: 'query',
    roles: ['merchant', ...stewards],
    reach: 'post',
    input: z.strictObject({
      state: Appeal.shape.state.optional().meta({ title: '状态' }),
      after: Cursor.optional(),
    }),
    output: page(AppealCard),
    errors: [],
  },
  'rectification.decide': {
    summary: '定一件申诉：成立则当天补回分数',
    kind: 'command',
    roles: stewards,
    reach: 'post',
    input: z.strictObject({ appealId, verdict: AppealVerdict, reason: DecisionReason }),
    output: OrderView,
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED', 'DECIDER_SCORED', 'OWN_SHOP'],
  },
  'rectification.board': {
    summary: '看各家店还有几项没整改，超期多的在前',
    kind: 'query',
    roles: overseers,
    reach: 'post',
    input: z.strictObject({ after: Cursor.optional() }),
    output: page(ShopStand),
    errors: [],
  },
  'rectification.duties': {
    summary: '看整改、复查、申诉有几件等着我',
    kind: 'query',
    roles: witnesses,
    reach: 'post',
    input: z.strictObject({}),
    output: z.object({
      shops: z
        .array(ShopStand.extend({ nextDueAt: Instant.nullable() }))
        .meta({ description: 'The shops of a merchant' }),
      recheck: z
        .object({ waiting: z.int(), nextDueAt: Instant.nullable() })
        .nullable()
        .meta({ description: 'What an inspector is to look at again; null for others' }),
      oversight: z
        .object({
          open: z.int(),
          overdue: z.int(),
          toRecheck: z.int(),
          recheckOverdue: z.int(),
          appeals: z.int(),
          appealsOverdue: z.int(),
        })
        .nullable()
        .meta({ description: 'All of the councils that one oversees; null for others' }),
      mayDecide: z.boolean(),
      calendarWarning: z.string().nullable(),
    }),
    errors: [],
  },
} as const satisfies Record<string, ActionSpec>
