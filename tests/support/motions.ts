import { expect } from 'vitest'
import { chainOf } from '#shared/domain/area/code.ts'
import { councilKindNames } from '#shared/domain/council/kinds.ts'
import type { Motion } from '#shared/domain/motion/motion.ts'
import { areaMotionTallyId, motionCounts } from '#shared/domain/motion/tally.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { totalCounts } from '#shared/kernel/counts.ts'
import { addDays, dayOf } from '#shared/kernel/time.ts'
import type { Town } from './town.ts'

export const lampWords = {
  title: '三号楼门口路灯不亮',
  text: '晚上看不清台阶，老人摔过一次。',
} as const

/** The id of the seat of a council on which somebody of this title sits. */
export async function seatOf({ as }: Town, councilId: string, seat: string, who = 'liu-jianhua') {
  const seats = await as(who)('council.seats', { councilId })
  return seats.find((one) => one.seat === seat)?.id ?? ''
}

export const inDays = ({ clock }: Town, days: number): string => addDays(dayOf(clock.now()), days)

/** Raises a motion as a seat of 康翠's council or of another. */
export async function raiseAs(town: Town, who = 'guo-liang', title: string = lampWords.title) {
  const { councilId } = town
  const { id } = await town.as(who)('motion.raise', { councilId, ...lampWords, title })
  return id
}

/** Two measures of the chair and the director, the first due in a week. */
export async function planFor(town: Town, motionId: string, days: readonly number[] = [7, 14]) {
  const seats = [
    await seatOf(town, town.councilId, 'chair'),
    await seatOf(town, town.councilId, 'director'),
  ]
  const measures = days.map((day, index) => ({
    text: `第 ${index + 1} 步`,
    seatId: seats[index % 2] ?? '',
    dueOn: inDays(town, day),
  }))
  return town.as('liu-jianhua')('motion.measure', { motionId, measures })
}

/** As far as a result. */
export async function resolveFor(town: Town, motionId: string) {
  await planFor(town, motionId, [7])
  await town.as('xu-meiling')('motion.measureDone', { motionId, no: 1 })
  return town.as('liu-jianhua')('motion.resolve', { motionId, text: '灯都亮了' })
}

export const titlesTo = async ({ as }: Town, who: string): Promise<string[]> =>
  (await as(who)('inbox.list', {})).items.map(({ title }) => title)

/** What is kept of all motions is what a slow count of the rows comes to. */
export async function expectCounted({ database: { store } }: Town): Promise<void> {
  const motions: Motion[] = await store.motions.all({}, everywhere)
  const councils = await store.councils.all({}, everywhere)
  for (const { id } of councils) {
    const truth = totalCounts(motions.filter(({ councilId }) => councilId === id).map(motionCounts))
    const { states = {}, motions: all, ...kept } = await tallyOf(store.councilMotionTallies, id)
    const flat = Object.entries(states).map(([state, count]) => [`states.${state}`, count])
    expect(noughtless({ ...Object.fromEntries(flat), motions: all, ...kept })).toEqual(
      noughtless(truth),
    )
  }
  for (const area of new Set(councils.flatMap((council) => chainOf(council.area))))
    for (const kind of councilKindNames) {
      const inside = councils.filter((one) => one.kind === kind && one.area.startsWith(area))
      const own = motions.filter(({ councilId }) => inside.some(({ id }) => id === councilId))
      const { awaited: _, ...sums } = totalCounts(own.map(motionCounts))
      const numbers = Object.entries(sums).filter(([field]) => !field.startsWith('states.'))
      const shown = own.filter(({ check }) => check === 'passed')
      const truth = {
        ...Object.fromEntries(numbers),
        councils: new Set(shown.map(({ councilId }) => councilId)).size,
      }
      const kept = await tallyOf(store.areaMotionTallies, areaMotionTallyId(area, kind))
      expect(noughtless(kept)).toEqual(noughtless(truth))
    }
}

type Kept = Readonly<Record<string, unknown>>

async function tallyOf(
  rows: { find: (id: string, reach: typeof everywhere) => Promise<Kept | null> },
  id: string,
) {
  const {
    id: _,
    area: __,
    kind: ___,
    version: ____,
    ...kept
  } = (await rows.find(id, everywhere)) ?? {}
  return kept as Record<string, number> & { readonly states?: Readonly<Record<string, number>> }
}

const noughtless = (counts: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => Boolean(count)))
