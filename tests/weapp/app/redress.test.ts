import { describe, expect, it } from 'vitest'
import { phonesOf } from '../../support/phones.ts'
import { ofShop } from '../../support/ratings.ts'
import { complain, morning } from '../../support/redress.ts'
import { at } from '../../support/shanghai.ts'
import { openTown } from '../../support/town.ts'

const town = await openTown()
const { as, clock, shops } = town
const { take, expectSound } = phonesOf(town)
clock.set(at('2026-12-15 14:20'))
const said = { comment: '油条太凉' }
const redressId = await complain(town, 'wang-guilan', ofShop(shops.breakfast), said)
const page = `/packages/redress/one/index?redressId=${redressId}`

describe.sequential('a bad rating on WeChat', () => {
  it('is answered by the shop in the morning, which does not learn whose it is', async () => {
    await morning(town, '2026-12-16 09:00')
    const phone = await take('li-guoqiang')
    await phone.open(page)
    await phone.see('油条太凉')
    expect(phone.text()).not.toContain('王桂兰')
    await phone.input('办得怎么样', '现炸现卖，不再提前炸')
    await phone.tap('回复居民')
    await phone.see('现炸现卖，不再提前炸')
  })

  it('is not good enough for the resident, and goes one level up', async () => {
    const phone = await take('wang-guilan')
    await phone.open('/packages/redress/mine/index')
    await phone.see('李记早点')
    await phone.open(page)
    await phone.tap('还不行')
    await phone.input('还差在哪里（可以不写）', '今天还是凉的')
    await phone.tap('请上一级接着办')
    await morning(town, '2026-12-17 09:00')
    const { items } = await as('liu-jianhua')('redress.list', { forMe: true })
    expect(items.map(({ id }) => id)).toContain(redressId)
  })

  it('and is over when the resident says so', async () => {
    await as('liu-jianhua')('redress.answer', { redressId, text: '去看过，换了保温柜' })
    const phone = await take('wang-guilan')
    await phone.open(page)
    await phone.tap('这样就行')
    await morning(town, '2026-12-18 09:00')
    expect(await as('wang-guilan')('redress.get', { redressId })).toMatchObject({
      state: 'settled',
    })
  })

  it('touched no unknown part of WeChat', () => {
    expectSound()
  })
})
