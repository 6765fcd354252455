import { describe, expect, it } from 'vitest'
import { everywhere } from '#shared/domain/people/reach.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'
import { board, castAll, openVote } from '../support/votes.ts'

const town = await openTown()
const { as, clock, councilId, database } = town
const voters = await board(town)

async function charterWith(more: object) {
  const {
    text,
    termMonths,
    rule,
    quorum,
    rollPublic,
    mandates,
    seconders,
    noticeDays,
    answerHours,
  } = await as('xu-meiling')('council.charter', { councilId })
  const rules = {
    termMonths,
    rule,
    quorum,
    rollPublic,
    mandates,
    seconders,
    noticeDays,
    answerHours,
  }
  return { text, ...rules, ...more }
}

async function resolvedBy(rule: 'majority' | 'twoThirds'): Promise<string> {
  const voteId = await openVote(town, { title: '改章程', rule })
  await castAll(town, voteId, voters, ['for', 'for', 'against'])
  const { resolutionId } = await as('xu-meiling')('vote.close', { voteId })
  return resolutionId ?? ''
}

describe('a charter', () => {
  it('is amended by a resolution that two thirds carried, once; a vote under way keeps the old one', async () => {
    const underWay = await openVote(town, { title: '改之前发起的' })
    const amend = async (resolutionId: string, more: object) =>
      as('xu-meiling')('council.amendCharter', {
        councilId,
        resolutionId,
        charter: await charterWith(more),
      })
    const wish = { rule: 'unanimous', quorum: 'twoThirds', rollPublic: false, mandates: 0 }
    await refused(amend(await resolvedBy('majority'), wish), 'RESOLUTION_UNFIT', 'resolutionId')
    await refused(amend(`${councilId}:2040:99`, wish), 'RESOLUTION_UNFIT')
    const resolutionId = await resolvedBy('twoThirds')
    expect(await amend(resolutionId, wish)).toMatchObject({
      no: 2,
      rule: 'unanimous',
      resolutionId,
    })
    await refused(amend(resolutionId, { mandates: 3 }), 'RESOLUTION_UNFIT')

    const next = await openVote(town, { title: '改之后发起的' })
    const rulesOf = async (voteId: string) => {
      const { rule, quorum, rollPublic, mandates } = await as('guo-liang')('vote.get', { voteId })
      return { rule, quorum, rollPublic, mandates }
    }
    expect(await rulesOf(next)).toEqual(wish)
    expect(await rulesOf(underWay)).toEqual({
      rule: 'majority',
      quorum: 'half',
      rollPublic: true,
      mandates: 1,
    })
    for (const voteId of [underWay, next])
      await castAll(town, voteId, voters, ['for', 'for', 'against'])
    const verdict = async (voteId: string) =>
      (await as('xu-meiling')('vote.close', { voteId })).outcome?.verdict
    expect([await verdict(underWay), await verdict(next)]).toEqual(['carried', 'rejected'])
    const lines = await database.store.recordLines.all({ councilId, kind: 'charter' }, everywhere)
    expect(lines.map(({ facts }) => facts.resolutionId)).toEqual([resolutionId])
  })

  it('that keeps the roll to itself tells nobody who has voted but each their own', async () => {
    const voteId = await openVote(town, { title: '不公开名单' })
    await castAll(town, voteId, voters.slice(0, 1), ['for'])
    const told = async (who: string) =>
      (await as(who)('vote.roll', { voteId })).map(({ voted }) => voted)
    for (const who of ['wang-guilan', 'liu-jianhua', 'zheng-hong', 'qian-shufen'])
      expect(await told(who)).toEqual([null, null, null])
    expect(await told('xu-meiling')).toEqual([true, null, null])
    expect((await as('wang-guilan')('vote.get', { voteId })).voted).toBe(1)
    const { who = '', seatId = '' } = voters[1] ?? {}
    const given = { voteId, seatId, toSeatId: voters[2]?.seatId ?? '', words: '请代我投' }
    await refused(as(who)('vote.entrust', given), 'PROXY_FULL')
    clock.pass({ hours: 72 })
    await as('xu-meiling')('vote.close', { voteId })
    expect(await told('wang-guilan')).toEqual([true, false, false])
  })
})
