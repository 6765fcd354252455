import { describe, expect, it } from 'vitest'
import { everywhere } from '#shared/domain/people/reach.ts'
import { expectCounted, lampWords } from '../support/motions.ts'
import { tick } from '../support/orders.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'
import { identityOf } from '../support/world.ts'

const town = await openTown()
const { as, councilId, parkId } = town
const { store } = town.database

/** Everything that others can read of motions, as one text. */
async function allThat(who: string, motionId: string): Promise<string> {
  const read = as(who)
  const answers: unknown[] = [
    await read('motion.list', { councilId }),
    await read('motion.board', { councilId }),
    await read('motion.similar', { councilId, title: lampWords.title }),
    await read('motion.sums', { area: '120116' }),
    await read('motion.get', { motionId }).catch(({ code }) => code),
    await read('motion.mine', {}),
    await read('inbox.list', {}),
  ]
  if (who === 'liu-jianhua') answers.push(await read('motion.desk', { councilId }))
  return JSON.stringify(answers)
}

const others = ['zhao-min', 'liu-jianhua', 'xu-meiling', 'qian-shufen', 'zheng-hong']

describe("a resident's name", () => {
  it('is in no view of others, nor is their id', async () => {
    const person = await store.people.first({ identity: identityOf('wang-guilan') }, everywhere)
    const { id } = await as('wang-guilan')('motion.propose', { councilId, ...lampWords })
    await as('zhao-min')('motion.support', { motionId: id })
    for (const who of others) {
      const all = await allThat(who, id)
      expect(all, who).toContain(id)
      expect(all, who).not.toContain('王桂兰')
      expect(all, who).not.toContain(person?.id)
    }
  })

  it('is not told by a member unit that is a resident', async () => {
    const kind = 'resident' as const
    const wanted = { councilId, kind, name: '赵敏' }
    const { id: unitId } = await as('zhao-min')('council.apply', wanted)
    await as('liu-jianhua')('council.admit', { unitId })
    const call = { councilId, title: '快递柜太少', text: '排队' }
    expect((await as('zhao-min')('motion.callOut', call)).raiserPost).toBe('一位居民')
  })
})

describe('words that the check is unsure of', () => {
  const words = { title: '物业是骗子', text: '路灯收了钱不修' }
  let motionId = ''

  it('are seen by their writer and by nobody else, and counted nowhere', async () => {
    motionId = (await as('wang-guilan')('motion.propose', { councilId, ...words })).id
    expect(await as('wang-guilan')('motion.get', { motionId })).toMatchObject({
      check: 'pending',
      may: ['withdraw'],
    })
    for (const who of others) {
      const all = await allThat(who, motionId)
      expect(all, who).not.toContain(words.title)
      expect(all, who).not.toContain(motionId)
      expect(all, who).toContain('OUT_OF_REACH')
    }
    await refused(as('zhao-min')('motion.support', { motionId }), 'OUT_OF_REACH')
    await refused(as('liu-jianhua')('motion.take', { motionId }), 'OUT_OF_REACH')
    await expectCounted(town)
  })

  it('come before the council when a person has passed them, and go away when they think again', async () => {
    const reviewId = `motion:${motionId}`
    const { items } = await as('liu-jianhua')('moderation.queue', { state: 'waiting' })
    expect(items).toMatchObject([{ id: reviewId, kind: 'motion' }])
    await as('liu-jianhua')('moderation.decide', { reviewId, verdict: 'passed' })
    expect(await allThat('zhao-min', motionId)).toContain(words.title)
    await expectCounted(town)
    const refusal = { reviewId, verdict: 'refused', reason: '请换个说法' } as const
    await as('liu-jianhua')('moderation.decide', refusal)
    expect(await allThat('zhao-min', motionId)).not.toContain(words.title)
    await expectCounted(town)
  })

  it('of a firm do not stop its clock, and the reminder does not tell them', async () => {
    const call = { councilId: parkId, title: '海关是骗子', text: '货还没到' }
    const { id } = await as('tang-jing')('motion.callOut', call)
    expect((await as('cao-xue')('motion.desk', { councilId: parkId })).callOuts.count).toBe(0)
    town.clock.pass({ days: 8 })
    for (let times = 0; times < 2; times++) await tick(town)
    const told = JSON.stringify(await as('cao-xue')('inbox.list', {}))
    expect(told).toContain('一声企业吹哨还在等人看过，过了期限还没答复')
    expect(told).not.toContain(call.title)
    const reviewId = `motion:${id}`
    await as('zheng-hong')('moderation.decide', { reviewId, verdict: 'passed' })
    const answered = { motionId: id, text: '对不起，晚了' }
    const view = await as('cao-xue')('motion.answer', answered)
    expect(view.firstAnswer?.onTime).toBe(false)
  })
})

describe('whoever asks to be forgotten', () => {
  it('takes their motions along, and leaves them nameless with the counts as they were', async () => {
    const { id: motionId } = await as('wang-guilan')('motion.propose', {
      councilId,
      title: '修一修台阶',
      text: '滑',
    })
    await as('zhao-min')('motion.support', { motionId })
    const taken = await as('zhao-min')('people.takeout', {})
    expect(taken.supports).toContainEqual(expect.objectContaining({ motionId, raiser: false }))
    const own = await as('wang-guilan')('people.takeout', {})
    expect(own.motions.map(({ id }) => id)).toContain(motionId)
    for (const who of ['zhao-min', 'wang-guilan'])
      await as(who)('people.forget', { confirm: '注销' })
    const kept = await store.motions.get(motionId, everywhere)
    expect(kept).toMatchObject({ raisedBy: null, supporters: 2, title: '修一修台阶' })
    const rows = await store.supports.all({ motionId }, everywhere)
    expect(rows.map(({ personId }) => personId)).toEqual([null, null])
    const taken2 = await as('liu-jianhua')('motion.take', { motionId })
    expect(taken2).toMatchObject({ state: 'raised', raiserPost: '一位居民' })
  })
})
