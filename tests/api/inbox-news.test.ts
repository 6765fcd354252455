import { describe, expect, it } from 'vitest'
import { gridAt } from '#functions/local/demo/places.ts'
import type { Output } from '#shared/contract/index.ts'
import { dayOf, instantOf } from '#shared/kernel/time.ts'
import { monthOver } from '../support/closed-month.ts'
import { signAs } from '../support/covenant.ts'
import { adopt } from '../support/editions.ts'
import { expectTrueInboxes } from '../support/inbox.ts'
import { answerAs, tick, visitWith } from '../support/orders.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, clock, shops, councilId, codes } = town
const shopId = shops.breakfast

type Message = Output<'inbox.list'>['items'][number]

/** What somebody has not read, and have now. */
async function newsOf(who: string): Promise<Message[]> {
  const { items } = await as(who)('inbox.list', {})
  await as(who)('inbox.read', {})
  return items.filter(({ unread }) => unread)
}
const titlesOf = async (who: string) => (await newsOf(who)).map(({ title }) => title)

for (const who of ['li-guoqiang', 'owner-02', 'chen-xiaoyu', 'liu-jianhua', 'wang-guilan'])
  await as(who)('inbox.read', {})

describe('the owner of a shop hears', () => {
  it('what a visit found, in one message, and nothing of a visit that found nothing', async () => {
    const { inspectionId } = await visitWith(town, shopId, [
      [1, '1a', 2],
      [2, '2a', 2],
    ])
    await visitWith(town, shopId, [])
    const [message, ...more] = await newsOf('li-guoqiang')
    expect(message).toMatchObject({ about: 'visit', aboutId: inspectionId })
    expect(message?.title).toBe('这次考核有 2 处要改好')
    expect(more).toEqual([])
    expect(await newsOf('chen-xiaoyu')).toEqual([])
  })

  it('that time is short, that it is over, and how the second look went', async () => {
    const { orders } = await visitWith(town, shopId, [[2, '2a', 4]])
    const [orderId = ''] = orders
    await newsOf('li-guoqiang')
    clock.pass({ days: 20 })
    await tick(town)
    const late = (await newsOf('li-guoqiang')).find(({ aboutId }) => aboutId === orderId)
    expect(late).toMatchObject({ about: 'order', title: '整改过了期限' })
    await tick(town)
    expect(await newsOf('li-guoqiang')).toEqual([])
    await answerAs(town, 'li-guoqiang', { orderId, shopId })
    const recheck = { orderId, photos: [] }
    await as('ma-jun')('rectification.recheck', {
      ...recheck,
      verdict: 'fail',
      note: '还有油',
    })
    expect(await titlesOf('li-guoqiang')).toEqual(['复查没有通过，还要再改'])
    await answerAs(town, 'li-guoqiang', { orderId, shopId })
    await as('ma-jun')('rectification.recheck', { ...recheck, verdict: 'pass', note: '' })
    expect(await titlesOf('li-guoqiang')).toEqual(['复查合格，这一处了结了'])
  })

  it('how an appeal was decided, after the secretary heard that it waits', async () => {
    const { orders } = await visitWith(town, shopId, [[1, '1b', 1]])
    const [orderId = ''] = orders
    await newsOf('li-guoqiang')
    await newsOf('liu-jianhua')
    await as('li-guoqiang')('rectification.appeal', { orderId, text: '不是我家', photos: [] })
    expect(await newsOf('liu-jianhua')).toMatchObject([
      { title: '有一件申诉等您定', about: 'order', aboutId: orderId },
    ])
    const decision = { verdict: 'upheld', reason: '看过照片' } as const
    await as('liu-jianhua')('rectification.decide', { appealId: orderId, ...decision })
    expect(await titlesOf('li-guoqiang')).toEqual(['申诉成立，分数补回来了'])
  })

  it('which neighbour to look at, and that a new edition waits', async () => {
    for (const [who, shop] of [
      ['li-guoqiang', shops.breakfast],
      ['chen-xiaoyu', shops.bookshop],
    ] as const)
      await signAs(town, who, shop)
    await as('liu-jianhua')('inspection.assignMutual', { councilId })
    for (const who of ['li-guoqiang', 'chen-xiaoyu'])
      expect(await newsOf(who)).toMatchObject([{ about: 'mutual' }])
    await adopt(town)
    expect(await newsOf('owner-02')).toMatchObject([
      { about: 'covenant', aboutId: shops.pancakes, title: '新一版条约等您签' },
    ])
    expect(await newsOf('wang-guilan')).toEqual([])
  })

  it('that the month put the shop on a list, and nobody else does', async () => {
    const next = new Date(clock.now().getTime() + 31 * 24 * 3_600_000)
    clock.set(instantOf(`${dayOf(next).slice(0, 7)}-03`, '10:00'))
    for (const who of ['li-guoqiang', 'owner-02', 'chen-xiaoyu', 'liu-jianhua']) await newsOf(who)
    const period = await monthOver(town)
    for (let month = 0; month < 3; month++) await tick(town)
    const listed = (await newsOf('li-guoqiang')).filter(({ about }) => about === 'month')
    expect(listed[0]).toMatchObject({ aboutId: `${shops.breakfast}:${period}` })
    expect(listed[0]?.title).toMatch(/红榜$/)
    const black = (await newsOf('owner-02')).filter(({ about }) => about === 'month')
    expect(black[0]?.title).toMatch(/黑榜$/)
    const none = (await newsOf('chen-xiaoyu')).filter(({ aboutId }) => aboutId.includes(period))
    expect(none).toEqual([])
  })
})

describe('a person hears', () => {
  it('what became of their enrolment, and why', async () => {
    await as('mover')('people.join', { name: '马兰' })
    const enrol = async () =>
      (await as('mover')('people.enrol', { area: gridAt(0), address: '1 号楼' })).enrolment?.id ??
      ''
    const reason = '门牌不对'
    await as('liu-jianhua')('people.decline', { enrolmentId: await enrol(), reason })
    const [declined] = await newsOf('mover')
    expect(declined).toMatchObject({ about: 'home', title: '住处没有核实上' })
    expect(declined?.text).toContain(reason)
    await as('liu-jianhua')('people.admit', { enrolmentId: await enrol() })
    expect(await titlesOf('mover')).toEqual(['您的住处核实好了'])
  })

  it('that a post was given, and that it ended', async () => {
    const post = { code: codes['wang-guilan'], role: 'gridWorker', place: gridAt(2) } as const
    const { id: grantId } = await as('liu-jianhua')('people.appoint', post)
    expect(await newsOf('wang-guilan')).toMatchObject([{ about: 'post', aboutId: grantId }])
    await as('liu-jianhua')('people.dismiss', { grantId, reason: '换人' })
    expect(await titlesOf('wang-guilan')).toEqual(['有一个身份收回了'])
  })

  it('all of it counted truly', async () => {
    await expectTrueInboxes(town)
  })
})
