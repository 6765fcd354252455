import { describe, expect, it } from 'vitest'
import { openBrowser } from '../../support/browser.ts'
import { openTown } from '../../support/town.ts'
import { choose, fill, tap, visible } from '../touch.ts'

const town = await openTown()
const { as, councilId, shops } = town
const { asPerson, goTo } = await openBrowser(town.platform)

const csv = (name: string, line: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`门牌号,店名,类别,地址,电话\n${line}`),
})

describe.sequential('the register in a browser', () => {
  it('is imported by the secretary: what to mend first, then all of it', async () => {
    await asPerson('刘建华', async (page) => {
      await goTo(page, `/packages/shop/import/index?councilId=${councilId}`)
      await choose(page, '选文件', csv('台账.csv', '60,新面馆,饭店儿,六号,138'))
      await visible(page, '有 1 处要改')
      await visible(page, /第 2 行 C 列“类别”：不认识“饭店儿”/)
      await visible(page, '这几列没有读：电话（用不上，就不收）')
      await choose(page, '换一个文件', csv('台账2.csv', '60,新面馆,饭店,六号,138'))
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
      await goTo(page, `/packages/shop/manage/index?shopId=${shopId}`)
      await tap(page, '发邀请码')
      await visible(page, '复制邀请码')
    })
    const { current } = await as('liu-jianhua')('shop.invitation', { shopId })
    await asPerson('王桂兰', async (page) => {
      await goTo(page, '/packages/shop/claim/index')
      await fill(page, '邀请码', `${current?.code.slice(0, 4)} ${current?.code.slice(4)}`)
      await tap(page, '认领')
      await visible(page, '新面馆，归您管了')
      await tap(page, '去我的店')
      await visible(page, '门牌二维码')
    })
  })

  it('shows a plate to print, whose address opens the shop', async () => {
    await asPerson('陈晓雨', async (page) => {
      await goTo(page, `/packages/shop/plate/index?shopId=${shops.bookshop}`)
      await visible(page, '扫一扫，看这家店、评这家店')
      await visible(page, '打印门牌')
      await goTo(page, `/packages/shop/home/index?scene=${shops.bookshop}`)
      await visible(page, '海河书屋')
    })
  })
})
