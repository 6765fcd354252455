import { type Council, signingRate } from '#shared/domain/council/council.ts'
import { keepsCovenant } from '#shared/domain/council/kinds.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'

/** Councils as lists show them; one read of the names of their places. */
export async function cardsOf(
  { store, now }: Pick<Context, 'store' | 'now'>,
  councils: readonly Council[],
) {
  const codes = [...new Set(councils.map(({ area }) => area))]
  const areas = await store.areas.byIds(codes, everywhere)
  return councils.map((council) => ({
    ...council,
    place: areas.get(council.area)?.name ?? '',
    signing: keepsCovenant(council) ? signingRate(council, dayOf(now)) : null,
  }))
}

export async function cardOf(context: Pick<Context, 'store' | 'now'>, council: Council) {
  const [card] = await cardsOf(context, [council])
  if (!card) throw new Error('one council, one card')
  return card
}
