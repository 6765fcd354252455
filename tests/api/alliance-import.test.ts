import { describe, expect, it } from 'vitest'
import type { Input } from '#shared/contract/index.ts'
import { amountOf, membersOf, venturesOf } from '#shared/domain/alliance/totals.ts'
import { district, foundAlliance, memberSheet, ventureSheet } from '../support/alliances.ts'
import { refused } from '../support/refusal.ts'
import { csv, gbkCsv } from '../support/sheets.ts'
import { openTown } from '../support/town.ts'
import { freshKey, person } from '../support/world.ts'

const town = await openTown()
const { as, database } = town
const officer = as('lin-zhiyuan')
type Sheet = Input<'alliance.importMembers'>
const table = (councilId: string, file: string): Sheet => ({ councilId, name: '名单.csv', file })
const takeMembers = (councilId: string, file: string) =>
  officer('alliance.importMembers', table(councilId, file))
const takeVentures = (councilId: string, file: string) =>
  officer('alliance.importVentures', table(councilId, file))

const linesOf = (councilId: string) =>
  database.db.collection('recordLines').find({ councilId }).sort({ no: 1 }).toArray()
const home = async (councilId: string) => {
  const { sums } = await as('wang-guilan')('alliance.home', { councilId })
  return [membersOf(sums), venturesOf(sums), amountOf(sums)]
}
const chainOf = async (chain: string) => {
  const { chains } = await as('wang-guilan')('alliance.sums', { area: district })
  const sums = chains.items.find((one) => one.chain === chain)?.sums
  return sums && [membersOf(sums), venturesOf(sums), amountOf(sums)]
}
/** All that an import could have left behind. */
const traces = async (councilId: string) => [
  await database.db.collection('memberUnits').countDocuments({ councilId }),
  await database.db.collection('ventures').countDocuments({ councilId }),
  (await linesOf(councilId)).length,
  ...(await home(councilId)),
]

describe('members from a table', () => {
  it('are admitted at once, with one line in the record', async () => {
    const councilId = await foundAlliance(town, '信创')
    const file = gbkCsv(
      '企业名称,单位性质,上下游,联系电话\r\n海河软件,企业,中游,13800138000\r\n市场监管局,政府部门,,\r\n',
    )
    const seen = await officer('alliance.previewMembers', table(councilId, file))
    expect(seen).toMatchObject({ problems: [], unread: ['联系电话'] })
    expect(await home(councilId)).toEqual([0, 0, 0])
    expect(await takeMembers(councilId, file)).toEqual({ entered: 2 })
    const { items } = await as('wang-guilan')('council.units', { councilId })
    expect(items).toMatchObject([
      { name: '海河软件', kind: 'firm', chainPart: 'midstream', state: 'admitted', seated: false },
      { name: '市场监管局', kind: 'department', department: 'market', chainPart: null },
    ])
    const [, line, ...more] = await linesOf(councilId)
    expect(more).toEqual([])
    expect(line).toMatchObject({
      kind: 'unitAdmitted',
      aboutId: councilId,
      by: '滨海新区 区考核办',
      facts: { count: '2', namesHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
    expect((await as('wang-guilan')('council.home', { councilId })).units).toBe(2)
    expect(
      JSON.stringify(await database.db.collection('memberUnits').find().toArray()),
    ).not.toContain('13800138000')
  })

  it('come all or none: one bad line and nothing is there', async () => {
    const councilId = await foundAlliance(town, '氢能')
    await takeMembers(councilId, memberSheet('老成员,企业,上游'))
    await as('tang-jing')('council.apply', { councilId, kind: 'firm', name: '新申请' })
    const before = await traces(councilId)
    const bad = memberSheet('甲,企业,上游', '老成员,企业,', '新申请,企业,', '乙,居民,', '甲,机构,')
    const { problems, lines } = await officer('alliance.previewMembers', table(councilId, bad))
    expect(lines.map(({ name }) => name)).toEqual(['甲'])
    expect(problems.map(({ row, letter }) => `${row}${letter}`)).toEqual(['3A', '4A', '5B', '6A'])
    await expect(takeMembers(councilId, bad)).rejects.toMatchObject({
      code: 'REGISTER_HAS_ERRORS',
      field: 'file',
      message: expect.stringMatching(/第 3 行 A 列.*（还有 3 处）.*一家也没有登记/),
    })
    expect(await traces(councilId)).toEqual(before)
  })

  it('are there once when the same import arrives twice, or two at the same moment', async () => {
    const councilId = await foundAlliance(town, '高端装备')
    const file = memberSheet('甲,企业,上游', '乙,企业,下游', '丙,机构,')
    const event = {
      action: 'alliance.importMembers',
      input: table(councilId, file),
      key: freshKey(),
    }
    const same = [1, 2, 3].map(() => town.send(event, person('lin-zhiyuan')))
    for (const reply of await Promise.all(same)) expect(reply).toMatchObject({ ok: true })
    const others = await Promise.allSettled([
      takeMembers(councilId, memberSheet('丁,企业,上游', '戊,企业,')),
      takeMembers(councilId, memberSheet('戊,企业,', '丁,企业,上游')),
      takeMembers(councilId, memberSheet('己,企业,上游')),
    ])
    const told = others.map((one) => (one.status === 'rejected' ? one.reason.code : 'done'))
    expect(told.sort()).toEqual(['REGISTER_HAS_ERRORS', 'done', 'done'])
    expect(await home(councilId)).toEqual([6, 0, 0])
    expect(await chainOf('高端装备')).toEqual([6, 0, 0])
    expect(await linesOf(councilId)).toHaveLength(1 + 3)
    expect(await database.db.collection('memberUnits').countDocuments({ councilId })).toBe(6)
  })

  it('leave, and can be imported again', async () => {
    const councilId = await foundAlliance(town, '新材料')
    await takeMembers(councilId, memberSheet('甲,企业,上游', '乙,企业,下游'))
    const { items } = await as('wang-guilan')('alliance.members', { councilId, part: 'upstream' })
    await officer('council.leave', { unitId: items[0]?.id ?? '', reason: '搬走了' })
    expect(await chainOf('新材料')).toEqual([1, 0, 0])
    await takeMembers(councilId, memberSheet('甲,企业,上游'))
    expect(await chainOf('新材料')).toEqual([2, 0, 0])
  })

  it('as many as a table may have come in one go', async () => {
    const councilId = await foundAlliance(town, '绿色石化')
    const rows = Array.from({ length: 1990 }, (_, index) => `企业${index},企业,上游`)
    const begun = Date.now()
    expect(await takeMembers(councilId, memberSheet(...rows))).toEqual({ entered: 1990 })
    expect(Date.now() - begun).toBeLessThan(10_000)
    expect(await home(councilId)).toEqual([1990, 0, 0])
    await refused(
      takeMembers(councilId, memberSheet(...Array.from({ length: 2001 }, () => '甲,企业,'))),
      'SHEET_TOO_LARGE',
    )
  })
})

describe('joint projects from a table', () => {
  it('find their members by name, and are counted', async () => {
    const councilId = await foundAlliance(town, '生物医药')
    await takeMembers(councilId, memberSheet('滨海制药,企业,中游', '海河（天津）生物,企业,上游'))
    const file = ventureSheet(
      '联合实验室,滨海制药、海河(天津)生物,"1,200",在建',
      '疫苗产线,滨海制药,1.2亿,投产',
      '合计,,13200,',
    )
    const seen = await officer('alliance.previewVentures', table(councilId, file))
    expect(seen).toMatchObject({
      problems: [],
      skipped: [4],
      lines: [
        { row: 2, name: '联合实验室', amountWan: 1200, stage: 'building' },
        { row: 3, name: '疫苗产线', amountWan: 12_000, stage: 'running', units: ['滨海制药'] },
      ],
    })
    expect(await home(councilId)).toEqual([2, 0, 0])
    expect(await takeVentures(councilId, file)).toEqual({ entered: 2 })
    expect(await home(councilId)).toEqual([2, 2, 13_200])
    expect(await chainOf('生物医药')).toEqual([2, 2, 13_200])
    const { items } = await as('wang-guilan')('alliance.ventures', { councilId, stage: 'building' })
    expect(items).toMatchObject([{ units: ['滨海制药', '海河（天津）生物'], unitCount: 2 }])
    const ventureId = items[0]?.id ?? ''
    const { enteredAs, history } = await as('wang-guilan')('alliance.venture', { ventureId })
    expect({ enteredAs, history }).toEqual({ enteredAs: 'building', history: [] })
  })

  it('come all or none, each fault with its row and column', async () => {
    const councilId = await foundAlliance(town, '航空航天')
    await takeMembers(councilId, memberSheet('长空部件,企业,中游'))
    await takeVentures(councilId, ventureSheet('老项目,长空部件,5,洽谈'))
    const before = await traces(councilId)
    const bad = ventureSheet(
      '新项目,长空部件,5,洽谈',
      '老项目,长空部件,5,洽谈',
      '甲,外人,5,洽谈',
      '乙,长空部件,若干,洽谈',
      '丙,长空部件,5,没想好',
      '丁,长空部件,5,终止',
    )
    const { problems } = await officer('alliance.previewVentures', table(councilId, bad))
    expect(problems.map(({ row, letter }) => `${row}${letter}`)).toEqual([
      ...['3A', '4B', '5C', '6D', '7D'],
    ])
    await refused(takeVentures(councilId, bad), 'REGISTER_HAS_ERRORS', 'file')
    await refused(
      takeVentures(councilId, csv('项目名称,参与成员,总投资（亿元）,阶段\n戊,长空部件,5,洽谈\n')),
      'REGISTER_HAS_ERRORS',
    )
    expect(await traces(councilId)).toEqual(before)
  })

  it('are there once when two bring the same table at the same moment', async () => {
    const councilId = await foundAlliance(town, '海洋经济')
    await takeMembers(councilId, memberSheet('渤海装备,企业,中游'))
    const file = ventureSheet('海上风电,渤海装备,9,洽谈', '深海平台,渤海装备,1,签约')
    const both = await Promise.allSettled([1, 2, 3].map(() => takeVentures(councilId, file)))
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await home(councilId)).toEqual([1, 2, 10])
    expect(await chainOf('海洋经济')).toEqual([1, 2, 10])
  })
})

describe('who may import', async () => {
  const councilId = await foundAlliance(town, '汽车', '120116013')
  const members = table(councilId, memberSheet('甲,企业,上游'))
  const ventures = table(councilId, ventureSheet('甲,乙,1,洽谈'))

  it.each([
    ['wang-guilan', 'FORBIDDEN'],
    ['tang-jing', 'FORBIDDEN'],
    ['liu-jianhua', 'OUT_OF_REACH'],
    ['zheng-hong', 'OUT_OF_REACH'],
    ['cao-xue', 'OUT_OF_REACH'],
  ] as const)('not %s', async (who, code) => {
    await refused(as(who)('alliance.previewMembers', members), code)
    await refused(as(who)('alliance.importMembers', members), code)
  })

  it('a park has no such tables', async () => {
    const park = { ...members, councilId: town.parkId }
    await refused(as('cao-xue')('alliance.importMembers', park), 'ALLIANCE_ONLY')
    await refused(
      as('cao-xue')('alliance.previewVentures', { ...ventures, councilId: town.parkId }),
      'ALLIANCE_ONLY',
    )
  })

  it('nobody once it is dissolved', async () => {
    await officer('council.dissolve', { councilId, reason: '合并了' })
    for (const call of [
      officer('alliance.previewMembers', members),
      officer('alliance.importMembers', members),
      officer('alliance.importVentures', ventures),
    ])
      await refused(call, 'COUNCIL_NOT_STANDING')
  })
})

describe('the empty tables', () => {
  it('can be sent back as they are: their example is left out', async () => {
    const councilId = await foundAlliance(town, '文旅')
    const members = await officer('alliance.memberTemplate', {})
    const ventures = await officer('alliance.ventureTemplate', {})
    expect([members.name, ventures.name]).toEqual(['联盟成员.xlsx', '合作项目.xlsx'])
    const seen = [
      await officer('alliance.previewMembers', table(councilId, members.data)),
      await officer('alliance.previewVentures', table(councilId, ventures.data)),
    ]
    for (const { problems, lines, skipped } of seen) {
      expect(problems).toMatchObject([{ row: null, text: expect.stringContaining('表头下面没有') }])
      expect({ lines, skipped }).toEqual({ lines: [], skipped: [expect.any(Number)] })
    }
  })
})
