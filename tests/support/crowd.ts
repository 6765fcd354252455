import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, inject } from 'vitest'
import { newId } from '#functions/lib/store/store.ts'
import { gridAt } from '#functions/local/demo/places.ts'
import { recountRatings } from '#functions/operator/ratings/recount.ts'
import { codeLength, codeLetters } from '#shared/domain/people/code-letters.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { changeOf, emptySums, plus, type Sums } from '#shared/domain/rating/sums.ts'
import { tallyId } from '#shared/domain/rating/tally.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { daysBefore, periodOf } from '#shared/kernel/time.ts'
import { type Hand, plansOf, type RaterTask } from './crowd-plan.ts'
import { grantOf } from './grants.ts'
import { shopOf } from './many-months.ts'
import { opinion } from './ratings.ts'
import type { Town } from './town.ts'
import { identityOf } from './world.ts'

type Size = { readonly people: number; readonly shops: number }

/** So many residents of a month's standing, and so many shops of a council, written straight into the database. */
export async function settleCrowd(town: Town, { people, shops }: Size): Promise<Shop[]> {
  const { store } = town.database
  const council = await store.councils.get(town.councilId, everywhere)
  const doors = Array.from({ length: shops }, (_, index) => shopOf(council, index + 1_000))
  await store.shops.insertAll(doors)
  const since = daysBefore(town.clock.now(), 30)
  for (let from = 0; from < people; from += 1_000) {
    const some = Array.from({ length: Math.min(1_000, people - from) }, (_, i) => from + i)
    const rows = some.map((index) => ({
      id: newId(),
      identity: identityOf(nameOf(index)),
      name: nameOf(index),
      code: codeOf(index),
      createdAt: since,
      version: 0,
    }))
    await store.people.insertAll(rows)
    const home = (index: number) => grantOf('resident', gridAt(index), { from: since })
    await store.grants.insertAll(
      rows.map(({ id: personId }, index) => ({ ...home(index), id: newId(), personId })),
    )
  }
  return doors
}

export const nameOf = (index: number) => `crowd-${index}`

/** A code that no person of the town drew by chance, as good as. */
function codeOf(index: number): string {
  let [rest, code] = [index, '']
  while (code.length < codeLength) {
    code = `${codeLetters[rest % codeLetters.length]}${code}`
    rest = Math.floor(rest / codeLetters.length)
  }
  return code
}

/** What the tallies of these shops must be once everyone has said their last word. */
export function truthOf(hand: Hand): Map<string, Sums> {
  const last = new Map<string, { shop: string; level: number }>()
  for (const { person, shop, level } of plansOf(hand))
    last.set(`${person}:${shop}`, { shop, level })
  const truth = new Map<string, Sums>()
  for (const { shop, level } of last.values()) {
    const voice = changeOf(null, { ...opinion(level), outcome: null })
    truth.set(shop, plus(truth.get(shop) ?? emptySums, voice))
  }
  return truth
}

/** A process of its own that rates with the real dispatch on the same database; it says a line for each voice that was accepted. */
export function spawnRater(town: Town, hand: Hand): ChildProcess {
  const task: RaterTask = {
    ...hand,
    uri: inject('mongoUri'),
    database: town.database.db.databaseName,
    now: town.clock.now().toISOString(),
    voterKey: town.platform.voterKey(),
  }
  const args = ['--import', 'tsx', 'tests/support/rater.ts', JSON.stringify(task)]
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** Until so many voices were accepted, or the process has ended. */
export async function acceptedBy(child: ChildProcess, most = Number.POSITIVE_INFINITY) {
  let count = 0
  if (!child.stdout) return count
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== 'OK') throw new Error(line)
    count += 1
    if (count >= most) break
  }
  return count
}

/** @throws unless it ended of itself, and well */
export async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode === null) await once(child, 'exit')
  if (child.exitCode !== 0) throw new Error(`a rater ended with ${child.exitCode}`)
}

/** Every kept number that is not what the voices say. */
export async function driftsOf({ database, platform }: Town): Promise<string[]> {
  const lines: string[] = []
  const voterKey = platform.voterKey()
  for await (const { line } of recountRatings(database, { voterKey })) lines.push(line)
  return lines
}

export const tallyOf = ({ database, clock }: Town, shop: string) =>
  database.store.tallies.get(tallyId(`shop:${shop}`, periodOf(clock.now())), everywhere)

/** @throws unless the tallies of these shops are what everyone's last word makes them */
export async function expectTruth(town: Town, hand: Hand): Promise<void> {
  const truth = truthOf(hand)
  for (const shop of hand.shops) expect((await tallyOf(town, shop)).kept).toEqual(truth.get(shop))
}
