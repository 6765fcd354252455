import { expect } from 'vitest'
import { everywhere } from '#shared/domain/people/reach.ts'
import { appealCounts, countsOf, type OrderTally } from '#shared/domain/rectification/tally.ts'
import { totalCounts } from '#shared/kernel/counts.ts'
import type { Town } from './town.ts'

type World = Pick<Town, 'database' | 'shops' | 'councilId'>

/** What is counted of a shop or council, noughts left out. */
function counted(tally: OrderTally | null): Record<string, number> {
  const { open, overdue, recheckOverdue, appeals, appealsOverdue, toRecheck = {} } = tally ?? {}
  const departments = Object.entries(toRecheck).map(([name, count]) => [`toRecheck.${name}`, count])
  return withoutNoughts({
    ...{ open, overdue, recheckOverdue, appeals, appealsOverdue },
    ...Object.fromEntries(departments),
  })
}

const withoutNoughts = (counts: Readonly<Record<string, number | undefined>>) =>
  Object.fromEntries(
    Object.entries(counts).flatMap(([field, count]) => (count ? [[field, count]] : [])),
  )

/** The same from all the orders and appeals there are. */
async function truth(
  { database: { store } }: World,
  where: { shopId: string } | { councilId: string },
): Promise<Record<string, number>> {
  const orders = (await store.orders.all(where, everywhere)).map(countsOf)
  const appeals = (await store.appeals.all(where, everywhere)).map(appealCounts)
  return withoutNoughts(totalCounts([...orders, ...appeals]))
}

/** Expects every kept tally of a town to be what its orders and appeals say. */
export async function expectTrueTallies(town: World): Promise<void> {
  const { database, shops, councilId } = town
  const kept = async (id: string) => counted(await database.store.orderTallies.find(id, everywhere))
  for (const shopId of Object.values(shops))
    expect(await kept(shopId)).toEqual(await truth(town, { shopId }))
  expect(await kept(councilId)).toEqual(await truth(town, { councilId }))
}
