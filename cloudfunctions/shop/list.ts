import type { Input } from '#shared/contract/index.ts'
import { inForce } from '#shared/domain/council/editions.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { tidyCode, tidyText } from '#shared/kernel/tidy.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Handlers } from '../lib/implement.ts'
import { cardOf } from './card.ts'
import { ownedOf } from './owners.ts'

/**
 * A page of the register: three reads by index. What is looked for and filtered is met on the way along the council's
 * own numbers, so it costs by the size of the council at most.
 */
export const listShops: Handlers<'shop'>['shop.list'] = async (
  { store, reach, now },
  { councilId, after, ...filter },
) => {
  const council = await store.councils.get(councilId, reach)
  const { id: edition } = inForce(council, dayOf(now))
  const order = { by: 'number', direction: 1 } as const
  const where = { councilId, ...whereOf(filter, edition) }
  const found = await store.shops.page(where, everywhere, { order, after })
  const ids = found.items.map(({ id }) => id)
  const owned = await ownedOf(store, ids, now)
  return {
    items: found.items.map((shop) => ({ ...cardOf(shop, edition), claimed: owned.has(shop.id) })),
    next: found.next,
  }
}

type Filter = Omit<Input<'shop.list'>, 'councilId' | 'after'>

function whereOf({ find, state = 'open', signed, untrained }: Filter, edition: string) {
  return {
    state,
    ...(signed !== undefined && { 'signed.editionId': signed ? edition : { $ne: edition } }),
    ...(untrained && { [`trained.${untrained}`]: null }),
    ...(find && { $or: looksLike(find) }),
  }
}

/** The beginning of a number, or any part of a name. */
const looksLike = (find: string) => [
  { number: { $regex: `^${plain(tidyCode(find))}`, $options: 'i' } },
  { name: { $regex: plain(tidyText(find)), $options: 'i' } },
]

const plain = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
