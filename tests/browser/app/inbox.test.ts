import { describe, expect, it } from 'vitest'
import { openBrowser } from '../../support/browser.ts'
import { visitWith } from '../../support/orders.ts'
import { openTown } from '../../support/town.ts'
import { tap, visible } from '../touch.ts'

const town = await openTown()
const { asPerson, goTo } = await openBrowser(town.platform)
await town.as('chen-xiaoyu')('inbox.read', {})
await visitWith(town, town.shops.bookshop, [[1, '1a', 3]])

describe.sequential('an inbox in a browser', () => {
  it('leads from the first page to the thing, and is read by that', async () => {
    await asPerson('陈晓雨', async (page) => {
      await visible(page, '1 条没看')
      await tap(page, /^有一处要改好/)
      await visible(page, '改好了，回复一下')
      await goTo(page, '/packages/inbox/list/index')
      await visible(page, '都看过了。')
    })
    expect((await town.as('chen-xiaoyu')('inbox.unread', {})).total).toBe(0)
  })

  it('says plainly that there is no WeChat here', async () => {
    await asPerson('陈晓雨', async (page) => {
      await goTo(page, '/packages/inbox/channel/index')
      await visible(page, '浏览器里没有微信通知。在微信里打开小程序，就能点。')
    })
  })
})
