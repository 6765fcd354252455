import { chance, shuffled } from '../../kernel/chance.ts'
import { doorOrder } from './visit.ts'

/** A shop as the drawing of lots looks at it. */
export type MutualShop = {
  readonly id: string
  /** The people who answer for it. */
  readonly owners: readonly string[]
  /** Its door number. */
  readonly number: string
}
type Assignment = { readonly checker: string; readonly checked: string }
type Drawn = {
  readonly pairs: readonly Assignment[]
  /** Shops for which no other was left to check, and shops that nobody was left to check. */
  readonly idle: readonly string[]
  readonly unchecked: readonly string[]
}

/**
 * Draws for each shop another one to check, by the seed: never itself, never one with a common owner, and as far as it can
 * be done not the one next door. Every shop that can be given one is, and each is checked once at most: a matching of the
 * greatest size, found by augmenting paths in O(shops³) at worst and near O(shops²) among shops of many owners. What is
 * assigned already stays, and is not drawn again.
 */
export function assignMutual(
  shops: readonly MutualShop[],
  seed: number,
  already: readonly Assignment[] = [],
): Drawn {
  const draw = chance(seed)
  const order = [...shops].sort((one, other) => (one.id < other.id ? -1 : 1))
  const free = (side: keyof Assignment) =>
    order.filter(({ id }) => !already.some((pair) => pair[side] === id))
  const [checkers, targets] = [shuffled(free('checker'), draw), free('checked')]
  const wishes = new Map(checkers.map(({ id }) => [id, shuffled(targets, draw)]))
  const matching: Matching = new Map()
  const nextDoor = neighbours(shops)
  const strangers = (one: MutualShop) =>
    (wishes.get(one.id) ?? []).filter((other) => mayCheck(one, other))
  const apart = (one: MutualShop) =>
    strangers(one).filter(({ id }) => !nextDoor.has(`${one.id} ${id}`))
  for (const choices of [apart, strangers])
    for (const checker of checkers)
      if (![...matching.values()].includes(checker)) place(checker, choices, matching)
  const pairs = [...matching].map(([checked, { id }]) => ({ checker: id, checked }))
  const busy = new Set(pairs.map(({ checker }) => checker))
  return {
    pairs,
    idle: idsOf(checkers).filter((id) => !busy.has(id)),
    unchecked: idsOf(targets).filter((id) => !matching.has(id)),
  }
}

const idsOf = (shops: readonly MutualShop[]) => shops.map(({ id }) => id)

const mayCheck = (one: MutualShop, other: MutualShop): boolean =>
  one.id !== other.id && !one.owners.some((owner) => other.owners.includes(owner))

/** Pairs of shops that stand side by side, both ways round. */
function neighbours(shops: readonly MutualShop[]): ReadonlySet<string> {
  const street = [...shops].sort((one, other) =>
    doorOrder(one.number) < doorOrder(other.number) ? -1 : 1,
  )
  return new Set(
    street.flatMap(({ id }, index) => {
      const next = street[index + 1]?.id
      return next ? [`${id} ${next}`, `${next} ${id}`] : []
    }),
  )
}

/** Who checks a shop, by the checked shop's id. */
type Matching = Map<string, MutualShop>

/** Finds a shop for this one to check, moving others to another choice of theirs where it must. */
function place(
  checker: MutualShop,
  choices: (one: MutualShop) => readonly MutualShop[],
  matching: Matching,
): void {
  const tried = new Set<string>()
  const settle = (one: MutualShop): boolean =>
    choices(one).some(({ id }) => {
      if (tried.has(id)) return false
      tried.add(id)
      const holder = matching.get(id)
      if (holder && !settle(holder)) return false
      matching.set(id, one)
      return true
    })
  settle(checker)
}
