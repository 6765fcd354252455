import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Department } from '#shared/domain/people/role.ts'
import { openBrowser, takePicture } from '../../support/browser.ts'
import { signAs } from '../../support/covenant.ts'
import { planAs, shareOf } from '../../support/rounds.ts'
import { openTown } from '../../support/town.ts'
import { tap, visible } from '../touch.ts'

const town = await openTown()
const { as, councilId, shops } = town
const { asPerson, goTo } = await openBrowser(town.platform)

/** A second tap within a breath counts as the same one, so a person who reads first is waited for. */
const read = (page: Page) => page.waitForTimeout(700)

describe.sequential('a joint round in a browser', () => {
  const team: Department[] = ['sanitation', 'fire']

  it('an inspector goes from the list to the shop, and scores their own items with a photo', async () => {
    const { id } = await planAs(town, { departments: team, shopIds: [shops.bookshop] })
    await asPerson('何炜', async (page) => {
      await tap(page, '要去看的店')
      await visible(page, /先到期的在前/)
      await read(page)
      await tap(page, '海河书屋')
      await visible(page, /您评 2 项/)
      await tap(page, '通道与用电用气，有扣分')
      await tap(page, '安全出口、疏散通道堆放物品')
      await tap(page, '其余都没问题')
      await visible(page, '第 11 项还差照片')
      await takePicture(page)
      await tap(page, '提交')
      await tap(page, '确认提交')
      await visible(page, '环卫还没有评完，都评完了才有总分。')
    })
    const visitId = `${id}:${shops.bookshop}`
    const results = shareOf('sanitation', team)
    await as('ma-jun')('inspection.record', { shopId: shops.bookshop, visitId, results })
  })

  it('the street sees the round done', async () => {
    await asPerson('郑红', async (page) => {
      await goTo(page, `/packages/inspection/rounds/index?councilId=${councilId}`)
      await tap(page, '门前三包周查')
      await visible(page, '已看完')
      await read(page)
      await tap(page, '海河书屋')
      await visible(page, /98/)
      await visible(page, '几个部门一起看的')
    })
  })

  it('neighbours look at one another’s doors', async () => {
    await signAs(town, 'chen-xiaoyu', shops.bookshop)
    await signAs(town, 'li-guoqiang', shops.breakfast)
    await asPerson('刘建华', async (page) => {
      await goTo(page, `/packages/inspection/rounds/index?councilId=${councilId}`)
      await tap(page, '分派本月互查')
      await visible(page, /这次分派 2 家/)
    })
    await asPerson('陈晓雨', async (page) => {
      await goTo(page, `/packages/inspection/mutual/index?shopId=${shops.bookshop}`)
      await visible(page, '01 号 李记早点')
      for (const index of [0, 1, 2, 3])
        await page.getByRole('radio', { name: '好', exact: true }).nth(index).tap()
      await tap(page, '交上去')
      await visible(page, /您已经看过了/)
    })
    const { received } = await as('li-guoqiang')('inspection.mutualMine', {
      shopId: shops.breakfast,
    })
    expect(received).toMatchObject([{ score: 100 }])
  })
})
