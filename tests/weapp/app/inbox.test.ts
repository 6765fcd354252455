import { describe, expect, it } from 'vitest'
import { kangcui } from '#functions/local/demo/places.ts'
import { personIdOf, phones, tellTo, tickBy } from '../../support/inbox.ts'
import { publishFor } from '../../support/notices.ts'
import { visitWith } from '../../support/orders.ts'
import { phonesOf } from '../../support/phones.ts'
import { openTown } from '../../support/town.ts'

const town = await openTown()
const { take, expectSound } = phonesOf(town)
const owner = 'chen-xiaoyu'
await town.as(owner)('inbox.read', {})
await visitWith(town, town.shops.bookshop, [[1, '1a', 3]])
await tellTo(town, [await personIdOf(town, owner)], { about: 'review', title: '另外一件事' })

describe.sequential('an inbox on WeChat', () => {
  it('is told of on the first page and on one’s own, opened, and the number goes down everywhere', async () => {
    const phone = await take(owner)
    await phone.see('2 条没看')
    await phone.open('/pages/me/index')
    await phone.see('2 条没看')
    await phone.open('/packages/inbox/list/index')
    await phone.tap(/有一处要改好/)
    await phone.see('改好了，回复一下')
    await phone.back()
    await phone.open('/pages/home/index')
    await phone.see('1 条没看')
    expect((await town.as(owner)('inbox.unread', {})).messages).toBe(1)
  })

  it('is read in one go', async () => {
    const phone = await take(owner)
    await phone.open('/packages/inbox/list/index')
    await phone.tap('全部看过')
    await phone.see('都看过了。')
    expect((await town.as(owner)('inbox.unread', {})).messages).toBe(0)
  })

  it('asks WeChat once where it helps, and what was allowed goes out once', async () => {
    const phone = await take('wang-guilan')
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui)
    await phone.open(`/packages/notice/read/index?noticeId=${noticeId}`)
    await phone.tap('有新公告时通知我')
    await phone.see('微信还会通知您 1 次。')
    await publishFor(town, 'liu-jianhua', kangcui, { title: '又有一件' })
    const { push, to } = phones()
    for (let times = 0; times < 2; times++) await tickBy(town, { push })
    expect(to('wang-guilan')).toHaveLength(1)
    await phone.open('/packages/inbox/channel/index')
    await phone.see('提醒方式')
  })

  it('touched no unknown part of WeChat, and sent its view little at a time', () => {
    expectSound()
  })
})
