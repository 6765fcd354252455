import { describe, expect, it } from 'vitest'
import { openBrowser } from '../../support/browser.ts'
import { openTown } from '../../support/town.ts'
import { fill, tap, visible } from '../touch.ts'

const town = await openTown()
const { as, clock, councilId } = town
const { asPerson, goTo } = await openBrowser(town.platform)
const waiting = '表决等您投：门前统一装灯'
let voteId = ''

describe.sequential('a vote, in a browser', () => {
  it('is opened by the chair, by the rule of the charter, with somebody who sees to it', async () => {
    await asPerson('徐美玲', async (page) => {
      // three days from now is meant by the town's calendar
      await page.clock.install({ time: clock.now() })
      await goTo(page, `/packages/vote/list/index?councilId=${councilId}`)
      await visible(page, '还没有表决过')
      await tap(page, '发起表决')
      await visible(page, '过半数同意（章程定的）')
      await fill(page, '请大家定什么', '门前统一装灯')
      await fill(page, '说清楚', '沿街的店门口统一装节能灯，钱从共管金里出。')
      await tap(page, '加一项措施')
      await fill(page, '做什么', '买灯、装灯')
      await tap(page, '由谁办')
      await tap(page, /^李国强 · 副理事长/)
      await tap(page, '去掉这一项')
      await tap(page, '不记名')
      await tap(page, '不能改')
      await tap(page, '发起表决')
      await visible(page, '门前统一装灯')
      await visible(page, '投的票里过半数同意，才算通过。')
      await tap(page, '同意')
      await visible(page, '您选的是：同意')
      await tap(page, '投出去')
      await visible(page, '投好了，您投的是：同意')
      await visible(page, '您的回执')
      await tap(page, '记好了')
      await visible(page, '您已经投过了')
    })
    const [vote] = (await as('xu-meiling')('vote.list', { councilId })).items
    expect(vote).toMatchObject({ secret: true, rule: 'majority', roll: { heads: 3 } })
    voteId = vote?.id ?? ''
  })

  it('a director who is away entrusts the ballot, from under the ballot', async () => {
    await asPerson('郭亮', async (page) => {
      await tap(page, waiting)
      await tap(page, '不方便投？')
      await tap(page, '委托别人投')
      await tap(page, /^李国强 · 副理事长/)
      await fill(page, '写一句委托的话', '我在外地，请李国强替我投')
      await tap(page, '委托')
      await visible(page, /^委托给.*副理事长/)
    })
  })

  it('the vice-chair casts two, one after the other, and learns nothing of the others', async () => {
    await asPerson('李国强', async (page) => {
      await tap(page, waiting)
      await tap(page, '反对')
      await tap(page, '投出去')
      await tap(page, '投下一票')
      await visible(page, /^受托替理事/)
      await tap(page, '同意')
      await tap(page, '投出去')
      await visible(page, /^替理事.*投好了：同意$/)
      const shown = await page.locator('body').textContent()
      expect(shown).not.toMatch(/\d 票(同意|反对)/)
    })
  })

  it('the chair ends it: what came of it first, and the resolution behind it', async () => {
    await asPerson('徐美玲', async (page) => {
      await goTo(page, `/packages/vote/one/index?voteId=${voteId}`)
      await tap(page, '管这次表决')
      await tap(page, '结束、计票')
      await visible(page, '✓ 通过')
      await visible(page, '投了 3 票：2 票同意，1 票反对，0 票弃权。')
      await tap(page, '看决议')
      await visible(page, /决议〔\d{4}〕1号$/)
      await tap(page, '看公布的公告')
      await visible(page, /表决通过：门前统一装灯/)
    })
  })
})
