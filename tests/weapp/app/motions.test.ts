import { describe, expect, it } from 'vitest'
import { inDays } from '../../support/motions.ts'
import { phonesOf } from '../../support/phones.ts'
import { openTown } from '../../support/town.ts'

const town = await openTown()
const { as, parkId: councilId } = town
const { take, expectSound } = phonesOf(town)
/** Longer than the app takes a second tap for a slip of the finger. */
const breath = () => new Promise((resolve) => setTimeout(resolve, 700))
const title = '园区东门早高峰堵车'
const called = async () => (await as('tang-jing')('motion.list', { councilId })).items[0]
const at = (motionId = '') => `/packages/motion/one/index?motionId=${motionId}`

describe.sequential("a firm's call on WeChat", () => {
  it('goes out with the clock of the charter', async () => {
    const phone = await take('tang-jing')
    await phone.switchTab('议事')
    await phone.tap('企业吹哨')
    await phone.input('一句话说是什么事', title)
    await phone.input('说说情况', '八点到九点车排到主路上，货车进不来。')
    await phone.tap('看看有没有人提过')
    await phone.see('还没有人提过')
    await phone.tap('吹哨')
    await phone.see(/^企业吹哨，要在.*首次答复。$/)
    expect(await called()).toMatchObject({ title, way: 'callOut', awaited: true })
  })

  it('waits on the home of the council, for all to see', async () => {
    const phone = await take('luo-yifan')
    await phone.switchTab('议事')
    await phone.see('企业在等答复：1 件')
    await phone.see(title)
  })

  it('is answered by the task force, once', async () => {
    const phone = await take('feng-lei')
    await phone.open(at((await called())?.id))
    await phone.tap('答复企业')
    await phone.input('怎么答复', '今天下午到东门看，周五前给方案')
    await phone.tap('发出答复')
    await phone.see('首次答复（按时）')
    expect(phone.text()).not.toContain('答复企业')
    expect(await called()).toMatchObject({ awaited: false, late: false })
  })

  it('gets a measure from the secretariat: who, and by when', async () => {
    const phone = await take('cao-xue')
    await phone.open(`/packages/motion/desk/index?councilId=${councilId}`)
    await phone.see('等着定措施：1 件')
    await phone.tap(title)
    await breath()
    await phone.tap('定几项措施')
    await phone.input('做什么', '早高峰派人疏导')
    await phone.tap('由谁办')
    await phone.tap('冯磊 · 专班成员')
    await phone.change('哪天办完', inDays(town, 5))
    await phone.tap('定下来')
    await phone.see('办完 0 / 1 项')
  })

  it('is what was promised on the home of the council, and nobody waits any more', async () => {
    const phone = await take('tang-jing')
    await phone.switchTab('议事')
    await phone.see('答应的事')
    await phone.see('早高峰派人疏导')
    await phone.see('企业吹哨答复了 1 次，1 次按时。')
    expect(phone.text()).not.toContain('企业在等答复')
  })

  it('touched no unknown part of WeChat, and sent its view little at a time', () => {
    expectSound()
  })
})
