import * as z from 'zod'
import { Id, Instant, line } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { councilKinds } from './kinds.ts'

export const CouncilKind = z
  .enum(Object.keys(councilKinds) as [keyof typeof councilKinds])
  .meta({ title: '理事会类型' })

export const CouncilName = line('理事会名称', 40)

/** A council of the shops near one another, and its two counts that make the signing rate. */
export const Council = z.object({
  id: Id,
  name: CouncilName,
  kind: CouncilKind,
  /** The community whose residents it serves. */
  area: AreaCode,
  /** The covenant edition in force. */
  editionId: z.string(),
  /** Shops on the register, and those of them that signed the edition in force. */
  shops: z.int().nonnegative(),
  signed: z.int().nonnegative(),
  foundedAt: Instant,
  version: z.int(),
})
export type Council = z.infer<typeof Council>

/** The signing rate counts shops on the register, not accounts. */
export const signingRate = ({ signed, shops }: Pick<Council, 'signed' | 'shops'>) => ({
  numerator: signed,
  denominator: shops,
})
