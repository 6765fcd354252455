import { describe, expect, it } from 'vitest'
import { newId } from '#functions/lib/store/store.ts'
import { kangcui } from '#functions/local/demo/places.ts'
import { chainOf } from '#shared/domain/area/code.ts'
import type { Council } from '#shared/domain/council/council.ts'
import type { MotionState } from '#shared/domain/motion/lifecycle.ts'
import { openMeasuresOf } from '#shared/domain/motion/measure-due.ts'
import type { Motion } from '#shared/domain/motion/motion.ts'
import { settled } from '#shared/domain/motion/moves.ts'
import { motionGrams } from '#shared/domain/motion/similar.ts'
import { areaMotionTallyId, motionCounts } from '#shared/domain/motion/tally.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { totalCounts } from '#shared/kernel/counts.ts'
import { daysBefore } from '#shared/kernel/time.ts'
import { expectCounted, inDays, lampWords, raiseAs, seatOf } from '../support/motions.ts'
import { openTown } from '../support/town.ts'
import { watchedReads } from '../support/watched.ts'

const town = await openTown()
const { councilId } = town
const { store } = town.database
const read = await watchedReads(town)
const now = town.clock.now()

const motionId = await raiseAs(town)
const pattern: Motion = await store.motions.get(motionId, everywhere)
const council: Council = await store.councils.get(councilId, everywhere)
const seatId = await seatOf(town, councilId, 'chair')
await store.motions.removeAll({}, everywhere)
await store.supports.removeAll({}, everywhere)
await store.councilMotionTallies.removeAll({}, everywhere)
await store.areaMotionTallies.removeAll({}, everywhere)

/** In turn every state, so that a dozen motions have something in every part of a board and a desk. */
const states: readonly MotionState[] = [
  ...(['seconding', 'raised', 'acting', 'resolved', 'supervised', 'declined'] as const),
]
const late = { text: '换灯', seatId, dueOn: inDays(town, -3), no: 1, doneAt: null }
const result = { text: '好了', because: '', photos: [], post: '秘书处', at: now }

/** One motion, as it would stand by now. */
function motionIn(place: Council, index: number): Motion {
  const state = states[index % states.length] ?? 'raised'
  const calls = index % 4 === 1
  const ended = state === 'resolved' || state === 'supervised'
  const title = `${index} 号楼门口路灯不亮`
  return settled({
    ...pattern,
    ...{ id: newId(), councilId: place.id, area: place.area, title, state },
    ...{ way: calls ? 'callOut' : 'motion', dueAt: calls ? daysBefore(now, 1) : null },
    ...{ grams: motionGrams({ title, text: lampWords.text }) },
    measures: state === 'acting' ? [late] : [],
    result: ended ? result : null,
    resolvedAt: ended ? new Date(now.getTime() - index) : null,
  })
}

/** So many motions of a council, with all that is kept of them. */
async function fill(place: Council, from: number, to: number): Promise<void> {
  const motions = Array.from({ length: to - from }, (_, index) => motionIn(place, from + index))
  await store.motions.insertAll(motions)
  await store.measures.insertAll(motions.flatMap((motion) => openMeasuresOf(motion, now)))
  const { awaited = 0, ...counts } = totalCounts(motions.map(motionCounts))
  const { id, area, kind } = place
  await store.councilMotionTallies.tally(id, { area }, { ...counts, awaited })
  const sums = Object.entries(counts).filter(([field]) => !field.startsWith('states.'))
  const around = { ...Object.fromEntries(sums), councils: Number(from === 0) }
  for (const code of chainOf(area))
    await store.areaMotionTallies.tally(areaMotionTallyId(code, kind), { area: code, kind }, around)
}

const first = async () =>
  (await store.motions.first({ councilId, state: 'acting' }, everywhere))?.id ?? ''

const reads = {
  'a page of motions': () => read('wang-guilan', 'motion.list', { councilId }),
  'a page of those that are open': () =>
    read('wang-guilan', 'motion.list', { councilId, stage: 'open' }),
  'a motion': async () => read('wang-guilan', 'motion.get', { motionId: await first() }),
  'the board': () => read('wang-guilan', 'motion.board', { councilId }),
  'the desk': () => read('liu-jianhua', 'motion.desk', { councilId }),
  'the sums of the district': () => read('wang-guilan', 'motion.sums', { area: '120116' }),
  'alike ones': () =>
    read('wang-guilan', 'motion.similar', { councilId, title: '路灯不亮', text: lampWords.text }),
} as const
type Read = keyof typeof reads
const names = Object.keys(reads) as Read[]

async function costs() {
  const all = new Map<Read, number>()
  for (const name of names) all.set(name, (await reads[name]()).returned)
  return all
}

describe('34 councils with 1,100 motions', () => {
  it('read what one council of 33 reads, to the document', async () => {
    await fill(council, 0, 33)
    const alone = await costs()
    const others = Array.from({ length: 33 }, (_, index) => ({
      ...council,
      id: newId(),
      name: `第 ${index + 2} 个理事会`,
    }))
    await store.councils.insertAll(others)
    for (const other of others) await fill(other, 0, 33)
    expect(await store.motions.count({}, everywhere, 5000)).toBe(34 * 33)
    expect(await costs()).toEqual(alone)
    await expectCounted(town)
    const { output } = await reads['the sums of the district']()
    const [own] = output.kinds
    expect(own).toMatchObject({ kind: council.kind, councils: 34, motions: 34 * 33 })
  })

  it('look at no more than they answer, but for a few', async () => {
    for (const name of names) {
      const { examined, returned } = await reads[name]()
      expect({ name, cheap: examined <= returned + 40 }).toEqual({ name, cheap: true })
    }
  })

  it('a council of a thousand costs no more: only likeness looks at 200 instead of 33', async () => {
    const before = await costs()
    await fill(council, 33, 1000)
    const after = await costs()
    for (const name of names) {
      const more = (after.get(name) ?? 0) - (before.get(name) ?? 0)
      const most = name === 'alike ones' ? 200 : bounded[name]
      expect({ name, more, within: more <= most }).toEqual({ name, more, within: true })
    }
    expect(kangcui).toBe(council.area)
  })
})

/** What a page that was not full yet may still grow by. */
const bounded: Readonly<Record<Exclude<Read, 'alike ones'>, number>> = {
  'a page of motions': 0,
  'a page of those that are open': 4,
  'a motion': 0,
  'the board': 3,
  'the desk': 4 * 10 + 99,
  'the sums of the district': 0,
}
