import { describe, expect, it } from 'vitest'
import { gridAt, kangcui } from '#functions/local/demo/places.ts'
import { openBrowser } from '../../support/browser.ts'
import { pdfOf, publishFor, wordsOf } from '../../support/notices.ts'
import { openTown } from '../../support/town.ts'
import { choose, fill, tap, visible } from '../touch.ts'

const town = await openTown()
const { asPerson, goTo } = await openBrowser(town.platform)
const pdf = {
  name: '安排.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(pdfOf('安排'), 'base64'),
}

describe.sequential('notices in a browser', () => {
  it('the secretary asks neighbours, with a document to take along', async () => {
    await asPerson('刘建华', async (page) => {
      await goTo(page, '/packages/notice/edit/index')
      await fill(page, '标题', '水箱怎么洗')
      await fill(page, '一句话说明', '请看附件')
      await fill(page, '正文', '一、先存水\n二、再放水\n三、关龙头')
      await choose(page, '加一个附件', pdf)
      await visible(page, '安排.pdf')
      await tap(page, '发布')
      await visible(page, '邻居看到的样子')
      await tap(page, '确定发布')
      await visible(page, '已发布')
      await visible(page, '各处多少人看了')
    })
  })

  it('a neighbour reads it, jumps in it, and takes the document along', async () => {
    await asPerson('王桂兰', async (page) => {
      await tap(page, '看全文')
      await visible(page, '里面写了')
      const download = page.waitForEvent('download')
      await tap(page, /^附件：安排\.pdf/)
      expect((await download).suggestedFilename()).toBe('安排.pdf')
    })
  })

  it('a correction comes back as unread, with what is different', async () => {
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui)
    await town.as('wang-guilan')('notice.open', { noticeId })
    await asPerson('刘建华', async (page) => {
      await goTo(page, `/packages/notice/correct/index?noticeId=${noticeId}`)
      await fill(page, '标题', wordsOf({ title: '周日清洗水箱' }).title)
      await fill(page, '为什么更正', '物业改期')
      await tap(page, '更正，让大家知道')
      await expect.poll(async () => (await titleOf(noticeId)) === '周日清洗水箱').toBe(true)
    })
    await asPerson('王桂兰', async (page) => {
      await visible(page, '已更正，请再看一遍')
      await goTo(page, `/packages/notice/read/index?noticeId=${noticeId}`)
      await visible(page, '更正过 1 次')
    })
  })

  it('the grid worker calls on a neighbour', async () => {
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui, { title: '体检' })
    await asPerson('周强', async (page) => {
      await goTo(page, '/packages/notice/carry/index')
      await visible(page, '体检')
      await goTo(page, `/packages/notice/unread/index?noticeId=${noticeId}&area=${gridAt(0)}`)
      await tap(page, '上门说过了')
      await visible(page, '记下了：已上门告诉王桂兰。')
    })
    expect(await town.as('liu-jianhua')('notice.reach', { noticeId })).toMatchObject({ doors: 1 })
  })
})

const titleOf = async (noticeId: string) =>
  (await town.as('liu-jianhua')('notice.get', { noticeId })).title
