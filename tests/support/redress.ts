import { expect } from 'vitest'
import type { Input, Output } from '#shared/contract/index.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import {
  placesOf,
  type RedressTally,
  redressCounts,
  redressTallyId,
} from '#shared/domain/redress/tally.ts'
import { totalCounts } from '#shared/kernel/counts.ts'
import { tick } from './orders.ts'
import { opinion } from './ratings.ts'
import { at } from './shanghai.ts'
import type { Town } from './town.ts'

export type RedressView = Output<'redress.get'>
type Subject = Input<'rating.submit'>['subject']

/** Sets the clock and has the timer come by. */
export async function morning(town: Town, when: string): Promise<void> {
  town.clock.set(at(when))
  await tick(town)
}

/** A resident is not content, and says so. */
export async function complain(
  town: Town,
  who: string,
  subject: Subject,
  more: Parameters<typeof opinion>[1] = {},
): Promise<string> {
  await town.as(who)('rating.submit', { subject, ...opinion(1, more) })
  return latest(town, who)
}

/** The rater's latest. */
export async function latest({ as }: Pick<Town, 'as'>, who: string): Promise<string> {
  const { items } = await as(who)('redress.mine', {})
  return items[0]?.id ?? ''
}

export const listed = async (
  { as }: Pick<Town, 'as'>,
  who: string,
  state: RedressView['state'] = 'open',
) => (await as(who)('redress.list', { state })).items.map(({ id }) => id)

const flat = ({ states, turn = {}, late = {}, reopened, onTime, due }: RedressTally) =>
  withoutNoughts({
    ...{ reopened, onTime, due },
    ...prefixed('states', states),
    ...prefixed('turn', turn),
    ...prefixed('late', late),
  })

const prefixed = (name: string, counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).map(([key, count]) => [`${name}.${key}`, count]))

const withoutNoughts = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0))

/** Expects every kept tally to be what the rows say, and none to be missing. */
export async function expectTrueRedressTallies({ database }: Pick<Town, 'database'>) {
  const { store } = database
  const rows = await store.redresses.all({}, everywhere)
  const kept = await store.redressTallies.all({}, everywhere)
  const truth = new Map<string, ReturnType<typeof redressCounts>[]>()
  for (const row of rows)
    for (const { place } of placesOf(row)) {
      const id = redressTallyId(place, row.subject.kind)
      truth.set(id, [...(truth.get(id) ?? []), redressCounts(row)])
    }
  const counted = [...truth].map(([id, all]) => [id, withoutNoughts(totalCounts(all))] as const)
  const stored = kept.map((tally) => [tally.id, flat(tally)] as const)
  const some = ([, counts]: readonly [string, object]) => Object.keys(counts).length > 0
  expect(Object.fromEntries(stored.filter(some))).toEqual(Object.fromEntries(counted.filter(some)))
}
