import { expect } from 'vitest'
import type { Input, Output } from '#shared/contract/index.ts'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import type { ItemResult } from '#shared/domain/inspection/inspection.ts'
import { nosOf } from '#shared/domain/inspection/items-for.ts'
import type { Visit } from '#shared/domain/inspection/round.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Department } from '#shared/domain/people/role.ts'
import { addDays, dayOf } from '#shared/kernel/time.ts'
import { isWorkday } from '#shared/kernel/working-time.ts'
import { flawless } from './covenant.ts'
import type { Town } from './town.ts'

/** The first workday from a day on. */
export function workdayFrom(day: string): string {
  let found = day
  while (!isWorkday(found)) found = addDays(found, 1)
  return found
}

/** A newcomer whom the street sends to look, for one department. */
export async function sendInspector(
  { as, councilId }: Pick<Town, 'as' | 'councilId'>,
  who: string,
  department: Department,
): Promise<void> {
  const { person } = await as(who)('people.join', { name: who })
  const post = { role: 'inspector', place: councilId, department } as const
  await as('zheng-hong')('people.appoint', { code: person?.code ?? '', ...post })
}

type Plan = Input<'inspection.plan'>

/** A good plan of the street's: everything, by one department, soon. */
export const planFor = ({ clock, councilId }: Town, change: Partial<Plan> = {}): Plan => ({
  councilId,
  title: '门前三包周查',
  dueOn: workdayFrom(dayOf(clock.now())),
  departments: ['sanitation'],
  shopIds: 'all',
  secondShare: 0,
  ...change,
})

export const planAs = (
  town: Town,
  change: Partial<Plan> = {},
  who = 'zheng-hong',
): Promise<Output<'inspection.plan'>> => town.as(who)('inspection.plan', planFor(town, change))

/** What one department hands in of a joint visit on which nothing was found. */
export const shareOf = (
  department: Department,
  departments: readonly Department[],
  results: readonly ItemResult[] = flawless(),
): ItemResult[] => {
  const nos = nosOf(default2026, departments, department)
  return results.filter(({ no }) => nos.includes(no))
}

/** Expects a round's kept counters to be what its visits say. */
export async function expectTrueRound(
  { database: { store } }: Pick<Town, 'database'>,
  roundId: string,
): Promise<void> {
  const visits = await store.visits.all({ roundId }, everywhere)
  const number = (holds: (visit: Visit) => boolean) => visits.filter(holds).length
  expect(await store.rounds.get(roundId, everywhere)).toMatchObject({
    shops: number(({ state }) => state !== 'cancelled'),
    done: number(({ state }) => state === 'done'),
    seconds: {
      wanted: number(({ second }) => second.wanted),
      done: number(({ second }) => second.inspectionId !== null),
    },
  })
}
