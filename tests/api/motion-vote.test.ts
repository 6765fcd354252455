import { describe, expect, it } from 'vitest'
import { newId } from '#functions/lib/store/store.ts'
import { decided, voteOpenedOn } from '#functions/motion/decided.ts'
import { expectCounted, inDays, lampWords, raiseAs, seatOf, titlesTo } from '../support/motions.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'
import { board, cast, openVote } from '../support/votes.ts'

const town = await openTown()
const { as, councilId, clock, database } = town
const at = { store: database.store, now: clock.now() }
const seatId = await seatOf(town, councilId, 'chair')
const measure = { text: '换灯', seatId, dueOn: inDays(town, 9) }
const get = (motionId: string) => as('guo-liang')('motion.get', { motionId })

const openOn = (motionId: string, voteId = newId()) =>
  voteOpenedOn(at, { councilId, motionId, voteId, measures: 0 })

async function voted(motionId: string, outcome: { carried: boolean; measures?: object[] }) {
  const voteId = newId()
  await openOn(motionId, voteId)
  const resolutionId = outcome.carried ? `${councilId}:2026:1` : null
  const decision = { motionId, voteId, resolutionId, measures: [], by: voteId, ...outcome }
  await decided(at, decision as Parameters<typeof decided>[1])
  // the vote may tell it twice
  await decided(at, decision as Parameters<typeof decided>[1])
}

describe('a vote about a motion', () => {
  it('is about one that is open and has no other vote', async () => {
    const { id } = await as('wang-guilan')('motion.propose', { councilId, ...lampWords })
    const code = { code: 'MOTION_NOT_VOTABLE' }
    await expect(openOn(id)).rejects.toMatchObject(code)
    await as('liu-jianhua')('motion.take', { motionId: id })
    const voteId = newId()
    await openOn(id, voteId)
    await expect(openOn(id)).rejects.toMatchObject(code)
    const { openVoteId, may } = await as('liu-jianhua')('motion.get', { motionId: id })
    expect(openVoteId).toBe(voteId)
    for (const name of ['measure', 'decline', 'merge', 'openVote'] as const)
      expect(may).not.toContain(name)
  })

  it('decides, and nobody else meanwhile', async () => {
    const motionId = await raiseAs(town)
    await openOn(motionId)
    const desk = as('liu-jianhua')
    await refused(desk('motion.measure', { motionId, measures: [measure] }), 'MOTION_IN_VOTE')
    await refused(desk('motion.decline', { motionId, reason: '不办' }), 'MOTION_IN_VOTE')
    await refused(as('guo-liang')('motion.withdraw', { motionId }), 'MOTION_IN_VOTE')
  })

  it('that is carried gives a raised motion its measures, once', async () => {
    const motionId = await raiseAs(town, 'guo-liang', '表决通过的')
    await voted(motionId, { carried: true, measures: [measure] })
    expect(await get(motionId)).toMatchObject({
      state: 'measured',
      openVoteId: null,
      measures: [{ no: 1, text: '换灯' }],
      resolutionIds: [`${councilId}:2026:1`],
      steps: [{ kind: 'note', text: '表决通过了' }],
    })
    expect(await titlesTo(town, 'guo-liang')).toContain('“表决通过的”表决通过了')
    expect(await titlesTo(town, 'xu-meiling')).toContain('“表决通过的”有措施交给您办')
    const { promised } = await as('wang-guilan')('motion.board', { councilId })
    expect(promised).toMatchObject([{ motionId, no: 1 }])
    await voted(motionId, { carried: true, measures: [measure] })
    expect((await get(motionId)).measures.map(({ no }) => no)).toEqual([1, 2])
    await expectCounted(town)
  })

  it('that is carried without measures leaves a motion raised', async () => {
    const motionId = await raiseAs(town, 'guo-liang', '没带措施的')
    await voted(motionId, { carried: true })
    expect(await get(motionId)).toMatchObject({ state: 'raised', measures: [] })
  })

  it('that is lost says so on the page and to whoever stands behind it, and the motion goes on', async () => {
    const motionId = await raiseAs(town, 'guo-liang', '没通过的')
    await as('zhao-min')('motion.support', { motionId })
    await voted(motionId, { carried: false, measures: [measure] })
    expect(await get(motionId)).toMatchObject({
      state: 'raised',
      resolutionIds: [],
      measures: [],
      steps: [{ kind: 'note', text: '表决没有通过' }],
    })
    for (const who of ['guo-liang', 'zhao-min'])
      expect(await titlesTo(town, who)).toContain('“没通过的”表决没有通过')
    await as('liu-jianhua')('motion.measure', { motionId, measures: [measure] })
  })
})

describe('a real vote of the council', () => {
  const open = (motionId: string, of = {}) => openVote(town, { motionId, ...of })

  it('carries its measures into the motion when it ends, with the number of its resolution', async () => {
    const motionId = await raiseAs(town, 'guo-liang', '真的表决')
    const voteId = await open(motionId, { measures: [measure] })
    expect(await get(motionId)).toMatchObject({ openVoteId: voteId })
    for (const voter of await board(town)) await cast(town, voteId, voter, 'for')
    const { resolutionId } = await as('xu-meiling')('vote.close', { voteId })
    expect(await get(motionId)).toMatchObject({
      state: 'measured',
      openVoteId: null,
      measures: [{ text: '换灯' }],
      resolutionIds: [resolutionId],
    })
  })

  it('called off leaves the motion as it was, free for the next', async () => {
    const motionId = await raiseAs(town, 'guo-liang', '取消的表决')
    const voteId = await open(motionId)
    await as('xu-meiling')('vote.cancel', { voteId, reason: '写错了' })
    expect(await get(motionId)).toMatchObject({ state: 'raised', openVoteId: null, steps: [] })
    await open(motionId)
  })

  it('is about no motion of another council, and about none that is over', async () => {
    const { id } = await as('luo-yifan')('motion.raise', { councilId: town.parkId, ...lampWords })
    await refused(open(id), 'OUT_OF_REACH')
    const motionId = await raiseAs(town, 'guo-liang', '收回的')
    await as('guo-liang')('motion.withdraw', { motionId })
    await refused(open(motionId), 'MOTION_NOT_VOTABLE')
  })
})
