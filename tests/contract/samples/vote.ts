import { photoBy } from '../../support/photos.ts'
import { board, inHours, seatMore, type Voter, voteText } from '../../support/votes.ts'
import type { Part } from './sampling.ts'

/** Four votes: carried with names, secret with paper, cancelled, and one in which a seat is entrusted and another stands back. */
export const votes: Part = async ({ town, sample }) => {
  const { councilId } = town
  const before = town.clock.now()
  const voters = [...(await board(town)), ...(await seatMore(town, 3, 'voting-director'))]
  const [one, two, three, four, ...rest] = voters as [Voter, Voter, Voter, Voter, ...Voter[]]
  const wish = { ...voteText, councilId, endsAt: inHours(town, 72) }
  const open = async (more: object) =>
    (await sample('xu-meiling', 'vote.open', { ...wish, ...more })).id
  const measures = [{ text: '买灯', seatId: one.seatId, dueOn: '2040-01-01' }]

  const named = await open({ measures })
  await sample('guo-liang', 'vote.duties', {})
  const paper = { voteId: named, seatId: one.seatId, choice: 'for' } as const
  const photoId = await photoBy(town, 'liu-jianhua', 'vote')
  await sample('liu-jianhua', 'vote.paper', { ...paper, photoId })
  for (const { who, seatId } of [two, three, four, ...rest])
    await sample(who, 'vote.cast', { voteId: named, seatId, choice: 'for' })
  await sample('wang-guilan', 'vote.get', { voteId: named })
  await sample('xu-meiling', 'vote.close', { voteId: named })
  for (const action of ['vote.get', 'vote.roll', 'vote.result'] as const)
    await sample('wang-guilan', action, { voteId: named })
  const { items } = await town.as('wang-guilan')('vote.resolutions', { councilId })
  await sample('wang-guilan', 'vote.resolutions', { councilId })
  await sample('wang-guilan', 'vote.resolution', { resolutionId: items[0]?.id ?? '' })

  const secret = await open({ secret: true, changeable: true })
  const papers = { seatIds: [one, two, three].map(({ seatId }) => seatId) }
  const counts = { for: 1, against: 2, abstain: 0 }
  const photoIds = [await photoBy(town, 'liu-jianhua', 'vote')]
  await sample('liu-jianhua', 'vote.papers', { voteId: secret, ...papers, counts, photoIds })
  const given = { voteId: secret, seatId: four.seatId, choice: 'for' } as const
  const { receipt } = await town.as(four.who)('vote.cast', given)
  await sample('wang-guilan', 'vote.receipt', { code: receipt })
  town.clock.pass({ hours: 72 })
  await sample('liu-jianhua', 'vote.close', { voteId: secret })
  await sample('wang-guilan', 'vote.receipt', { code: receipt })
  await sample('liu-jianhua', 'vote.result', { voteId: secret })
  town.clock.set(before)

  const wrong = await open({})
  await sample('xu-meiling', 'vote.cancel', { voteId: wrong, reason: '写错了' })
  const voteId = await open({})
  const mandate = { voteId, seatId: two.seatId, toSeatId: three.seatId, words: '请代我投' }
  await sample(two.who, 'vote.entrust', mandate)
  await sample(two.who, 'vote.revoke', { voteId, seatId: two.seatId })
  await sample(four.who, 'vote.recuse', { voteId, seatId: four.seatId, because: '我家的店' })
  await sample('wang-guilan', 'vote.list', { councilId })
}
