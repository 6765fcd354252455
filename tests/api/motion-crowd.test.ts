import { describe, expect, it } from 'vitest'
import { newId } from '#functions/lib/store/store.ts'
import { kangcui } from '#functions/local/demo/places.ts'
import { supportId } from '#shared/domain/motion/support.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { expectCounted, titlesTo } from '../support/motions.ts'
import { tick } from '../support/orders.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'
import { neighbours } from '../support/voices.ts'

const town = await openTown()
const { as, councilId } = town
const { store } = town.database
const names = await neighbours(town, 30)
const propose = async (title: string, who = 'wang-guilan') =>
  (await as(who)('motion.propose', { councilId, title, text: '请看看' })).id
const rowsOf = (motionId: string) => store.supports.all({ motionId }, everywhere)
const countOf = async (motionId: string) =>
  (await store.motions.get(motionId, everywhere)).supporters

/** So many people of whom only their support is known. */
async function crowd(motionId: string, count: number): Promise<string[]> {
  const people = Array.from({ length: count }, newId)
  const row = {
    motionId,
    councilId,
    area: kangcui,
    raiser: false,
    at: town.clock.now(),
    version: 0,
  }
  await store.supports.insertAll(
    people.map((personId) => ({ ...row, personId, id: supportId(motionId, personId) })),
  )
  await store.motions.add(motionId, { supporters: count }, everywhere)
  return people
}

describe('many taps at once', () => {
  it('of one person are one', async () => {
    const motionId = await propose('两百下')
    const taps = Array.from({ length: 200 }, () => as('zhao-min')('motion.support', { motionId }))
    await Promise.all(taps)
    expect(await countOf(motionId)).toBe(2)
    expect(await rowsOf(motionId)).toHaveLength(2)
  })

  it('of thirty people are thirty, and the fifth makes it a motion once', async () => {
    const motionId = await propose('三十个人')
    await Promise.all(names.map((name) => as(name)('motion.support', { motionId })))
    expect(await countOf(motionId)).toBe(31)
    expect(await rowsOf(motionId)).toHaveLength(31)
    const { history, state } = await as('wang-guilan')('motion.get', { motionId })
    expect({ state, moves: history.map(({ move }) => move) }).toEqual({
      state: 'raised',
      moves: ['gather'],
    })
    await expectCounted(town)
  })
})

describe('merging', () => {
  it('takes everyone over, nobody twice, and each is told where it went', async () => {
    const from = await propose('路灯再亮一点')
    const into = await propose('路灯换成亮的', 'zhao-min')
    const [one = '', other = ''] = names
    for (const name of [one, other]) await as(name)('motion.support', { motionId: from })
    await as(one)('motion.support', { motionId: into })
    await as('liu-jianhua')('motion.merge', { motionId: from, intoId: into })
    expect(await countOf(into)).toBe(4)
    expect(await rowsOf(into)).toHaveLength(4)
    for (const name of ['wang-guilan', one, other])
      expect(await titlesTo(town, name)).toContain('“路灯再亮一点”并到“路灯换成亮的”了')
    const { items } = await as(other)('motion.mine', {})
    expect(items.find(({ id }) => id === from)).toMatchObject({
      state: 'merged',
      mergedInto: { id: into, title: '路灯换成亮的' },
    })
    expect(items.map(({ id }) => id)).toContain(into)
    await expectCounted(town)
  })

  it('goes into another motion of this council that is still open', async () => {
    const motionId = await propose('并到哪里')
    const merge = (intoId: string) => as('liu-jianhua')('motion.merge', { motionId, intoId })
    const over = await propose('收回去的')
    await as('wang-guilan')('motion.withdraw', { motionId: over })
    for (const intoId of [motionId, newId(), over]) await refused(merge(intoId), 'MERGE_UNFIT')
  })

  it('of a crowd goes on by the clock, a bounded number a tick', async () => {
    const from = await propose('人多的')
    const into = await propose('更大的')
    const people = await crowd(from, 420)
    await as('liu-jianhua')('motion.merge', { motionId: from, intoId: into })
    expect(await countOf(into)).toBe(50)
    const steps: number[] = []
    for (let times = 0; times < 4; times++) steps.push((await tick(town)).carriedSupporters)
    expect(steps).toEqual([200, 171, 0, 0])
    expect(await countOf(into)).toBe(people.length + 1)
    expect(await rowsOf(into)).toHaveLength(people.length + 1)
  })
})

describe('a crowd on its way', () => {
  it('follows where the other goes in its turn', async () => {
    const from = await propose('一传')
    const between = await propose('二传')
    const last = await propose('三传')
    const people = await crowd(from, 120)
    await as('liu-jianhua')('motion.merge', { motionId: from, intoId: between })
    await as('liu-jianhua')('motion.merge', { motionId: between, intoId: last })
    for (let times = 0; times < 2; times++) await tick(town)
    expect(await countOf(last)).toBe(people.length + 1)
  })
})

describe('three thousand supporters', () => {
  it('all hear, each once: fifty at once and the rest by the clock, 200 a tick', async () => {
    const motionId = await propose('三千人附议的')
    const people = await crowd(motionId, 2999)
    await store.motionNews.removeAll({}, everywhere)
    await as('liu-jianhua')('motion.take', { motionId })
    const late = await as(names[0] ?? '')('motion.support', { motionId })
    expect(late.supporters).toBe(3001)
    const told = async () => {
      const messages = await store.messages.all({ aboutId: motionId }, everywhere)
      return messages.filter(({ title }) => title === '“三千人附议的”立题了').map(({ to }) => to)
    }
    expect(await told()).toHaveLength(50)
    const steps: number[] = []
    for (let times = 0; times < 17; times++) steps.push((await tick(town)).toldSupporters)
    expect(Math.max(...steps)).toBe(200)
    expect(steps.at(-1)).toBe(0)
    const heard = await told()
    expect(heard).toHaveLength(3000)
    expect(new Set(heard).size).toBe(3000)
    for (const one of people) expect(heard).toContain(one)
  })
})
