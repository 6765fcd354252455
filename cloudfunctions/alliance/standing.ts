import type { Council } from '#shared/domain/council/council.ts'
import type { Right } from '#shared/domain/council/rights.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { councilWith } from '../council/standing.ts'
import type { Context } from '../lib/implement.ts'

/** A council that goes along an industry chain. */
export type Alliance = Council & { readonly chain: string }

/** @throws ALLIANCE_ONLY */
export function asAlliance(council: Council): Alliance {
  const { kind, chain } = council
  if (kind !== 'alliance' || chain === null) throw new AppError('ALLIANCE_ONLY')
  return { ...council, chain }
}

/** An alliance within reach in which the caller has this right now. @throws as `councilWith`, and ALLIANCE_ONLY */
export const allianceWith = async (
  context: Pick<Context, 'store' | 'reach' | 'grants'>,
  councilId: string,
  right: Right,
): Promise<Alliance> => asAlliance(await councilWith(context, councilId, right))
