import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { monthOver } from '../../support/closed-month.ts'
import { openStreet } from '../../support/gateway.ts'
import { openTown } from '../../support/town.ts'
import { launchChrome } from '../chrome.ts'
import { openPhone } from '../phone.ts'
import { tap, visible } from '../touch.ts'

const town = await openTown()
const { councilId } = town
const period = await monthOver(town)
const street = await openStreet(town.platform, 'the secret of this browser, long enough', 'dist/h5')
let browser: Browser

beforeAll(async () => {
  browser = await launchChrome()
})
afterAll(async () => {
  await browser.close()
  street.close()
})

/** Signs in by name and lives through the story; nothing may go wrong on the way. */
async function asPerson(name: string, story: (page: Page) => Promise<void>): Promise<void> {
  const { page, problems, close } = await openPhone(browser, `${street.address}/`)
  await tap(page, name)
  await visible(page, '我能做的')
  await story(page)
  expect(problems).toEqual([])
  await close()
}

const goTo = (page: Page, path: string) =>
  page.goto(`${street.address}/#/packages/standing/${path}`)

describe.sequential('the month in a browser', () => {
  it('the secretary closes it and takes the workbook along', async () => {
    await asPerson('刘建华', async (page) => {
      await goTo(page, `close/index?councilId=${councilId}`)
      await tap(page, '现在结榜')
      await tap(page, '确定结榜')
      await visible(page, '结好了，红榜和黑榜已经公布。')
      await tap(page, '看榜单')
      const download = page.waitForEvent('download')
      await tap(page, /导出表格/)
      expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
      await visible(page, /表格好了/)
    })
  })

  it('a resident reads the black list and why, and a page that can be printed', async () => {
    await asPerson('王桂兰', async (page) => {
      await goTo(page, `month/index?councilId=${councilId}&period=${period}`)
      await tap(page, '黑榜')
      await tap(page, /老味道煎饼馃子/)
      await visible(page, '离红榜还差 31 分（90 分起）。')
      await goTo(page, `print/index?councilId=${councilId}&period=${period}`)
      await visible(page, '李记早点')
      await visible(page, '打印')
    })
  })
})
