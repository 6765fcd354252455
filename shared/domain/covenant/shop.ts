import * as z from 'zod'
import { Id, Instant, line } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { shopTrades } from './trades.ts'

export const Trade = z
  .enum(Object.keys(shopTrades) as [keyof typeof shopTrades, ...(keyof typeof shopTrades)[]])
  .meta({ title: '经营类别' })

export const ShopText = z.object({
  number: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z-]{1,12}$/)
    .meta({ title: '门牌编号' }),
  name: line('店名', 30),
  trade: Trade,
  address: line('地址', 60),
})

/** One line of a council's register of shops. */
export const Shop = ShopText.extend({
  id: Id,
  councilId: Id,
  /** The community it stands in. */
  area: AreaCode,
  /** The edition it has signed; null: not yet. */
  signedEdition: z.string().nullable(),
  signedAt: Instant.nullable(),
  registeredAt: Instant,
  version: z.int(),
})
export type Shop = z.infer<typeof Shop>
