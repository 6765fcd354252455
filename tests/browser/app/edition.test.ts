import { describe, it } from 'vitest'
import { dayText } from '#shared/kernel/time.ts'
import { openBrowser } from '../../support/browser.ts'
import { signAs } from '../../support/covenant.ts'
import { firstOfMonth } from '../../support/editions.ts'
import { openTown } from '../../support/town.ts'
import { fill, tap, visible } from '../touch.ts'

const town = await openTown()
const { councilId, shops } = town
const { asPerson, goTo } = await openBrowser(town.platform)

const room = (name: string) => `/packages/covenant/${name}/index?councilId=${councilId}`

describe.sequential('a new edition in a browser', () => {
  it('is written by the secretary, item by item', async () => {
    await signAs(town, 'chen-xiaoyu', shops.bookshop)
    await asPerson('刘建华', async (page) => {
      await goTo(page, room('desk'))
      await tap(page, '门前三包')
      await tap(page, '1 包卫生')
      await fill(page, '分值', '15')
      await tap(page, '写好了，存下')
      await visible(page, '11 项，满分 103 分')
      await tap(page, '看看改了哪里')
      await visible(page, '改了 1 处')
      await visible(page, '15 分')
    })
  })

  it('is adopted by the chair', async () => {
    await asPerson('徐美玲', async (page) => {
      await goTo(page, `${room('compare')}&what=draft`)
      await tap(page, dayText(firstOfMonth(town)))
      await tap(page, '通过')
      await tap(page, '确定通过')
      await visible(page, '等着施行')
    })
  })

  it('is asked of the owner who signed the old one', async () => {
    await asPerson('陈晓雨', async (page) => {
      await goTo(page, '/pages/covenant/index')
      await tap(page, '看改了哪里，再签名')
      await visible(page, '第 1 项“包卫生” · 分值')
      await tap(page, '先把新的全文读一遍')
      await visible(page, '这一版等着施行。')
      await visible(page, '读完了，去签名')
    })
  })
})
