import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { shopTable } from '#functions/local/demo/shops.ts'
import { shopTrades } from '#shared/domain/shop/trades.ts'
import { contentsOf } from '../support/contents.ts'
import { signAs } from '../support/covenant.ts'
import { tinyJpeg } from '../support/photos.ts'
import { refused } from '../support/refusal.ts'
import { csv, gbkCsv, inBase64 } from '../support/sheets.ts'
import { openTown } from '../support/town.ts'
import { data, inline, workbook } from '../support/workbook.ts'
import { freshKey, person } from '../support/world.ts'

const town = await openTown()
const { as, database } = town
const secretary = as('liu-jianhua')
const found = async (name: string) =>
  (
    await as('zheng-hong')('council.found', {
      name,
      kind: 'businessDistrict',
      area: '120116014003',
    })
  ).id

const titles = '门牌号,店名,类别,地址'
const preview = (file: string, councilId = town.councilId) =>
  secretary('shop.preview', { councilId, name: '名册.csv', file })
const take = (file: string, councilId = town.councilId) =>
  secretary('shop.import', { councilId, name: '名册.csv', file })
const shopsOf = (councilId: string) => database.db.collection('shops').countDocuments({ councilId })
const home = (councilId: string) => as('wang-guilan')('council.home', { councilId })

describe('a file as offices send it', () => {
  it('in GBK, with Windows line ends, quotes and blank rows', async () => {
    const councilId = await found('甲')
    const file = gbkCsv(
      `${titles},电话\r\n"1","李记,早点",饭店,一号,13800138000\r\n\r\n2,大药房,药店,二号,\r\n,,,,\r\n`,
    )
    const seen = await preview(file, councilId)
    expect(seen).toMatchObject({ problems: [], unread: ['电话'] })
    expect(seen.lines.map(({ name, trade }) => `${name} ${trade}`)).toEqual([
      '李记,早点 catering',
      '大药房 health',
    ])
    expect(await shopsOf(councilId)).toBe(0)
    expect(await take(file, councilId)).toEqual({ registered: 2 })
    expect((await home(councilId)).signing).toEqual({ numerator: 0, denominator: 2 })
    expect(
      JSON.stringify(await database.db.collection('shops').find({ councilId }).toArray()),
    ).not.toContain('13800138000')
  })

  it('as a workbook with a merged heading, titles over two rows and full-width digits', async () => {
    const councilId = await found('乙')
    const file = inBase64(
      workbook([
        {
          xml: `${data(
            inline('A1', '康翠商圈商户名册'),
            ['门牌编号', '商户', '', '经营地址']
              .map((t, i) => t && inline(`${'ABCD'[i]}2`, t))
              .join(''),
            ['', '名称', '业态', ''].map((t, i) => t && inline(`${'ABCD'[i]}3`, t)).join(''),
            ['０１', '海河鱼馆', '餐饮', '一号'].map((t, i) => inline(`${'ABCD'[i]}4`, t)).join(''),
          )}<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/><mergeCell ref="D2:D3"/></mergeCells>`,
        },
      ]),
    )
    const seen = await preview(file, councilId)
    expect(seen.problems).toEqual([])
    expect(seen.lines).toEqual([
      { row: 4, number: '01', name: '海河鱼馆', trade: 'catering', address: '一号' },
    ])
    expect(await take(file, councilId)).toEqual({ registered: 1 })
  })

  it('as our own template, filled in below the example', async () => {
    const { data: empty, name } = await secretary('shop.template', {})
    expect(name).toBe('商户名册.xlsx')
    const { problems, skipped } = await preview(empty)
    expect(problems).toMatchObject([{ text: '表头下面没有店。请一行写一家店' }])
    expect(skipped).toEqual([3])
  })
})

describe('a file that is wrong', () => {
  const cases = [
    ['a picture', tinyJpeg(1), 'SHEET_UNREADABLE'],
    ['an old workbook', inBase64(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)), 'SHEET_OLD_FORMAT'],
    ['a broken workbook', inBase64(strToU8('PK\u0003\u0004 nothing')), 'SHEET_UNREADABLE'],
    ['an empty file', csv('\n\n'), 'SHEET_EMPTY'],
    ['six hundred shops', csv(`${titles}\n${'1,店,零售,一号\n'.repeat(600)}`), 'SHEET_TOO_LARGE'],
  ] as const
  it.each(cases)('%s has a sentence of its own and changes nothing', async (_, file, code) => {
    const before = await contentsOf(database)
    await refused(preview(file), code)
    await refused(take(file), code)
    expect(await contentsOf(database)).toBe(before)
  })

  it('too large for a call', async () => {
    await refused(preview('A'.repeat(88_004)), 'INVALID_INPUT', 'file')
  })

  it('is taken all or not at all, and the first fault is told', async () => {
    const before = await contentsOf(database)
    const file = csv(`${titles}\n80,好店,零售,八号\n01,抢号的,零售,一号\n81,坏店,饭店儿,八号`)
    const seen = await preview(file)
    expect(seen.lines.map(({ number }) => number)).toEqual(['80'])
    expect(seen.problems).toMatchObject([
      { row: 3, letter: 'A', text: '第 3 行 A 列“门牌号”：01 已经登记过，是“李记早点”' },
      { row: 4, letter: 'C', text: expect.stringContaining('不认识“饭店儿”') },
    ])
    await expect(take(file)).rejects.toMatchObject({
      code: 'REGISTER_HAS_ERRORS',
      field: 'file',
      message:
        '第 3 行 A 列“门牌号”：01 已经登记过，是“李记早点”（还有 1 处）。改好再导入，一家也没有登记',
    })
    expect(await contentsOf(database)).toBe(before)
  })
})

describe('who may', () => {
  const file = csv(`${titles}\n90,好店,零售,九号`)
  it('another community’s secretary finds no such council', async () => {
    const input = { councilId: town.councilId, name: 'a.csv', file }
    await refused(as('gao-xiuying')('shop.preview', input), 'OUT_OF_REACH')
    await refused(as('gao-xiuying')('shop.import', input), 'OUT_OF_REACH')
  })
})

describe('hundreds of shops', () => {
  const many = (from: number) =>
    csv(
      `${titles}\n${Array.from({ length: 400 }, (_, i) => `${from + i},第${i}家,百货,路 ${i} 号`).join('\n')}`,
    )

  it('are registered in one go, and the counter is the truth', async () => {
    const councilId = await found('丙')
    expect(await take(many(1000), councilId)).toEqual({ registered: 400 })
    expect(await shopsOf(councilId)).toBe(400)
    expect((await home(councilId)).signing?.denominator).toBe(400)
  })

  it('sent again and again with one key, and by two hands at once: once', async () => {
    const councilId = await found('丁')
    const input = { councilId, name: '名册.csv', file: many(1) }
    const key = freshKey()
    const send = (k: string) =>
      town.send({ action: 'shop.import', input, key: k }, person('liu-jianhua'))
    const replies = await Promise.all([send(key), send(key), send(freshKey())])
    expect(replies.filter(({ ok }) => ok).length).toBeGreaterThan(0)
    for (const reply of replies) if (!reply.ok) expect(reply.error.code).toBe('REGISTER_HAS_ERRORS')
    expect(await shopsOf(councilId)).toBe(400)
    expect((await home(councilId)).signing?.denominator).toBe(400)
  })
})

describe('康翠', () => {
  it('imports 53 shops from a file, 52 sign: 52 of 53', async () => {
    const councilId = await found('康翠东街共同缔造理事会')
    const lines = shopTable.map(
      ([name, trade], i) => `${i + 1},${name},${shopTrades[trade]},康翠里底商 ${i + 1} 号`,
    )
    const file = gbkCsv([titles, ...lines].join('\r\n'))
    expect(await take(file, councilId)).toEqual({ registered: 53 })
    const shops = await database.db
      .collection<{ _id: string }>('shops')
      .find({ councilId })
      .toArray()
    const kangcui = { ...town, councilId }
    for (const { _id: shopId } of shops.slice(1)) {
      await secretary('shop.invite', { shopId })
      const { current } = await secretary('shop.invitation', { shopId })
      await as(`owner-${shopId}`)('people.join', { name: '店主' })
      await as(`owner-${shopId}`)('shop.claim', { code: current?.code ?? '' })
      await signAs(kangcui, `owner-${shopId}`, shopId)
    }
    expect((await home(councilId)).signing).toEqual({ numerator: 52, denominator: 53 })
  })
})
