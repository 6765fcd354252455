import { describe, expect, it } from 'vitest'
import { kangcui } from '#functions/local/demo/places.ts'
import { publishFor } from '../../support/notices.ts'
import { ink, phonesOf } from '../../support/phones.ts'
import { openTown } from '../../support/town.ts'
import { weappSize } from '../size.ts'

const town = await openTown()
const { shops } = town
const { take, expectSound } = phonesOf(town)

describe.sequential('the five steps on WeChat', () => {
  it('a resident finds the notice unread on top, opens it, and it is read', async () => {
    await publishFor(town, 'liu-jianhua', kangcui, { title: '周三停水' })
    const phone = await take('wang-guilan')
    await phone.see('周三停水')
    expect(phone.text()).toContain('未读')
    await phone.tap(/看全文/)
    await phone.see('周三停水')
    expect(phone.route).toBe('packages/notice/read/index')
    await phone.back()
    await phone.see('看过的公告')
    expect(phone.text()).not.toContain('未读')
  })

  it('a resident of another community sees nothing of it', async () => {
    const phone = await take('sun-haibo')
    await phone.see('还没有写给您的公告')
    expect(phone.text()).not.toContain('周三停水')
  })

  it('the secretary writes and publishes one, and sees by how many it was read', async () => {
    const phone = await take('liu-jianhua')
    await phone.open('/packages/notice/edit/index')
    await phone.see('写公告')
    await phone.input('标题', '楼道清理')
    await phone.input('一句话说明', '周五清理楼道堆物')
    await phone.input('正文', '周五上午清理，请提前搬走。')
    await phone.tap('发布')
    await phone.see('发给康翠社区的每一位登记居民？')
    await phone.tap('确定发布')
    await phone.see('已发布')
    expect(phone.text()).toContain('0 / 2')
  })

  it('the merchant reads the covenant in full and signs by hand', async () => {
    const phone = await take('chen-xiaoyu')
    await phone.open(`/packages/covenant/sign/index?shopId=${shops.bookshop}`)
    await phone.see('我已读完全文，愿意遵守')
    await phone.tap('我已读完全文，愿意遵守')
    await phone.draw('#pad1', ink)
    await phone.tap('签约')
    await phone.see('签好了')
    const shop = await town.as('chen-xiaoyu')('shop.get', { shopId: shops.bookshop })
    expect(shop.signed).toBe(true)
  })

  it('the inspector scores the shop with one thumb', async () => {
    const phone = await take('ma-jun')
    await phone.open(`/packages/inspection/record/index?shopId=${shops.bookshop}`)
    await phone.see('考核 海河书屋')
    await phone.tap('包卫生，有扣分')
    await phone.tap('门前有垃圾、烟头或污渍没有清扫')
    await phone.tap('加工储存，不适用')
    await phone.tap('其余都没问题')
    await phone.tap('提交')
    await phone.tap('确认提交')
    await phone.see(/98\.9/)
    expect(phone.route).toBe('packages/inspection/report/index')
  })

  it('the resident rates it in two taps, and hears what happens with it', async () => {
    const phone = await take('wang-guilan')
    await phone.open(`/packages/rating/rate/index?kind=shop&id=${shops.bookshop}`)
    await phone.see('非常满意')
    await phone.tap('非常满意')
    await phone.tap('提交评价')
    await phone.see(/谢谢您！已经记下了/)
    expect(phone.text()).toContain('满 5 个人评过才一起显示')
    const { mine } = await town.as('wang-guilan')('rating.subject', {
      subject: { kind: 'shop', id: shops.bookshop },
    })
    expect(mine?.level).toBe(5)
  })

  it('the month’s standing shows the shop', async () => {
    const phone = await take('zhao-min')
    await phone.switchTab('议事')
    await phone.see('海河书屋')
    expect(phone.text()).toContain('98.9')
  })

  it('touched no unknown part of WeChat, and sent its view little at a time', () => {
    expectSound()
  })

  it('weighs less than it may', () => {
    const { total, main } = weappSize('dist/weapp')
    // WeChat allows 2 MB for the main package and for each other; what a phone loads first stays far below
    expect(total).toBeLessThan(2_000_000)
    expect(main).toBeLessThan(600_000)
  })
})
