import * as z from 'zod'
import { Pledge, Signature } from '../../domain/covenant/pledge.ts'
import { board, stewards } from '../../domain/people/circles.ts'
import { Cursor, Day, Id, line, page } from '../../kernel/fields.ts'
import type { ActionSpec } from '../action.ts'
import { ShopCard } from '../shop.ts'
import { councilId, editionRef, shopId, textHash } from './fields.ts'

const readers = ['merchant', ...stewards] as const

const PledgeCore = Pledge.pick({
  shopId: true,
  tenure: true,
  editionId: true,
  textHash: true,
  hand: true,
  signature: true,
  signerName: true,
  signedAt: true,
}).extend({
  editionTitle: z.string(),
  paper: z.object({ photoId: Id, signedOn: Day }).nullable(),
})

const signErrors = ['OUT_OF_REACH', 'SHOP_CLOSED', 'ALREADY_SIGNED', 'EDITION_CHANGED'] as const

export const pledgeActions = {
  'covenant.sign': {
    summary: '商户签约',
    kind: 'command',
    roles: ['merchant'],
    reach: 'post',
    input: z.strictObject({ shopId, textHash, signature: Signature }),
    output: ShopCard,
    errors: [...signErrors, 'SIGNATURE_TOO_SHORT'],
  },
  'covenant.signOnPaper': {
    summary: '替没有手机的商户录入纸上的签名，附照片',
    kind: 'command',
    roles: ['secretary'],
    reach: 'post',
    input: z.strictObject({
      shopId,
      textHash,
      signerName: line('签字的人', 20),
      signedOn: Day.meta({ title: '签字日期' }),
      photoId: Id.meta({ title: '照片' }),
    }),
    output: ShopCard,
    errors: [...signErrors, 'DAY_IN_FUTURE', 'SIGNED_BEFORE_TEXT', 'PHOTO_MISSING'],
  },
  'covenant.pledge': {
    summary: '看一家店的签约书',
    kind: 'query',
    roles: readers,
    reach: 'post',
    input: z.strictObject({ shopId }),
    output: PledgeCore.extend({ shopName: z.string() }),
    errors: ['OUT_OF_REACH', 'NOT_SIGNED'],
  },
  'covenant.pledges': {
    summary: '看一家店历次的签名，并现场核对文本指纹',
    kind: 'query',
    roles: readers,
    reach: 'post',
    input: z.strictObject({ shopId, after: Cursor.optional() }),
    output: page(
      PledgeCore.extend({
        storedHash: z.string().meta({ description: 'Of the stored text, reckoned now' }),
        intact: z.boolean().meta({ description: 'The stored text is the one that was signed' }),
      }),
    ).extend({ shopName: z.string(), tenure: z.int() }),
    errors: ['OUT_OF_REACH'],
  },
  'covenant.signers': {
    summary: '看一个版本有哪些店签了，何时、怎样签的',
    kind: 'query',
    roles: board,
    reach: 'post',
    input: z.strictObject({ councilId, editionId: editionRef, after: Cursor.optional() }),
    output: page(
      Pledge.pick({
        shopId: true,
        tenure: true,
        hand: true,
        signerName: true,
        signedAt: true,
        textHash: true,
      }).extend({
        shopName: z.string(),
        shopNumber: z.string(),
        current: z.boolean().meta({ description: 'Signed by the owner whom the shop has now' }),
      }),
    ),
    errors: ['OUT_OF_REACH'],
  },
} as const satisfies Record<string, ActionSpec>
