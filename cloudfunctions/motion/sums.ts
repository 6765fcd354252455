import { councilKindNames } from '#shared/domain/council/kinds.ts'
import { areaMotionTallyId } from '#shared/domain/motion/tally.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Handlers } from '../lib/implement.ts'
import type { Store } from '../lib/store/store.ts'

type Place = { readonly id: string; readonly name: string }

export const sumsHandlers: Pick<Handlers<'motion'>, 'motion.sums'> = {
  /** An area and a page of those one level below: one row for each of them and kind of council, however many motions. */
  'motion.sums': async ({ store }, { area, after }) => {
    const own = await store.areas.get(area, everywhere)
    const order = { by: '_id', direction: 1 } as const
    const below = await store.areas.page({ parent: area }, everywhere, { order, after })
    const of = await sumsOf(store, [own, ...below.items])
    return { ...of(own), children: { items: below.items.map(of), next: below.next } }
  },
}

async function sumsOf(store: Store, places: readonly Place[]) {
  const ids = places.flatMap(({ id }) =>
    councilKindNames.map((kind) => areaMotionTallyId(id, kind)),
  )
  const tallies = await store.areaMotionTallies.byIds(ids, everywhere)
  return ({ id, name }: Place) => ({
    area: id,
    name,
    kinds: councilKindNames.flatMap((kind) => {
      const tally = tallies.get(areaMotionTallyId(id, kind))
      if (!tally || tally.motions === 0) return []
      const { councils, motions, resolved, onTime, firstAnswers } = tally
      const rate = { numerator: onTime, denominator: firstAnswers }
      return { kind, councils, motions, resolved, onTime: rate }
    }),
  })
}
