import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { kangcui } from '#functions/local/demo/places.ts'
import { openBrowser } from '../../support/browser.ts'
import { publishFor } from '../../support/notices.ts'
import { openTown } from '../../support/town.ts'
import { fill, tap, visible } from '../touch.ts'

const town = await openTown()
const { shops } = town
const { asPerson, goTo } = await openBrowser(town.platform)

async function signOn(page: Page): Promise<void> {
  const box = await page.locator('canvas').boundingBox()
  if (!box) throw new Error('there is nothing to sign on')
  await page.mouse.move(box.x + 30, box.y + 40)
  await page.mouse.down()
  for (const step of [1, 2, 3, 4, 5, 6])
    await page.mouse.move(box.x + 30 + step * 35, box.y + (step % 2 ? 110 : 40), { steps: 4 })
  await page.mouse.up()
}

describe.sequential('the five steps in a browser', () => {
  it('a resident finds the notice unread, opens it, and it is read', async () => {
    await publishFor(town, 'liu-jianhua', kangcui, { title: '周三停水' })
    await asPerson('王桂兰', async (page) => {
      await visible(page, '未读')
      await tap(page, '看全文')
      await visible(page, '周六上午八点到十二点清洗二次供水水箱，期间停水。')
      await page.goBack()
      await visible(page, '看过的公告')
    })
  })

  it('the secretary writes and publishes one', async () => {
    await asPerson('刘建华', async (page) => {
      await goTo(page, '/packages/notice/edit/index')
      await fill(page, '标题', '楼道清理')
      await fill(page, '一句话说明', '周五清理楼道堆物')
      await fill(page, '正文', '周五上午清理，请提前搬走。')
      await tap(page, '发布')
      await tap(page, '确定发布')
      await visible(page, '已发布')
    })
    const [first] = (await town.as('wang-guilan')('notice.feed', {})).items
    expect(first).toMatchObject({ title: '楼道清理', unread: true })
  })

  it('the merchant signs by hand', async () => {
    await asPerson('陈晓雨', async (page) => {
      await goTo(page, `/packages/covenant/sign/index?shopId=${shops.bookshop}`)
      await tap(page, '我已读完全文，愿意遵守')
      await page.locator('canvas').scrollIntoViewIfNeeded()
      await signOn(page)
      await tap(page, '签约')
      await visible(page, '谢谢您，从今天起说到做到')
    })
    const { signing } = await town.as('chen-xiaoyu')('council.home', { councilId: town.councilId })
    expect(signing).toEqual({ numerator: 1, denominator: 3 })
  })

  it('the inspector scores the shop, and the score is there', async () => {
    await asPerson('马军', async (page) => {
      await goTo(page, `/packages/inspection/record/index?shopId=${shops.bookshop}`)
      await tap(page, '包卫生，有扣分')
      await tap(page, '门前有垃圾、烟头或污渍没有清扫')
      await tap(page, '加工储存，不适用')
      await tap(page, '其余都没问题')
      await tap(page, '提交')
      await tap(page, '确认提交')
      await visible(page, /98\.9/)
    })
  })

  it('the resident rates it in two taps, and hears what happens with it', async () => {
    await asPerson('王桂兰', async (page) => {
      await goTo(page, `/packages/rating/rate/index?kind=shop&id=${shops.bookshop}`)
      await tap(page, '非常满意')
      await tap(page, '提交评价')
      await visible(page, /谢谢您！已经记下了/)
      await goTo(page, '/pages/council/index')
      await visible(page, '海河书屋')
    })
  })

  it('what is done without a network goes out by itself, once', async () => {
    await asPerson('王桂兰', async (page, problems) => {
      await goTo(page, `/packages/rating/rate/index?kind=community&id=${kangcui}`)
      await tap(page, '满意')
      await page.context().setOffline(true)
      await tap(page, '提交评价')
      await visible(page, /网络一通就/)
      await page.context().setOffline(false)
      await expect.poll(() => communityLevel(), { timeout: 15_000 }).toBe(4)
      problems.length = 0
    })
  })
})

async function communityLevel(): Promise<number | undefined> {
  const subject = { kind: 'community', id: kangcui } as const
  return (await town.as('wang-guilan')('rating.subject', { subject })).mine?.level
}
