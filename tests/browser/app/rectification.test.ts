import { describe, expect, it } from 'vitest'
import { openBrowser, takePicture } from '../../support/browser.ts'
import { visitWith } from '../../support/orders.ts'
import { openTown } from '../../support/town.ts'
import { fill, tap, visible } from '../touch.ts'

const town = await openTown()
const { asPerson, goTo } = await openBrowser(town.platform)

const { orders } = await visitWith(town, town.shops.bookshop, [[1, '1a', 3]])
const [orderId = ''] = orders

describe.sequential('a finding is put right in a browser', () => {
  it('the merchant answers with a picture', async () => {
    await asPerson('陈晓雨', async (page) => {
      await visible(page, '待整改 1 项')
      await goTo(page, '/packages/rectification/mine/index')
      await tap(page, '1. 包卫生')
      await visible(page, '改好了，回复一下')
      await takePicture(page)
      await fill(page, '怎么改的', '门前都扫干净了')
      await tap(page, '提交整改')
      await visible(page, '回复整改')
    })
  })

  it('the inspector finds it still wanting, and it is open again', async () => {
    await asPerson('马军', async (page) => {
      await visible(page, '待复查 1 项')
      await goTo(page, '/packages/rectification/list/index')
      await tap(page, '海河书屋')
      await tap(page, '不合格')
      await fill(page, '哪里还没改好', '墙角还有烟头')
      await tap(page, '确认不合格')
      await visible(page, '复查不合格，重新整改')
    })
    const order = await town.as('chen-xiaoyu')('rectification.get', { orderId })
    expect(order).toMatchObject({ state: 'open', failures: 1 })
  })

  it('the secretary sees which shop still has to put something right', async () => {
    await asPerson('刘建华', async (page) => {
      await visible(page, '整改：1 项没改完')
      await goTo(page, '/packages/rectification/board/index')
      await tap(page, '海河书屋')
      await visible(page, /复查 1 次不合格/)
    })
  })
})
