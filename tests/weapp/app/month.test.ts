import { describe, expect, it } from 'vitest'
import { monthOver } from '../../support/closed-month.ts'
import { phonesOf } from '../../support/phones.ts'
import { openTown } from '../../support/town.ts'

const town = await openTown()
const { councilId, shops } = town
const period = await monthOver(town)
const { take, expectSound } = phonesOf(town)

describe.sequential('the month on WeChat', () => {
  it('the secretary is told that it waits, sees what will be frozen, and closes it', async () => {
    const phone = await take('liu-jianhua')
    await phone.switchTab('议事')
    await phone.see(/还没结榜，最晚/)
    await phone.open(`/packages/standing/close/index?councilId=${councilId}`)
    await phone.see('红榜和黑榜马上公布，到期自动撤下。')
    await phone.tap('现在结榜')
    await phone.tap('确定结榜')
    await phone.see('结好了，红榜和黑榜已经公布。')
    const { list } = await town.as('wang-guilan')('standing.list', { councilId })
    expect(list?.period).toBe(period)
  })

  it('a resident reads the red list with its days, and the reasons at one tap', async () => {
    const phone = await take('wang-guilan')
    await phone.open(`/packages/standing/month/index?councilId=${councilId}&period=${period}`)
    await phone.see('已经结榜，不再改动。以后申诉成立的，会在旁边写“更正”。')
    await phone.tap('红榜')
    await phone.see(/公布，到 .*还有 29 天/)
    await phone.tap(/李记早点/)
    await phone.see('已经在红榜上了，继续保持。')
    expect(phone.route).toBe('packages/standing/reasons/index')
  })

  it('the merchant finds what cost most, the trend and the radar', async () => {
    const phone = await take('owner-02')
    await phone.open(`/packages/standing/reasons/index?shopId=${shops.pancakes}&period=${period}`)
    await phone.see('扣分最多的几处')
    await phone.see('离红榜还差 31 分（90 分起）。')
    await phone.tap(/看这家店/)
    await phone.see('近 12 个月走势')
    expect(phone.text()).toContain('全街是这个月所有考核加在一起')
  })

  it('the secretary records a penalty of the covenant, and the heat table shows the items', async () => {
    const phone = await take('liu-jianhua')
    await phone.open(`/packages/standing/award/index?shopId=${shops.pancakes}&period=${period}`)
    await phone.see('定一条约束')
    await phone.tap('负责人参加相关部门的培训')
    await phone.tap('记下来')
    await phone.see('记好了：负责人参加相关部门的培训')
    await phone.open(`/packages/standing/heat/index?councilId=${councilId}&period=${period}`)
    await phone.see('老味道煎饼馃子')
    await phone.see('全街每一项')
  })

  it('touched no unknown part of WeChat, and sent its view little at a time', () => {
    expectSound()
  })
})
