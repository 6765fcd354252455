import { describe, expect, it } from 'vitest'
import { phonesOf } from '../../support/phones.ts'
import { ofShop, opinion } from '../../support/ratings.ts'
import { openTown } from '../../support/town.ts'
import { neighbours } from '../../support/voices.ts'

const town = await openTown()
const { as, clock, shops } = town
const { take, expectSound } = phonesOf(town)
const subject = ofShop(shops.breakfast)
const page = `/packages/rating/rate/index?kind=shop&id=${shops.breakfast}`

for (const who of await neighbours(town, 4))
  await as(who)('rating.submit', { subject, ...opinion(4, { comment: '门口扫得干净' }) })

describe.sequential('ratings on WeChat', () => {
  it('a plate is scanned, one face is tapped, and with the fifth voice the words are there', async () => {
    const phone = await take('wang-guilan')
    await phone.open(`/packages/rating/rate/index?scene=s%3D${shops.breakfast}`)
    await phone.see('点下面的一张笑脸，就评好了')
    expect(phone.text()).not.toContain('门口扫得干净')
    await phone.tap('不满意')
    await phone.tap('提交评价')
    await phone.see('不满意时请告诉我们原因，才好改进')
    await phone.tap('噪声扰民')
    await phone.tap('提交评价')
    await phone.see(/谢谢您！已经记下了/)
    await phone.see('门口扫得干净')
    expect(phone.text()).toContain('4 / 5')
  })

  it('the merchant reads the words, without names and without a way to rate', async () => {
    const phone = await take('li-guoqiang')
    await phone.open(page)
    await phone.see('门口扫得干净')
    expect(phone.text()).toContain('这是您自己的店')
  })

  it('next month the home page asks whether it got better, and it is answered in three taps', async () => {
    clock.pass({ days: 20 })
    const phone = await take('wang-guilan')
    await phone.see('李记早点：现在好了吗？')
    await phone.tap(/李记早点：现在好了吗/)
    await phone.see('这件事现在解决了吗？')
    await phone.tap('非常满意')
    await phone.tap('提交评价')
    await phone.see('请告诉我们：这件事现在解决了没有')
    await phone.tap('解决了')
    await phone.tap('提交评价')
    await phone.see(/谢谢您！已经记下了/)
    expect((await as('wang-guilan')('rating.asked', {})).items).toEqual([])
  })

  it('the tab shows what is around by kind', async () => {
    const phone = await take('zhao-min')
    await phone.switchTab('评价')
    await phone.see('部门服务')
    expect(phone.text()).toContain('泰达街道市场监管')
    expect(phone.text()).toContain('李记早点')
  })

  it('touched no unknown part of WeChat', () => {
    expectSound()
  })
})
