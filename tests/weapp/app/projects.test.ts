import { describe, expect, it } from 'vitest'
import { phonesOf } from '../../support/phones.ts'
import { openTown } from '../../support/town.ts'

const town = await openTown()
const { projectId } = town
const { take, expectSound } = phonesOf(town)
const home = `/packages/project/home/index?projectId=${projectId}`
const park = () => town.as('wang-guilan')('project.get', { projectId })

describe.sequential('a project is watched over on WeChat', () => {
  it('the secretary begins it', async () => {
    const phone = await take('liu-jianhua')
    await phone.open(home)
    await phone.tap('开工了')
    await phone.see('正在做')
    expect((await park()).state).toBe('building')
  })

  it('its supervisor takes a picture and says how far it is', async () => {
    const phone = await take('han-yuzhen')
    await phone.see('我监督的：康翠里口袋公园改造')
    await phone.open(home)
    await phone.tap('记一笔')
    await phone.tap('拍照或选图')
    await phone.see('已传好')
    await phone.tap('40%')
    await phone.input('看到了什么', '砖铺到东边了')
    await phone.tap('记下来')
    await phone.see('进度：做到 40%')
  })

  it('and what is wrong, which waits for a look', async () => {
    const phone = await take('han-yuzhen')
    await phone.open(home)
    await phone.tap('记一笔')
    await phone.tap('质量')
    await phone.tap('有问题')
    await phone.input('看到了什么', '有人说用的是黑心砖')
    await phone.tap('记下来')
    await phone.see('这段话正等人看一眼，看过了大家才看得到。')
    expect(await park()).toMatchObject({ percent: 40, unanswered: 1 })
  })

  it('the secretary lets the words be read, and answers', async () => {
    const phone = await take('liu-jianhua')
    await phone.see('监督员说质量有问题，等您答复')
    await phone.open('/packages/moderation/queue/index')
    await phone.see('有人说用的是黑心砖')
    await phone.tap('可以公开')
    await phone.see('都看过了')
    await phone.open(home)
    await phone.tap('答复这一处')
    await phone.input('怎么处理的', '查了进货单，也换了两块')
    await phone.tap('发出答复')
    await phone.see('等监督员看改好没有')
  })

  it('the supervisor looks again, and only then is it over', async () => {
    const phone = await take('han-yuzhen')
    await phone.see('有答复了，去看看改好没有')
    await phone.open(home)
    await phone.tap('改好了')
    await phone.see('监督员看了，改好了。')
    expect(await park()).toMatchObject({ unanswered: 0, unconfirmed: 0 })
  })

  it('the street looks at the picture, and a neighbour sees it all', async () => {
    const street = await take('zheng-hong')
    await street.open('/packages/moderation/queue/index')
    await street.see('照片')
    await street.tap('不公开')
    await street.input('为什么不公开？', '拍到了孩子的脸')
    await street.tap('不公开')
    await street.see('都看过了')
    const phone = await take('wang-guilan')
    await phone.open('/packages/project/list/index')
    await phone.tap('康翠里口袋公园改造')
    await phone.see('查了进货单，也换了两块')
    await phone.see('我来评一评')
  })

  it('touched no unknown part of WeChat, and sent its view little at a time', () => {
    expectSound()
  })
})
