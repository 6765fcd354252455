import { describe, expect, it } from 'vitest'
import { readSheet } from '#functions/lib/sheet/read.ts'
import { adjustMonth } from '#functions/standing/adjust.ts'
import { workbookOf } from '#functions/standing/workbook.ts'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { monthOver } from '../support/closed-month.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, councilId, shops, database, clock } = town
const period = await monthOver(town)
await as('liu-jianhua')('standing.close', { councilId, period })
await database.transaction(async (store) => {
  const shop = await store.shops.get(shops.pancakes, everywhere)
  const council = await store.councils.get(councilId, everywhere)
  const change = { inspections: { count: 0, total: 4_100 } }
  await adjustMonth(store, { shop, council, period }, change, {
    now: clock.now(),
    because: '=申诉成立',
  })
})

describe('the month’s workbook', () => {
  it('is for the street, the community and the district, not for others', async () => {
    for (const who of ['zheng-hong', 'liu-jianhua', 'lin-zhiyuan'])
      expect((await as(who)('standing.export', { councilId, period })).name).toMatch(/\.xlsx$/)
    await refused(as('gao-xiuying')('standing.export', { councilId, period }), 'OUT_OF_REACH')
    await refused(as('ma-jun')('standing.export', { councilId, period }), 'FORBIDDEN')
  })

  it('opens with the list: places, counts and totals, corrections beside', async () => {
    const { data } = await as('zheng-hong')('standing.export', { councilId, period })
    const { rows } = await readSheet(Buffer.from(data, 'base64'))
    expect(rows[1]?.slice(0, 8)).toEqual([
      '名次',
      '编号',
      '店名',
      '分数',
      '榜单',
      '星级',
      '考核次数',
      '考核得分合计',
    ])
    expect(rows.slice(2).map((row) => row.slice(0, 8))).toEqual([
      ['1', '01', '李记早点', '100', '红榜', '1', '1', '100'],
      ['2', '02', '老味道煎饼馃子', '59', '黑榜', '0', '1', '59'],
      ['', '03', '海河书屋', '', '样本不足', '0', '0', '0'],
    ])
    expect(rows[3]?.slice(-2)).toEqual(['100', '红榜'])
  })

  it('has the items with both counts, the visits and the corrections', async () => {
    const standings = await database.store.standings.all({ councilId, period }, everywhere)
    const visits = await database.store.inspections.all({ councilId, period }, everywhere)
    const corrections = await database.store.corrections.all({ councilId, period }, everywhere)
    const month = { title: '', edition: default2026, standings, visits, corrections }
    const [, items, records, late] = workbookOf(month)
    const row = items?.rows.find(([number]) => number === '02')
    expect(row?.slice(-2)).toEqual([0, 9])
    expect(row?.slice(2, 4)).toEqual([12, 12])
    expect(records?.rows.map(([number, , , by, kept, of]) => [number, by, kept, of])).toEqual([
      ['01', '环卫', 100, 100],
      ['02', '消防', 91, 100],
    ])
    expect(late?.rows).toMatchObject([
      ['02', '老味道煎饼馃子', expect.any(String), '=申诉成立', 59, '黑榜', 100, '红榜'],
    ])
  })
})
