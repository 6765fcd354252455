import { describe, expect, it } from 'vitest'
import { visitWith } from '../../support/orders.ts'
import { phonesOf } from '../../support/phones.ts'
import { openTown } from '../../support/town.ts'

const town = await openTown()
const shopId = town.shops.bookshop
const { take, expectSound } = phonesOf(town)

const { inspectionId, orders } = await visitWith(town, shopId, [
  [1, '1a', 3],
  [3, '3a', 2],
])
const stateOf = async (orderId: string | undefined) =>
  (await town.as('chen-xiaoyu')('rectification.get', { orderId: orderId ?? '' })).state

describe.sequential('a finding is put right on WeChat', () => {
  it('the merchant finds it on the first page, takes a picture and answers', async () => {
    const phone = await take('chen-xiaoyu')
    await phone.see('待整改 2 项')
    await phone.open('/packages/rectification/mine/index')
    await phone.tap('1. 包卫生')
    await phone.see('改好了，回复一下')
    await phone.tap('拍照或选图')
    await phone.see('已传好')
    await phone.input('怎么改的', '门前都扫干净了')
    await phone.tap('提交整改')
    await phone.see('待复查')
    await phone.see('门前都扫干净了')
    expect(await stateOf(orders[0])).toBe('answered')
  })

  it('the inspector looks again, and closes it with one thumb', async () => {
    const phone = await take('ma-jun')
    await phone.see('待复查 1 项')
    await phone.open('/packages/rectification/list/index')
    await phone.tap('海河书屋')
    await phone.see('门前都扫干净了')
    await phone.tap('合格')
    await phone.tap('确认合格')
    await phone.see('复查合格')
    expect(await stateOf(orders[0])).toBe('passed')
  })

  it('the merchant goes from a lost point to an appeal', async () => {
    const phone = await take('chen-xiaoyu')
    await phone.open(`/packages/inspection/report/index?inspectionId=${inspectionId}`)
    await phone.see('去整改或申诉')
    await phone.tap(/^去整改或申诉/)
    await phone.tap('我要申诉')
    await phone.input('为什么觉得不对', '树是园林队修剪的')
    await phone.tap('提交申诉')
    await phone.see('申诉期间，期限先停着')
  })

  it('the secretary reads both sides and decides, and the score moves', async () => {
    const phone = await take('liu-jianhua')
    await phone.see('待定申诉 1 件')
    await phone.open('/packages/rectification/appeals/index')
    await phone.tap('海河书屋')
    await phone.see('树是园林队修剪的')
    await phone.tap('申诉成立')
    await phone.input('理由', '园林队有记录')
    await phone.tap('定下来')
    await phone.see(/从 95 分变成 97 分/)
    expect(await stateOf(orders[1])).toBe('waived')
    await phone.open('/packages/rectification/board/index')
    await phone.see('都改完了')
  })

  it('touched no unknown part of WeChat, and sent its view little at a time', () => {
    expectSound()
  })
})
