import { describe, expect, it } from 'vitest'
import { openBrowser, takePicture } from '../../support/browser.ts'
import { goTo as passTo } from '../../support/meetings.ts'
import { openTown } from '../../support/town.ts'
import { fill, tap, visible } from '../touch.ts'

const town = await openTown()
const { as, councilId } = town
const { asPerson, goTo } = await openBrowser(town.platform)
const list = `/packages/meeting/list/index?councilId=${councilId}`
const next = async () => (await as('wang-guilan')('meeting.list', { councilId })).coming[0]
const past = async () => (await as('wang-guilan')('meeting.list', { councilId })).items[0]

describe.sequential('a meeting in a browser', () => {
  it('is called by the chair with what is to be discussed', async () => {
    await asPerson('徐美玲', async (page) => {
      await goTo(page, list)
      await visible(page, '还没有开过会')
      await tap(page, '召集会议')
      await fill(page, '会议名称', '十二月理事会')
      await fill(page, '在哪里开', '社区二楼会议室')
      await fill(page, '第 1 件事', '门前停车怎么划线')
      await tap(page, '再加一件')
      await fill(page, '第 2 件事', '年货节怎么办')
      await tap(page, '通知大家')
      await visible(page, '议程，2 件事')
      await visible(page, '年货节怎么办')
    })
    expect(await next()).toMatchObject({ title: '十二月理事会', points: 2, urgent: false })
  })

  it('is answered from home by a director, who cannot come, and then can', async () => {
    await asPerson('郭亮', async (page) => {
      await tap(page, /的会：十二月理事会/)
      await visible(page, '您来不来？')
      await tap(page, '来不了，请假')
      await fill(page, '为什么来不了（可以不写）', '出差')
      await tap(page, '回复')
      await visible(page, '郭亮')
      await visible(page, '请假')
      await tap(page, '我来')
      await tap(page, '回复')
      await visible(page, '说来')
    })
  })

  it('shows its code at the place, and whoever types it is there', async () => {
    const meeting = await next()
    const meetingId = meeting?.id ?? ''
    passTo(town, meeting ?? { startsAt: '' }, 0)
    await asPerson('徐美玲', async (page) => {
      await goTo(page, `/packages/meeting/one/index?meetingId=${meetingId}`)
      await tap(page, '出示签到码')
      await visible(page, '请扫码签到')
      await visible(page, '已到 0 席，请了 4 席')
    })
    const { code, scene } = await as('xu-meiling')('meeting.code', { meetingId })
    await asPerson('郭亮', async (page) => {
      await goTo(page, `/packages/meeting/one/index?meetingId=${meetingId}`)
      await fill(page, '签到码', 'AAAAAA')
      await tap(page, '签到')
      await visible(page, /签到码不对/)
      await fill(page, '签到码', code.toLowerCase())
      await tap(page, '签到')
      await visible(page, '您签过到了，已经记下。')
    })
    await asPerson('徐美玲', async (page) => {
      await goTo(page, `/packages/meeting/one/index?scene=${scene}`)
      await tap(page, '签到')
      await visible(page, '您签过到了，已经记下。')
    })
  })

  it('is entered from the sheet for one without a phone, and minuted', async () => {
    const meetingId = (await next())?.id ?? ''
    await asPerson('刘建华', async (page) => {
      await goTo(page, `/packages/meeting/one/index?meetingId=${meetingId}`)
      await tap(page, '录入纸上签到')
      await takePicture(page)
      await tap(page.getByLabel('签了名的人'), '李国强')
      await tap(page, '记下 1 位到了')
      await visible(page, '副理事长，纸上签到')
      await tap(page, '记会议纪要')
      const said = page.getByLabel('议了什么').locator('textarea')
      await said.nth(0).fill('大家同意分两段划')
      await said.nth(1).fill('先问问店家')
      await page
        .getByLabel(/^定了什么/)
        .locator('textarea')
        .first()
        .fill('年前划好')
      await tap(page, '记好了，给大家看')
      await visible(page, '定了：年前划好')
      await visible(page, '请了 4 席，到了 3 席，请假 0 席，没到 1 席')
    })
  })

  it('is put right with a reason, and a neighbour reads both', async () => {
    const meetingId = (await past())?.id ?? ''
    await asPerson('刘建华', async (page) => {
      await goTo(page, `/packages/meeting/one/index?meetingId=${meetingId}`)
      await tap(page, '更正纪要')
      await page
        .getByLabel(/^定了什么/)
        .locator('textarea')
        .first()
        .fill('年前划完')
      await fill(page, '为什么更正', '写错了一个字')
      await tap(page, '记好了，给大家看')
      await visible(page, '定了：年前划完')
    })
    await asPerson('王桂兰', async (page) => {
      await goTo(page, list)
      await tap(page, '十二月理事会')
      await tap(page, '会议纪要')
      await visible(page, '这一稿更正过：写错了一个字')
      await tap(page, '第 1 稿')
      await visible(page, '定了：年前划好')
    })
  })
})
