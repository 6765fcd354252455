import { describe, it } from 'vitest'
import { gridAt, kangcui } from '#functions/local/demo/places.ts'
import { openBrowser } from '../../support/browser.ts'
import { ofShop, opinion } from '../../support/ratings.ts'
import { nightPasses } from '../../support/receipts.ts'
import { moveIn, openTown } from '../../support/town.ts'
import { fill, tap, visible } from '../touch.ts'

const town = await openTown()
const { as, shops } = town
const newcomers = ['new-1', 'new-2', 'new-3', 'new-4', 'new-5']
for (const who of newcomers) {
  await moveIn(town, who, gridAt(0))
  await as(who)('rating.submit', { subject: ofShop(shops.pancakes), ...opinion(5) })
}
const { receipt } = await as('zhao-min')('rating.submit', {
  subject: ofShop(shops.pancakes),
  ...opinion(4),
})
await nightPasses(town)
const { asPerson, goTo } = await openBrowser(town.platform)

describe.sequential('what makes ratings fair, in a browser', () => {
  it('whoever has rated is given a code, and finds with a code that the voice was counted', async () => {
    await asPerson('王桂兰', async (page) => {
      await goTo(page, `/packages/rating/rate/index?kind=community&id=${kangcui}`)
      await tap(page, '非常满意')
      await tap(page, '提交评价')
      await visible(page, '您的回执')
      await tap(page, '查回执')
      await fill(page, '比如：7K3M-Q9XA-2BCD', receipt.toLowerCase())
      await tap(page, '查一查')
      await visible(page, '已计入')
      await tap(page, '看这一天的链')
      await visible(page, /一共 6 份评价/)
    })
  })

  it('the street looks at voices that came thick, and says why it lets them stand', async () => {
    await asPerson('郑红', async (page) => {
      await tap(page, /集中的评价/)
      await visible(page, /新增至少 5 份评价，其中至少 5 份来自刚登记的住处/)
      await tap(page, '没有问题')
      await fill(page, '为什么没有问题', '新楼交房')
      await tap(page, '没有问题')
      await visible(page, '现在没有')
    })
  })
})
