import { describe, expect, it } from 'vitest'
import { phonesOf } from '../../support/phones.ts'
import { gbkCsv } from '../../support/sheets.ts'
import { openTown } from '../../support/town.ts'

const town = await openTown()
const { as, councilId, shops } = town
const { take, expectSound } = phonesOf(town)

describe.sequential('the register on WeChat', () => {
  it('is imported from a file that was sent to oneself', async () => {
    const phone = await take('liu-jianhua')
    const path = 'wxfile://chat/台账.csv'
    phone.put(path, gbkCsv('门牌号,店名,类别,地址\r\n60,新面馆,饭店,六号\r\n'))
    phone.answer('chooseMessageFile', { tempFiles: [{ path, name: '台账.csv', size: 60 }] })
    await phone.open(`/packages/shop/import/index?councilId=${councilId}`)
    await phone.tap('选文件')
    await phone.see('读到 1 家店')
    await phone.tap('导入 1 家')
    await phone.see('登记好了 1 家店')
  })

  it('too large a file is told so before it is sent', async () => {
    const phone = await take('liu-jianhua')
    phone.answer('chooseMessageFile', { tempFiles: [{ path: 'x', name: 'x.xlsx', size: 65_537 }] })
    await phone.open(`/packages/shop/import/index?councilId=${councilId}`)
    await phone.tap('选文件')
    await phone.see(/文件太大，最多 64 KB/)
  })

  it('is put right, closed and opened again by the secretary', async () => {
    const phone = await take('liu-jianhua')
    await phone.open(`/packages/shop/manage/index?shopId=${shops.pancakes}`)
    await phone.tap('更正')
    await phone.input('店名', '老味道煎饼')
    await phone.tap('存好')
    await phone.see('改好了，名册上已经是新的。')
    await phone.tap('登记歇业')
    await phone.input(/为什么歇业/, '回老家')
    await phone.tap('登记歇业')
    await phone.see('已经歇业')
    await phone.tap('重新开业')
    await phone.see('换负责人')
    const shop = await as('liu-jianhua')('shop.get', { shopId: shops.pancakes })
    expect(shop).toMatchObject({ name: '老味道煎饼', state: 'open' })
  })

  it('a code on a door leads to the shop behind it, a strange one nowhere', async () => {
    const phone = await take('wang-guilan')
    await phone.switchTab('公约')
    phone.answer('scanCode', { result: 'https://elsewhere.example/', path: '' })
    await phone.tap('扫门牌')
    await phone.see(/这不是店铺的门牌/)
    phone.answer('scanCode', {
      path: `packages/shop/home/index?scene=${shops.bookshop}`,
      result: '',
    })
    await phone.tap('扫门牌')
    await phone.see('评价这家店')
    expect(phone.route).toBe('packages/shop/home/index')
  })

  it('the owner keeps the plate in the album', async () => {
    const phone = await take('chen-xiaoyu')
    await phone.open(`/packages/shop/plate/index?shopId=${shops.bookshop}`)
    await phone.tap('把二维码存到相册')
    await phone.see('二维码存到相册了，可以拿去印。')
  })

  it('an owner without a name or a home joins and claims', async () => {
    const { items } = await as('liu-jianhua')('shop.list', { councilId, find: '60' })
    const shopId = items[0]?.id ?? ''
    await as('liu-jianhua')('shop.invite', { shopId })
    const { current } = await as('liu-jianhua')('shop.invitation', { shopId })
    const phone = await take('wu-xinyi')
    await phone.see('我是店主，有邀请码')
    await phone.tap('我是店主，有邀请码')
    await phone.input('姓名', '吴欣怡')
    await phone.tap('好了，填邀请码')
    await phone.see('认领')
    await phone.input('邀请码', current?.code ?? '')
    await phone.tap('认领')
    await phone.see('新面馆，归您管了')
  })

  it('touched no unknown part of WeChat, and sent its view little at a time', () => {
    expectSound()
  })
})
