import { describe, expect, it } from 'vitest'
import { openBrowser, takePicture } from '../../support/browser.ts'
import { openTown } from '../../support/town.ts'
import { fill, tap, visible } from '../touch.ts'

const town = await openTown()
const { projectId } = town
const { asPerson, goTo } = await openBrowser(town.platform)
const home = `/packages/project/home/index?projectId=${projectId}`

await town.as('liu-jianhua')('project.begin', { projectId })

describe.sequential('a project is watched over in a browser', () => {
  it('its supervisor says what is wrong, with a picture', async () => {
    await asPerson('韩玉珍', async (page) => {
      await visible(page, '我监督的：康翠里口袋公园改造')
      await goTo(page, '/packages/project/list/index')
      await tap(page, '康翠里口袋公园改造')
      await tap(page, '记一笔')
      await takePicture(page)
      await tap(page, '质量')
      await tap(page, '有问题')
      await fill(page, '看到了什么', '有两块砖翘起来了')
      await tap(page, '记下来')
      await visible(page, '质量：有问题')
      await visible(page, '等社区答复')
    })
  })

  it('the secretary answers', async () => {
    await asPerson('刘建华', async (page) => {
      await visible(page, '监督员说质量有问题，等您答复')
      await goTo(page, home)
      await tap(page, '答复这一处')
      await fill(page, '怎么处理的', '当天就换了')
      await tap(page, '发出答复')
      await visible(page, '等监督员看改好没有')
    })
    const project = await town.as('wang-guilan')('project.get', { projectId })
    expect(project).toMatchObject({ unanswered: 0, unconfirmed: 1 })
  })

  it('the street lets the picture be seen, and may still change its mind', async () => {
    await asPerson('郑红', async (page) => {
      await visible(page, '有话和照片等您看过再公开')
      await goTo(page, '/packages/moderation/queue/index')
      await tap(page, '可以公开')
      await visible(page, '都看过了')
      await tap(page, '公开了')
      await visible(page, '不公开')
    })
    const [entry] = (await town.as('wang-guilan')('project.entries', { projectId })).items
    expect(entry).toMatchObject({ unseen: 0 })
    expect(entry?.photos).toHaveLength(1)
  })
})
