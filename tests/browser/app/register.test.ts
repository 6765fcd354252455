import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStreet } from '../../support/gateway.ts'
import { openTown } from '../../support/town.ts'
import { launchChrome } from '../chrome.ts'
import { openPhone } from '../phone.ts'
import { fill, tap, visible } from '../touch.ts'

const town = await openTown()
const { as, councilId, shops } = town
const street = await openStreet(town.platform, 'the secret of this browser, long enough', 'dist/h5')
let browser: Browser

beforeAll(async () => {
  browser = await launchChrome()
})
afterAll(async () => {
  await browser.close()
  street.close()
})

async function asPerson(name: string, story: (page: Page) => Promise<void>): Promise<void> {
  const { page, problems, close } = await openPhone(browser, `${street.address}/`)
  await tap(page, name)
  await visible(page, '我能做的')
  await story(page)
  expect(problems).toEqual([])
  await close()
}

const goTo = (page: Page, path: string) => page.goto(`${street.address}/#/packages/shop/${path}`)

async function choose(page: Page, button: string, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await tap(page, button)
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
}

const titles = '门牌号,店名,类别,地址,电话'

describe.sequential('the register in a browser', () => {
  it('is imported by the secretary: what to mend first, then all of it', async () => {
    await asPerson('刘建华', async (page) => {
      await goTo(page, `import/index?councilId=${councilId}`)
      await choose(page, '选文件', '台账.csv', `${titles}\n60,新面馆,饭店儿,六号,138`)
      await visible(page, '有 1 处要改')
      await visible(page, /第 2 行 C 列“类别”：不认识“饭店儿”/)
      await visible(page, '这几列没有读：电话（用不上，就不收）')
      await choose(page, '换一个文件', '台账2.csv', `${titles}\n60,新面馆,饭店,六号,138`)
      await tap(page, '导入 1 家')
      await visible(page, '登记好了 1 家店')
    })
    const { items } = await as('wang-guilan')('shop.list', { councilId, find: '新面馆' })
    expect(items).toMatchObject([{ number: '60', trade: 'catering', claimed: false }])
  })

  it('hands a shop to its owner by a code', async () => {
    const shopId =
      (await as('wang-guilan')('shop.list', { councilId, find: '60' })).items[0]?.id ?? ''
    await asPerson('刘建华', async (page) => {
      await goTo(page, `manage/index?shopId=${shopId}`)
      await tap(page, '发邀请码')
      await visible(page, '复制邀请码')
    })
    const { current } = await as('liu-jianhua')('shop.invitation', { shopId })
    await asPerson('王桂兰', async (page) => {
      await goTo(page, 'claim/index')
      await fill(page, '邀请码', `${current?.code.slice(0, 4)} ${current?.code.slice(4)}`)
      await tap(page, '认领')
      await visible(page, '新面馆，归您管了')
      await tap(page, '去我的店')
      await visible(page, '门牌二维码')
    })
  })

  it('shows a plate to print, whose address opens the shop', async () => {
    await asPerson('陈晓雨', async (page) => {
      await goTo(page, `plate/index?shopId=${shops.bookshop}`)
      await visible(page, '扫一扫，看这家店、评这家店')
      await visible(page, '打印门牌')
      await goTo(page, `home/index?scene=${shops.bookshop}`)
      await visible(page, '海河书屋')
    })
  })
})
