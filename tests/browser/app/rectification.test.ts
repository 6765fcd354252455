import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStreet } from '../../support/gateway.ts'
import { visitWith } from '../../support/orders.ts'
import { tinyJpeg } from '../../support/photos.ts'
import { openTown } from '../../support/town.ts'
import { launchChrome } from '../chrome.ts'
import { openPhone } from '../phone.ts'
import { fill, tap, visible } from '../touch.ts'

const town = await openTown()
const street = await openStreet(town.platform, 'the secret of this browser, long enough', 'dist/h5')
let browser: Browser

beforeAll(async () => {
  browser = await launchChrome()
})
afterAll(async () => {
  await browser.close()
  street.close()
})

const { orders } = await visitWith(town, town.shops.bookshop, [[1, '1a', 3]])
const [orderId = ''] = orders

/** Signs in by name and does something. Nothing may go wrong on the way. */
async function asPerson(name: string, story: (page: Page) => Promise<void>): Promise<void> {
  const { page, problems, close } = await openPhone(browser, `${street.address}/`)
  await tap(page, name)
  await visible(page, '我能做的')
  await story(page)
  expect(problems).toEqual([])
  await close()
}

describe.sequential('a finding is put right in a browser', () => {
  it('the merchant answers with a picture', async () => {
    await asPerson('陈晓雨', async (page) => {
      await visible(page, '待整改 1 项')
      await page.goto(`${street.address}/#/packages/rectification/mine/index`)
      await tap(page, '1. 包卫生')
      await visible(page, '改好了，回复一下')
      const picker = page.waitForEvent('filechooser')
      await tap(page, '拍照或选图')
      const buffer = Buffer.from(tinyJpeg(3), 'base64')
      await (await picker).setFiles({ name: 'front.jpg', mimeType: 'image/jpeg', buffer })
      await visible(page, '已传好')
      await fill(page, '怎么改的', '门前都扫干净了')
      await tap(page, '提交整改')
      await visible(page, '回复整改')
    })
  })

  it('the inspector finds it still wanting, and it is open again', async () => {
    await asPerson('马军', async (page) => {
      await visible(page, '待复查 1 项')
      await page.goto(`${street.address}/#/packages/rectification/list/index`)
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
      await page.goto(`${street.address}/#/packages/rectification/board/index`)
      await tap(page, '海河书屋')
      await visible(page, /复查 1 次不合格/)
    })
  })
})
