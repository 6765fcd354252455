import { describe, expect, it } from 'vitest'
import { dayOf, dayText } from '#shared/kernel/time.ts'
import { signAs } from '../../support/covenant.ts'
import { firstOfMonth } from '../../support/editions.ts'
import { ink, phonesOf } from '../../support/phones.ts'
import { openTown } from '../../support/town.ts'

const town = await openTown()
const { councilId, shops } = town
const page = (name: string) => `/packages/covenant/${name}/index?councilId=${councilId}`
const { take, expectSound } = phonesOf(town)

/** Between two pages a finger takes longer than the app needs to know a second tap from a slip. */
const breath = () => new Promise((resolve) => setTimeout(resolve, 700))

describe.sequential('a new edition on WeChat', () => {
  it('is written by the secretary: the sum of the weights and the problems follow the hand', async () => {
    await signAs(town, 'chen-xiaoyu', shops.bookshop)
    const phone = await take('liu-jianhua')
    await phone.open(page('desk'))
    await phone.see(/没有发现不妥的地方/)
    await phone.tap(/分数、期限和星级/)
    await phone.see(/加起来正好 100%/)
    await phone.input('考核占 %', '60')
    await phone.see(/加起来是 90%/)
    await phone.tap('写好了，存下')
    await phone.see(/还有 1 处没写好/)
    await phone.tap(/三部分的比重加起来要正好是 100%/)
    await phone.input('考核占 %', '60')
    await phone.input('居民评价占 %', '30')
    await phone.tap('写好了，存下')
    await phone.see(/看看改了哪里/)
    await phone.tap('看看改了哪里')
    await phone.see(/改了 2 处/)
    expect(phone.text()).toContain('写的人自己不能通过')
  })

  it('is adopted by the chair, from a month that comes', async () => {
    const phone = await take('xu-meiling')
    await phone.see(/等您通过/)
    await phone.tap(/条约的新版本写好了/)
    await phone.see(/居民评价的比重/)
    await phone.tap(dayText(firstOfMonth(town)))
    await phone.tap('通过')
    await phone.tap('确定通过')
    await phone.see(/等着施行/)
    expect(phone.route).toBe('packages/covenant/editions/index')
  })

  it('is shown to the owner as what changed, and signed anew', async () => {
    const phone = await take('chen-xiaoyu')
    await phone.see(/条约有了新版本，改了 2 处/)
    await phone.tap(/条约有了新版本/)
    await phone.see(/考核的比重/)
    await breath()
    await phone.tap('去签名')
    await phone.see(/我已读完全文，愿意遵守/)
    await phone.tap('我已读完全文，愿意遵守')
    await phone.draw('#pad1', ink)
    await phone.tap('签约')
    await phone.see(/签好了/)
    const { items } = await town.as('chen-xiaoyu')('covenant.pledges', { shopId: shops.bookshop })
    expect(items).toHaveLength(2)
    await phone.open(`/packages/covenant/pledges/index?shopId=${shops.bookshop}`)
    await phone.see(/与签名时一致/)
  })

  it('is signed on paper for who has no phone, with the photo of it', async () => {
    const phone = await take('liu-jianhua')
    await phone.open(`/packages/covenant/paper/index?shopId=${shops.pancakes}`)
    await phone.see(/替老味道煎饼馃子录入纸上签名/)
    await phone.input('签字的人', '张桂芝')
    await phone.change('纸上的日期', dayOf(town.clock.now()))
    await phone.tap('录入签名')
    await phone.see(/请拍一张签了名的那张纸/)
    await phone.tap('拍照或选图')
    await phone.see(/已传好/)
    await phone.tap('录入签名')
    await phone.see(/老味道煎饼馃子的签名录好了/)
    const pledge = await town.as('liu-jianhua')('covenant.pledge', { shopId: shops.pancakes })
    expect(pledge).toMatchObject({ hand: 'paper', signerName: '张桂芝' })
  })
})

describe.sequential('a training on WeChat', () => {
  it('is entered by its department, and who has not come is seen', async () => {
    const phone = await take('he-wei')
    await phone.open(page('trainings'))
    await phone.see(/还没有办过培训/)
    await phone.tap('登记一次培训')
    await phone.see(/01 号 李记早点/)
    await phone.input('讲什么', '灭火器怎么用')
    await phone.input('在哪儿', '社区活动室')
    await phone.tap('存下这次培训')
    await phone.see(/请选来了的店/)
    await phone.tap('01 号 李记早点')
    await phone.tap('存下这次培训')
    await phone.see(/来了 1 家/)
    await phone.open(`${page('untrained')}&department=fire`)
    await phone.see(/02 号 老味道煎饼馃子/)
    expect(phone.text()).not.toContain('李记早点')
  })

  it('touched no unknown part of WeChat, and sent its view little at a time', () => {
    expectSound()
  })
})
