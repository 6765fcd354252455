import * as z from 'zod'
import { AppError } from '../../kernel/errors.ts'
import { Day, Id, Instant, line } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import { departmentNames } from '../people/role.ts'
import { shopLifecycle } from './lifecycle.ts'
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
  state: z.enum(statesOf(shopLifecycle)),
  timeline: timelineOf(shopLifecycle),
  /** Counts owners: a new owner begins a new tenure, and signs for themselves. */
  tenure: z.int().positive(),
  /** Editions this tenure has signed. */
  signed: z.array(z.object({ editionId: z.string(), at: Instant })),
  /** The last training of each department that somebody of this shop attended. */
  trained: z.partialRecord(z.enum(departmentNames), Day),
  registeredAt: Instant,
  version: z.int(),
})
export type Shop = z.infer<typeof Shop>

/** When this tenure signed an edition; null: not yet. */
export const signedAt = ({ signed }: Pick<Shop, 'signed'>, editionId: string): Date | null =>
  signed.find((signature) => signature.editionId === editionId)?.at ?? null

/** @throws SHOP_CLOSED: a closed shop signs nothing and is not scored */
export function checkOpen({ state, name }: Pick<Shop, 'state' | 'name'>): void {
  if (state === 'closed')
    throw new AppError('SHOP_CLOSED', { message: `${name}已经歇业，不能再办理` })
}
