import { describe, expect, it } from 'vitest'
import { district, foundAlliance, memberSheet } from '../../support/alliances.ts'
import { openBrowser } from '../../support/browser.ts'
import { openTown } from '../../support/town.ts'
import { choose, fill, tap, visible } from '../touch.ts'

const town = await openTown()
const { as } = town
const { asPerson, goTo } = await openBrowser(town.platform)
const councilId = await foundAlliance(town, '信创')
const members = memberSheet('海河软件,企业,上游', '津门芯片,企业,中游', '滨海研究院,机构,')
await as('lin-zhiyuan')('alliance.importMembers', { councilId, name: '名单.csv', file: members })

const table = (name: string, ...lines: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`项目名称,参与成员,投资额（万元）,阶段\n${lines.join('\n')}\n`),
})

describe.sequential('an alliance in a browser', () => {
  it('takes its projects from a table: what to mend first, then all of it', async () => {
    await asPerson('林志远', async (page) => {
      await goTo(page, `/packages/alliance/home/index?councilId=${councilId}`)
      await visible(page, '信创产业（人才）联盟')
      await tap(page, '导入项目')
      await choose(page, '选文件', table('台账.csv', '云平台,外人,3600,在建'))
      await visible(page, /第 2 行 B 列“参与成员”：“外人”不是这个联盟的成员/)
      const good = ['云平台,海河软件、滨海研究院,36000,在建', '联合实验室,津门芯片,800,洽谈']
      await choose(page, '换一个文件', table('台账2.csv', ...good))
      await visible(page, '3.6 亿元 · 海河软件、滨海研究院')
      await tap(page, '导入 2 个项目')
      await visible(page, '登记了 2 个项目')
    })
    const { total } = await as('wang-guilan')('alliance.sums', { area: district })
    expect(total).toMatchObject({
      ventures: { building: 1, talks: 1 },
      amountWan: { building: 36_000, talks: 800 },
    })
  })

  it('registers a project, and moves it on', async () => {
    await asPerson('林志远', async (page) => {
      await goTo(page, `/packages/alliance/edit/index?councilId=${councilId}`)
      await fill(page, '项目名称', '人才实训基地')
      await fill(page, '投资额（万元）', '1200')
      await tap(page, '海河软件')
      await tap(page, '登记')
      await visible(page, '登记，当时在洽谈阶段')
      await tap(page, '到下一步：签约')
      await visible(page, '到下一步：开工建设')
      await tap(page, '终止')
      await fill(page, '为什么终止？', '地没有谈成')
      await tap(page, '终止这个项目')
      await visible(page, '原因：地没有谈成')
    })
    const { items } = await as('wang-guilan')('alliance.ventures', { councilId, stage: 'ended' })
    expect(items).toMatchObject([{ name: '人才实训基地', amountWan: 1200 }])
  })

  it('a resident reads the sums, and a project by its stage', async () => {
    await asPerson('王桂兰', async (page) => {
      await goTo(page, '/packages/alliance/list/index')
      await visible(page, '滨海新区合计')
      await tap(page, /^信创，联盟 1 个/)
      await tap(page, /^信创产业（人才）联盟/)
      await visible(page, '3.6 亿元 · 海河软件、滨海研究院')
      await tap(page, '建设 1')
      await tap(page, /^云平台/)
      await visible(page, '登记，当时在建设阶段')
      expect(await page.getByText('我来管').count()).toBe(0)
    })
  })
})
