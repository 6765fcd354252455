import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonaId } from '#functions/local/personas.ts'
import { dayText } from '#shared/kernel/time.ts'
import { signAs } from '../../support/covenant.ts'
import { firstOfMonth } from '../../support/editions.ts'
import { openStreet } from '../../support/gateway.ts'
import { openTown } from '../../support/town.ts'
import { launchChrome } from '../chrome.ts'
import { openPhone } from '../phone.ts'
import { fill, tap, visible } from '../touch.ts'

const town = await openTown()
const { councilId, shops } = town
const street = await openStreet(town.platform, 'the secret of this browser, long enough', 'dist/h5')
let browser: Browser

beforeAll(async () => {
  browser = await launchChrome()
})
afterAll(async () => {
  await browser.close()
  street.close()
})

const names: Partial<Record<PersonaId, string>> = {
  'liu-jianhua': '刘建华',
  'xu-meiling': '徐美玲',
  'chen-xiaoyu': '陈晓雨',
}

/** Signs in and opens a page; nothing may go wrong on the way. */
async function asPerson(who: PersonaId, path: string, story: (page: Page) => Promise<void>) {
  const { page, problems, close } = await openPhone(browser, `${street.address}/`)
  await tap(page, names[who] ?? who)
  await visible(page, '我能做的')
  await page.goto(`${street.address}/#${path}`)
  await story(page)
  expect(problems).toEqual([])
  await close()
}

const room = (name: string) => `/packages/covenant/${name}/index?councilId=${councilId}`

describe.sequential('a new edition in a browser', () => {
  it('is written by the secretary, item by item', async () => {
    await signAs(town, 'chen-xiaoyu', shops.bookshop)
    await asPerson('liu-jianhua', room('desk'), async (page) => {
      await tap(page, '门前三包')
      await tap(page, '1 包卫生')
      await fill(page, '分值', '15')
      await tap(page, '写好了，存下')
      await visible(page, '11 项，满分 103 分')
      await tap(page, '看看改了哪里')
      await visible(page, '改了 1 处')
      await visible(page, '15 分')
    })
  })

  it('is adopted by the chair', async () => {
    await asPerson('xu-meiling', `${room('compare')}&what=draft`, async (page) => {
      await tap(page, dayText(firstOfMonth(town)))
      await tap(page, '通过')
      await tap(page, '确定通过')
      await visible(page, '等着施行')
    })
  })

  it('is asked of the owner who signed the old one', async () => {
    await asPerson('chen-xiaoyu', '/pages/covenant/index', async (page) => {
      await tap(page, '看改了哪里，再签名')
      await visible(page, '第 1 项“包卫生” · 分值')
      await tap(page, '先把新的全文读一遍')
      await visible(page, '这一版等着施行。')
      await visible(page, '读完了，去签名')
    })
  })
})
