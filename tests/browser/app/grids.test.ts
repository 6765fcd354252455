import { describe, expect, it } from 'vitest'
import { gridAt, kangcui } from '#functions/local/demo/places.ts'
import { openBrowser } from '../../support/browser.ts'
import { gridFile, gridLine } from '../../support/grids.ts'
import { openTown } from '../../support/town.ts'
import { choose, tap, visible } from '../touch.ts'

const town = await openTown()
const { as } = town
const { asPerson, goTo } = await openBrowser(town.platform)

const table = (name: string, ...lines: ReturnType<typeof gridLine>[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(gridFile(...lines), 'base64'),
})
const market = (kind: string) => gridLine(`${kangcui}-07`, { name: '市场网格', kind, homes: 0 })

describe.sequential('the grids in a browser', () => {
  it('are imported by the secretary: what to mend first, then what is new and what changes', async () => {
    await asPerson('刘建华', async (page) => {
      await goTo(page, `/packages/grid/register/index?community=${kangcui}`)
      await visible(page, '康翠社区一网格')
      await tap(page, '导入名册')
      await choose(page, '选文件', table('网格.csv', market('菜场')))
      await visible(page, '有 1 处要改')
      await visible(page, /第 2 行 C 列“网格类型”：不认识“菜场”/)
      const changed = gridLine(gridAt(1), { name: '康翠社区二网格', homes: 300 })
      await choose(page, '换一个文件', table('网格2.csv', market('功能类'), changed))
      await visible(page, '新的 1 个，有改动 1 个，没有变 0 个')
      await tap(page, '导入 2 个网格')
      await visible(page, '登记好了 2 个网格')
      await tap(page, '回名册')
      await visible(page, '市场网格')
    })
    expect(await as('wang-guilan')('grid.get', { gridId: `${kangcui}-07` })).toMatchObject({
      ...{ kind: 'functional', homes: 0 },
    })
  })

  it('a resident finds who looks after them on 我的', async () => {
    await asPerson('王桂兰', async (page) => {
      await goTo(page, '/pages/me/index')
      await visible(page, '网格员 周强，有事可以找')
      await tap(page, /我住的网格/)
      await visible(page, '谁来照看')
      await visible(page, '周强')
      await tap(page, '康翠社区的其他网格')
      await visible(page, '市场网格')
    })
  })
})
