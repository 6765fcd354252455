import { gridAt } from '#functions/local/demo/places.ts'
import type { Input } from '#shared/contract/index.ts'
import { smallestGroup } from '#shared/domain/rating/tally.ts'
import { opinion } from './ratings.ts'
import { moveIn } from './town.ts'
import type { World } from './world.ts'

type Subject = Input<'rating.submit'>['subject']

/** So many new neighbours of 康翠, each with a home there. `street` keeps those of several calls apart. */
export async function neighbours(world: World, count: number, street = 'neighbour') {
  const names = Array.from({ length: count }, (_, index) => `${street}-${index + 1}`)
  for (const name of names) await moveIn(world, name, gridAt(0))
  return names
}

/** Each says a level of one subject, in turn. */
export async function speak(
  { as }: World,
  names: readonly string[],
  subject: Subject,
  levels: readonly number[],
): Promise<void> {
  for (const [index, name] of names.entries())
    await as(name)('rating.submit', { subject, ...opinion(levels[index % levels.length] ?? 5) })
}

let crowds = 0

/** A whole group of new neighbours says these levels: from then on they are shown. */
export async function groupSays(world: World, subject: Subject, levels: readonly number[]) {
  crowds += 1
  const names = await neighbours(world, smallestGroup, `crowd-${crowds}`)
  await speak(world, names, subject, levels)
  return names
}
