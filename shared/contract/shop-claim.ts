import * as z from 'zod'
import { SpokenCode } from '../domain/people/code.ts'
import { Id, Instant } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

const shopId = Id.meta({ title: '店铺' })

export const shopClaimActions = {
  'shop.invite': {
    summary: '给店主发一个邀请码，七天内有效，先前的作废',
    kind: 'command',
    roles: ['secretary'],
    reach: 'post',
    input: z.strictObject({ shopId }),
    output: z
      .object({ expiresAt: Instant })
      .meta({ description: 'Not the code: what a command answers is remembered in the database' }),
    errors: ['OUT_OF_REACH', 'SHOP_CLOSED'],
  },
  'shop.invitation': {
    summary: '看一家店现在有效的邀请码',
    kind: 'query',
    roles: ['secretary'],
    reach: 'post',
    input: z.strictObject({ shopId }),
    output: z.object({
      current: z.object({ code: z.string(), expiresAt: Instant }).nullable(),
    }),
    errors: ['OUT_OF_REACH'],
  },
  'shop.claim': {
    summary: '我是店主，用邀请码认领我的店',
    kind: 'command',
    roles: 'everyone',
    reach: 'self',
    input: z.strictObject({ code: SpokenCode.meta({ title: '邀请码' }) }),
    output: z.object({ shopId: Id, name: z.string() }),
    errors: ['JOIN_FIRST', 'CLAIM_CODE_INVALID', 'NOT_YOURSELF', 'SHOP_CLOSED', 'ALREADY_GRANTED'],
  },
  'shop.plate': {
    summary: '取一家店的门牌二维码',
    kind: 'query',
    roles: ['secretary', 'merchant', 'subdistrictOfficer'],
    reach: 'post',
    input: z.strictObject({ shopId }),
    output: z.object({
      number: z.string(),
      name: z.string(),
      councilName: z.string(),
      scene: z.string(),
      mime: z.string(),
      data: z.string(),
    }),
    errors: ['OUT_OF_REACH', 'SHOP_CLOSED'],
  },
} as const satisfies Record<string, ActionSpec>
