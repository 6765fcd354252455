import * as z from 'zod'
import { Edition } from '../domain/covenant/edition.ts'
import { Inspection, ItemResult } from '../domain/covenant/inspection.ts'
import { Pledge, Signature } from '../domain/covenant/pledge.ts'
import { Shop, ShopText } from '../domain/covenant/shop.ts'
import { Standing } from '../domain/covenant/standing.ts'
import { Cursor, Id, Instant, page } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

const councilId = Id.meta({ title: '理事会' })
const shopId = Id.meta({ title: '店铺' })

const ShopCard = Shop.pick({
  id: true,
  number: true,
  name: true,
  trade: true,
  address: true,
}).extend({ signed: z.boolean() })

const PartView = z.object({
  part: z.enum(['inspections', 'ratings', 'mutual']),
  weight: z.int(),
  score: z.number(),
  count: z.int(),
  counts: z.boolean(),
})

const MonthView = Standing.pick({ period: true, score: true, grade: true }).extend({
  parts: z.array(PartView),
})

const ShopView = ShopCard.extend({
  councilId: Id,
  councilName: z.string(),
  signedAt: Instant.nullable(),
  month: MonthView,
  may: z
    .array(z.enum(['sign', 'inspect', 'rate', 'seePledge', 'seeInspections']))
    .meta({ description: 'What the caller may do here now' }),
})

const InspectionCard = Inspection.pick({
  id: true,
  shopId: true,
  inspectorPost: true,
  department: true,
  at: true,
  score: true,
})

/** Every lost point with its reason, as the shop reads it. */
const LostPoint = z.object({
  no: z.int(),
  title: z.string(),
  rule: z.string(),
  points: z.int(),
  note: z.string(),
  veto: z.boolean(),
  rectifyHours: z.int(),
})

const InspectionView = InspectionCard.extend({
  shopName: z.string(),
  editionTitle: z.string(),
  lost: z.array(LostPoint),
  items: z.array(
    z.object({
      no: z.int(),
      title: z.string(),
      points: z.int(),
      kept: z.int(),
      applies: z.boolean(),
    }),
  ),
})

export const covenantActions = {
  'covenant.text': {
    summary: '读《商户共治条约》现行文本',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ councilId }),
    output: z.object({
      edition: Edition,
      textHash: z.string().meta({ description: 'SHA-256 of this exact text; signing names it' }),
    }),
    errors: ['OUT_OF_REACH'],
  },
  'covenant.shops': {
    summary: '看理事会的商户名册和签约情况',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({
      councilId,
      signed: z.boolean().optional().meta({ title: '是否签约' }),
      after: Cursor.optional(),
    }),
    output: page(ShopCard),
    errors: ['OUT_OF_REACH'],
  },
  'covenant.shop': {
    summary: '看一家店：签约、本月考核与评价',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ shopId }),
    output: ShopView,
    errors: ['OUT_OF_REACH'],
  },
  'covenant.register': {
    summary: '把一家店登记入册',
    kind: 'command',
    roles: ['secretary'],
    reach: 'post',
    input: ShopText.extend({ councilId }).strict(),
    output: ShopCard,
    errors: ['OUT_OF_REACH', 'SHOP_NUMBER_TAKEN'],
  },
  'covenant.sign': {
    summary: '商户签约',
    kind: 'command',
    roles: ['merchant'],
    reach: 'post',
    input: z.strictObject({
      shopId,
      textHash: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .meta({ title: '条约文本' }),
      signature: Signature,
    }),
    output: ShopCard,
    errors: ['OUT_OF_REACH', 'ALREADY_SIGNED', 'EDITION_CHANGED', 'SIGNATURE_TOO_SHORT'],
  },
  'covenant.pledge': {
    summary: '看一家店的签约书',
    kind: 'query',
    roles: ['merchant', 'secretary', 'subdistrictOfficer'],
    reach: 'post',
    input: z.strictObject({ shopId }),
    output: Pledge.pick({
      shopId: true,
      editionId: true,
      textHash: true,
      signature: true,
      signerName: true,
      signedAt: true,
    }).extend({ shopName: z.string(), editionTitle: z.string() }),
    errors: ['OUT_OF_REACH', 'NOT_SIGNED'],
  },
  'covenant.inspect': {
    summary: '考核一家店，逐项评分',
    kind: 'command',
    roles: ['inspector'],
    reach: 'post',
    input: z.strictObject({
      shopId,
      results: z.array(ItemResult).min(1).max(99).meta({ title: '考核结果' }),
    }),
    output: InspectionView,
    errors: [
      'OUT_OF_REACH',
      'ITEM_MISSING',
      'DEDUCTION_UNKNOWN',
      'DEDUCTION_OUT_OF_RANGE',
      'NOTHING_APPLIES',
    ],
  },
  'covenant.inspections': {
    summary: '看一家店的历次考核',
    kind: 'query',
    roles: ['merchant', 'inspector', 'secretary', 'member', 'supervisor', 'subdistrictOfficer'],
    reach: 'post',
    input: z.strictObject({ shopId, after: Cursor.optional() }),
    output: page(InspectionCard),
    errors: [],
  },
  'covenant.inspection': {
    summary: '看一次考核：每一分扣在哪里、为什么',
    kind: 'query',
    roles: ['merchant', 'inspector', 'secretary', 'member', 'supervisor', 'subdistrictOfficer'],
    reach: 'post',
    input: z.strictObject({ inspectionId: Id.meta({ title: '考核记录' }) }),
    output: InspectionView,
    errors: ['OUT_OF_REACH'],
  },
} as const satisfies Record<string, ActionSpec>
