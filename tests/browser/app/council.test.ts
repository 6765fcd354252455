import { describe, expect, it } from 'vitest'
import { openBrowser } from '../../support/browser.ts'
import { openTown } from '../../support/town.ts'
import { fill, tap, visible } from '../touch.ts'

const town = await openTown()
const { asPerson, goTo } = await openBrowser(town.platform)
const councils = '/pages/council/index'
const pavilion = async () =>
  (await town.as('wang-guilan')('council.list', { kind: 'deliberation' })).items[0]?.id ?? ''

describe.sequential('a council from a wish to its first seat', () => {
  it('a neighbour proposes it, with the usual charter', async () => {
    await asPerson('王桂兰', async (page) => {
      await goTo(page, councils)
      await visible(page, '徐美玲')
      await tap(page, '提议成立一个理事会')
      await tap(page, '社区议事亭')
      await visible(page, '选好了')
      await fill(page, '叫什么名字', '康翠里议事亭')
      await fill(page, '为什么要成立', '停车的事想坐下来商量')
      await tap(page, '提议')
      await tap(page, '看我提议的')
      await visible(page, '等着批准成立')
    })
  })

  it('the street approves it', async () => {
    await asPerson('郑红', async (page) => {
      await tap(page, '等批准的理事会')
      await visible(page, '停车的事想坐下来商量')
      await tap(page, '批准成立')
      await visible(page, '现在没有等批准的')
    })
    expect(await pavilion()).not.toBe('')
  })

  it('the secretary sets up a seat and fills it', async () => {
    const { person } = await town.as('zhao-min')('people.me', {})
    const councilId = await pavilion()
    await asPerson('刘建华', async (page) => {
      await goTo(page, `/packages/council/seats/index?councilId=${councilId}`)
      await tap(page, '设一个席位')
      await tap(page, '理事会 · 理事长')
      await tap(page, '设席位，接着请人')
      await fill(page, '登记码', person?.code ?? '')
      await tap(page, '请入席')
      await visible(page, '理事长 · 赵敏')
    })
    const [chair] = await town.as('wang-guilan')('council.seats', { councilId })
    expect(chair).toMatchObject({ seat: 'chair', name: '赵敏' })
  })
})
