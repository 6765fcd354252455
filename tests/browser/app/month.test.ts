import { describe, expect, it } from 'vitest'
import { openBrowser } from '../../support/browser.ts'
import { monthOver } from '../../support/closed-month.ts'
import { openTown } from '../../support/town.ts'
import { tap, visible } from '../touch.ts'

const town = await openTown()
const { councilId } = town
const period = await monthOver(town)
const { asPerson, goTo } = await openBrowser(town.platform)

describe.sequential('the month in a browser', () => {
  it('the secretary closes it and takes the workbook along', async () => {
    await asPerson('刘建华', async (page) => {
      await goTo(page, `/packages/standing/close/index?councilId=${councilId}`)
      await tap(page, '现在结榜')
      await tap(page, '确定结榜')
      await visible(page, '结好了，红榜和黑榜已经公布。')
      await tap(page, '看榜单')
      const download = page.waitForEvent('download')
      await tap(page, /导出表格/)
      expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
      await visible(page, /表格好了/)
    })
  })

  it('a resident reads the black list and why, and a page that can be printed', async () => {
    await asPerson('王桂兰', async (page) => {
      await goTo(page, `/packages/standing/month/index?councilId=${councilId}&period=${period}`)
      await tap(page, '黑榜')
      await tap(page, /老味道煎饼馃子/)
      await visible(page, '离红榜还差 31 分（90 分起）。')
      await goTo(page, `/packages/standing/print/index?councilId=${councilId}&period=${period}`)
      await visible(page, '李记早点')
      await visible(page, '打印')
    })
  })
})
