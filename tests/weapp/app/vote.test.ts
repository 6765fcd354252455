import { describe, expect, it } from 'vitest'
import { phonesOf } from '../../support/phones.ts'
import { openTown } from '../../support/town.ts'
import { board, cast, openVote } from '../../support/votes.ts'

const town = await openTown()
const { as, clock, councilId } = town
const { take, expectSound } = phonesOf(town)
const voters = await board(town)
const voteId = await openVote(town, { changeable: true })
const of = (who: string) => voters.find((voter) => voter.who === who) ?? { who, seatId: '' }
const one = `/packages/vote/one/index?voteId=${voteId}`
const list = `/packages/vote/list/index?councilId=${councilId}`

/** What nobody may read before the end: how many ballots say what, or who said it. */
const leak = /\d 票(同意|反对|弃权)|没有通过|✓ 通过/

await cast(town, voteId, of('li-guoqiang'), 'against')

describe.sequential('a vote on WeChat', () => {
  it('calls a director from the first page, and takes the ballot', async () => {
    const phone = await take('guo-liang')
    await phone.see('表决等您投：门前统一装灯')
    await phone.tap('表决等您投：门前统一装灯')
    await phone.tap('反对')
    await phone.see('您选的是：反对')
    await phone.tap('投出去')
    await phone.see('投好了，您投的是：反对')
    await phone.see('您的回执')
    await phone.tap('记好了')
    await phone.see('投的是：反对')
  })

  it('lets the ballot be changed until the end', async () => {
    const phone = await take('guo-liang')
    await phone.open(one)
    await phone.tap('改票')
    await phone.tap('同意')
    await phone.tap('改成这个')
    await phone.see('投好了，您投的是：同意')
    const { seats } = await as('guo-liang')('vote.get', { voteId })
    expect(seats[0]).toMatchObject({ choice: 'for', voted: true })
  })

  it.each([
    ['a voter who is done', 'guo-liang'],
    ['the chair', 'xu-meiling'],
    ['the secretary', 'liu-jianhua'],
    ['a neighbour', 'wang-guilan'],
  ])('tells %s nothing of the others before the end, on any of its screens', async (_, who) => {
    const phone = await take(who)
    for (const page of [list, one, `/packages/vote/desk/index?voteId=${voteId}`]) {
      await phone.open(page)
      await phone.see(/门前统一装灯|现在没有要您办的/)
      expect(phone.text()).not.toMatch(leak)
    }
    await phone.open(one)
    await phone.tap('名单：3 席')
    await phone.see('郭亮 · 理事')
    expect(phone.text()).not.toMatch(leak)
  })

  it('tells everybody the same when it is over', async () => {
    await cast(town, voteId, of('xu-meiling'), 'for')
    clock.pass({ hours: 73 })
    await as('xu-meiling')('vote.close', { voteId })
    const phone = await take('wang-guilan')
    await phone.open(one)
    await phone.see('✓ 通过')
    await phone.see('投了 3 票：2 票同意，1 票反对，0 票弃权。')
    await phone.tap('看决议')
    await phone.see('怎么通过的')
  })

  it('touched no unknown part of WeChat', () => {
    expectSound()
  })
})
