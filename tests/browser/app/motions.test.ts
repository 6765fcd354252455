import { describe, expect, it } from 'vitest'
import { openBrowser, takePicture } from '../../support/browser.ts'
import { lampWords, raiseAs } from '../../support/motions.ts'
import { openTown } from '../../support/town.ts'
import { neighbours } from '../../support/voices.ts'
import { fill, tap, visible } from '../touch.ts'

const town = await openTown()
const { as, councilId } = town
const { asPerson, goTo } = await openBrowser(town.platform)
const title = '三号楼路灯不亮，楼道也黑'
await raiseAs(town)
const names = await neighbours(town, 3)
let motionId = ''
const one = () => `/packages/motion/one/index?motionId=${motionId}`
const motion = () => as('wang-guilan')('motion.get', { motionId })

describe.sequential('a motion, in a browser', () => {
  it('is proposed by a neighbour, who first sees one that reads like it', async () => {
    await asPerson('王桂兰', async (page) => {
      await goTo(page, '/pages/council/index')
      await tap(page, '献计献策')
      await fill(page, '一句话说是什么事', title)
      await fill(page, '说说情况', '我家门口和楼道里都黑，晚上不敢下楼。')
      await tap(page, '看看有没有人提过')
      await visible(page, '是不是已经有人提过？')
      await visible(page, lampWords.title)
      await tap(page, '请街坊附议')
      await visible(page, '有 1 人附议，再有 4 人就立题。')
    })
    const [mine] = (await as('wang-guilan')('motion.mine', {})).items
    expect(mine).toMatchObject({ title, state: 'seconding', raiserPost: '一位居民' })
    motionId = mine?.id ?? ''
  })

  it('is a motion with the fifth who stands behind it', async () => {
    for (const name of names) await as(name)('motion.support', { motionId })
    await asPerson('赵敏', async (page) => {
      await goTo(page, one())
      await visible(page, '有 4 人附议，再有 1 人就立题。')
      await tap(page, '我也附议')
      await visible(page, '5 人支持，您是其中一位。办到哪一步，都会告诉您。')
    })
    expect(await motion()).toMatchObject({ state: 'raised', supporters: 5 })
  })

  it('gets a measure with an owner and a day from the secretary, on the desk', async () => {
    await asPerson('刘建华', async (page) => {
      await page.clock.install({ time: town.clock.now() })
      await goTo(page, `/packages/motion/desk/index?councilId=${councilId}`)
      await tap(page, new RegExp(`^${title}`))
      await tap(page, '定几项措施')
      await fill(page, '做什么', '换三号楼的灯')
      await tap(page, '由谁办')
      await tap(page, /^徐美玲 · 理事长/)
      await tap(page, '选一天')
      await tap(page, '确定')
      await tap(page, '定下来')
      await visible(page, '办完 0 / 1 项')
    })
    const { measures } = await motion()
    expect(measures).toMatchObject([{ text: '换三号楼的灯', owner: { name: '徐美玲' } }])
  })

  it('is worked on by the owner, with a picture, and the measure is done', async () => {
    await asPerson('徐美玲', async (page) => {
      await goTo(page, one())
      await tap(page, '报进展')
      await takePicture(page)
      await tap(page, '1. 换三号楼的灯')
      await fill(page, '办到哪了', '灯买好了，周五装')
      await tap(page, '报上去')
      await visible(page, '灯买好了，周五装')
      await tap(page, '这一项办完了')
      await visible(page, '办完 1 / 1 项')
    })
    expect((await motion()).steps).toMatchObject([{ kind: 'progress' }, { kind: 'measureDone' }])
  })

  it('has a result from the secretary, and the station accepts it', async () => {
    await asPerson('刘建华', async (page) => {
      await goTo(page, one())
      await tap(page, '写结果')
      await fill(page, '办成了什么', '门口和楼道的灯都亮了')
      await tap(page, '公布结果')
      await visible(page, '结果')
    })
    await asPerson('钱淑芬', async (page) => {
      await goTo(page, one())
      await tap(page, '监督站来看')
      await tap(page, '认可')
      await tap(page, '写上意见')
      await visible(page, /看了，认可/)
    })
    expect(await motion()).toMatchObject({ state: 'supervised', verdicts: [{ content: true }] })
  })

  it('is rated by whoever raised it, and the home of the council tells what became of it', async () => {
    await asPerson('王桂兰', async (page) => {
      await goTo(page, one())
      await tap(page, '非常满意')
      await tap(page, '评好了')
      await visible(page, '提的人评的是“非常满意”。')
      await goTo(page, '/pages/council/index')
      await visible(page, '办成的事')
      await visible(page, /门口和楼道的灯都亮了/)
    })
    expect((await motion()).raiserRating).toMatchObject({ level: 5 })
  })
})
