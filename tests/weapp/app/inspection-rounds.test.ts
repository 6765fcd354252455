import { describe, expect, it } from 'vitest'
import type { Department } from '#shared/domain/people/role.ts'
import { periodOf } from '#shared/kernel/time.ts'
import { flawless, signAs } from '../../support/covenant.ts'
import { phonesOf } from '../../support/phones.ts'
import { planAs, sendInspector, shareOf } from '../../support/rounds.ts'
import { openTown } from '../../support/town.ts'

const town = await openTown()
const { as, councilId, shops } = town
const { take, expectSound } = phonesOf(town)

const shopId = shops.bookshop
const page = (name: string) => `/packages/inspection/${name}/index`

describe.sequential('rounds on WeChat', () => {
  const team: Department[] = ['sanitation', 'fire']

  it('an inspector goes from the list to the shop, and scores their own items with a photo', async () => {
    const { id } = await planAs(town, { departments: team, shopIds: [shopId] })
    const results = shareOf('sanitation', team)
    await as('ma-jun')('inspection.record', { shopId, visitId: `${id}:${shopId}`, results })
    const phone = await take('he-wei')
    await phone.see('要去看的店')
    await phone.open(page('route'))
    await phone.see('海河书屋')
    await phone.tap(/海河书屋/)
    await phone.see(/您评 2 项/)
    await phone.tap('通道与用电用气，有扣分')
    await phone.tap('安全出口、疏散通道堆放物品')
    await phone.tap('其余都没问题')
    await phone.see('第 11 项还差照片')
    await phone.tap('拍照或选图')
    await phone.see('已传好')
    await phone.tap('提交')
    await phone.tap('确认提交')
    await phone.see('几个部门一起看的')
    expect(phone.text()).toContain('98')
  })

  it('a second look says what it is, and the street sees how well they agree', async () => {
    await sendInspector(town, 'inspector-two', 'sanitation')
    const { id } = await planAs(town, { shopIds: [shops.breakfast], secondShare: 50 })
    const visit = { shopId: shops.breakfast, visitId: `${id}:${shops.breakfast}` }
    await as('ma-jun')('inspection.record', { ...visit, results: flawless() })
    const phone = await take('inspector-two')
    await phone.open(page('route'))
    await phone.see(/换人复看/)
    await phone.tap(/李记早点/)
    await phone.see(/只用来对照，不计入成绩/)
    await phone.tap('其余都没问题')
    await phone.tap('提交')
    await phone.tap('确认提交')
    await phone.see(/只用来和前一次对照/)
    const told = await as('zheng-hong')('inspection.agreement', {
      councilId,
      period: periodOf(town.clock.now()),
    })
    expect(told).toMatchObject({ pairs: 1, agreement: { numerator: 11, denominator: 11 } })
  })

  it('a merchant looks at a neighbour’s door', async () => {
    await signAs(town, 'chen-xiaoyu', shopId)
    await signAs(town, 'li-guoqiang', shops.breakfast)
    await as('liu-jianhua')('inspection.assignMutual', { councilId })
    const phone = await take('chen-xiaoyu')
    await phone.open(`${page('mutual')}?shopId=${shopId}`)
    await phone.see('01 号 李记早点')
    await phone.see('还有 4 项没看')
  })

  it('touched no unknown part of WeChat, and sent its view little at a time', () => {
    expectSound()
  })
})
