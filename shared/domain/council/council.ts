import * as z from 'zod'
import { Id, Instant, line } from '../../kernel/fields.ts'
import type { Ratio } from '../../kernel/ratio.ts'
import { AreaCode } from '../area/area.ts'
import { AdoptedEdition, inForce } from './editions.ts'
import { councilKinds } from './kinds.ts'

export const CouncilKind = z
  .enum(Object.keys(councilKinds) as [keyof typeof councilKinds])
  .meta({ title: '理事会类型' })

export const CouncilName = line('理事会名称', 40)

/** A council of the shops near one another, and the counts that make the signing rate. */
export const Council = z.object({
  id: Id,
  name: CouncilName,
  kind: CouncilKind,
  /** The community whose residents it serves. */
  area: AreaCode,
  /** Covenant editions it has adopted, the first in force first. */
  editions: z.array(AdoptedEdition).min(1),
  /** Open shops on the register. */
  shops: z.int().nonnegative(),
  foundedAt: Instant,
  version: z.int(),
})
export type Council = z.infer<typeof Council>

/** The signing rate counts shops on the register, not accounts, and the edition in force on that day. */
export const signingRate = (council: Pick<Council, 'editions' | 'shops'>, day: string): Ratio => ({
  numerator: inForce(council, day).signed,
  denominator: council.shops,
})
