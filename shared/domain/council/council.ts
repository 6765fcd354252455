import * as z from 'zod'
import { Id, Instant, line, prose } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import type { Ratio } from '../../kernel/ratio.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import { Charter } from './charter.ts'
import { AdoptedEdition, inForce } from './editions.ts'
import { councilKindNames } from './kinds.ts'
import { councilLifecycle } from './lifecycle.ts'

export const CouncilKind = z.enum(councilKindNames).meta({ title: '理事会类型' })

export const CouncilName = line('理事会名称', 40)

/** The industry chain of an alliance. */
export const ChainName = line('产业链', 20)

/** A council, its charter, and the counts that its home shows. */
export const Council = z.object({
  id: Id,
  name: CouncilName,
  kind: CouncilKind,
  /** The area whose residents it serves: a community, or the street or district of a park or an alliance. */
  area: AreaCode,
  chain: ChainName.nullable(),
  charter: Charter,
  state: z.enum(statesOf(councilLifecycle)),
  timeline: timelineOf(councilLifecycle),
  /** Who wanted it and why; null: the office that founded it. */
  proposal: z
    .object({ by: Id, post: z.string(), why: prose('为什么要成立', 300, 1), at: Instant })
    .nullable(),
  /** Member units admitted. */
  units: z.int().nonnegative(),
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
