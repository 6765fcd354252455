import * as z from 'zod'
import { Edition } from '../domain/covenant/edition.ts'
import { Pledge, Signature } from '../domain/covenant/pledge.ts'
import { Id } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'
import { ShopCard } from './shop.ts'

const councilId = Id.meta({ title: '理事会' })
const shopId = Id.meta({ title: '店铺' })

export const covenantActions = {
  'covenant.text': {
    summary: '读《商户共治条约》的文本：现行的，或已通过、等着签名的',
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
    errors: [
      'OUT_OF_REACH',
      'SHOP_CLOSED',
      'ALREADY_SIGNED',
      'EDITION_CHANGED',
      'SIGNATURE_TOO_SHORT',
    ],
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
} as const satisfies Record<string, ActionSpec>
