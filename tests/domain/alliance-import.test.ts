import { describe, expect, it } from 'vitest'
import { readMembers } from '#shared/domain/alliance/import-members.ts'
import { memberKey, readVentures } from '#shared/domain/alliance/import-ventures.ts'
import { wanSaid } from '#shared/domain/alliance/import-words.ts'

const memberTitles = ['单位名称', '成员类型', '产业链位置']
const members = (...lines: string[][]) =>
  readMembers(
    [memberTitles, ...lines],
    new Map([
      ['老成员', { applied: false }],
      ['新申请', { applied: true }],
    ]),
  )
const saidOf = ({ problems }: { readonly problems: readonly { readonly text: string }[] }) =>
  problems.map(({ text }) => text)

describe('a table of members', () => {
  it('is read by the words that offices use, whatever stands around it', () => {
    const { lines, skipped, unread, problems } = readMembers(
      [
        ['信创产业联盟成员名单', '', '', ''],
        ['企业名称', '单位性质', '上下游（环节）', '联系电话'],
        ['海河软件', '公司', '上游', '13800138000'],
        ['滨海 研究院', '科研院所', '上游', ''],
        ['科技局', '政府部门', '', ''],
        ['津门芯片', '企业', '', ''],
        ['合计', '4', '', ''],
      ],
      new Map(),
    )
    expect(problems).toEqual([])
    expect(lines).toEqual([
      { row: 3, name: '海河软件', kind: 'firm', chainPart: 'upstream' },
      { row: 4, name: '滨海 研究院', kind: 'organisation', chainPart: null },
      { row: 5, name: '科技局', kind: 'department', chainPart: null },
      { row: 6, name: '津门芯片', kind: 'firm', chainPart: null },
    ])
    expect({ skipped, unread }).toEqual({ skipped: [7], unread: ['联系电话'] })
  })

  it('has its three columns, and something under them', () => {
    expect(
      saidOf(
        readMembers(
          [
            ['单位名称', '联系人'],
            ['海河软件', '某'],
          ],
          new Map(),
        ),
      ),
    ).toEqual([
      '没有找到“成员类型”这一列，也可以叫：类型、单位类型、单位性质',
      '没有找到“产业链位置”这一列，也可以叫：产业链环节、环节、上下游',
    ])
    expect(saidOf(members())).toEqual(['表头下面没有成员。请一行写一家'])
  })

  it.each([
    [['', '企业', '上游'], '第 2 行 A 列“单位名称”：没有填'],
    [['长'.repeat(41), '企业', '上游'], /“长{20}…”太长了，单位名称最多 40 个字/],
    [['老成员', '企业', '上游'], '第 2 行 A 列“单位名称”：“老成员”已经是成员了，请删去这一行'],
    [['新申请', '企业', '上游'], /“新申请”正在申请加入，请到申请里接纳/],
    [['海河软件', '', '上游'], '第 2 行 B 列“成员类型”：没有填'],
    [['海河软件', '居民', ''], /第 2 行 B 列“成员类型”：不认识“居民”，可以填企业、机构、部门/],
    [['海河软件', '企业', '中央'], /第 2 行 C 列“产业链位置”：不认识“中央”，可以填上游、中游/],
  ])('says what to mend in %j', (line, text) => {
    const { problems, lines } = members(line)
    expect(problems).toMatchObject([{ row: 2, text: expect.stringMatching(text) }])
    expect(lines).toEqual([])
  })

  it('names nobody twice', () => {
    expect(saidOf(members(['甲', '企业', '上游'], ['乙', '企业', ''], ['甲', '机构', '']))).toEqual(
      ['第 4 行 A 列“单位名称”：甲 和第 2 行重复'],
    )
  })
})

const ventureTitles = ['项目名称', '参与成员', '投资额（万元）', '阶段']
const ids = { 海河软件: 'a'.repeat(24), '滨海（天津）研究院': 'b'.repeat(24) }
const against = {
  members: new Map(Object.entries(ids).map(([name, id]) => [memberKey(name), id] as const)),
  taken: new Set(['老项目']),
}
const ventures = (...lines: string[][]) => readVentures([ventureTitles, ...lines], against)
const many = Array.from({ length: 11 }, (_, index) => `成员${index}`)

describe('a table of joint projects', () => {
  it('finds the members by their names, and money and stage as people write them', () => {
    const { lines, problems } = ventures(
      ['联合实验室', '海河软件、滨海(天津) 研究院、海河软件', '1,200 万元', '在建'],
      ['云平台', '海河软件，滨海（天津）研究院', '1.25亿', '已投产'],
    )
    expect(problems).toEqual([])
    expect(lines).toMatchObject([
      { row: 2, amountWan: 1200, stage: 'building', unitIds: Object.values(ids) },
      { row: 3, amountWan: 12_500, stage: 'running', unitIds: Object.values(ids) },
    ])
  })

  it.each([
    [['', '海河软件', '1', '洽谈'], /A 列“项目名称”：没有填/],
    [
      ['长'.repeat(61), '海河软件', '1', '洽谈'],
      /A 列“项目名称”：“长{20}…”太长了，项目名称最多 60/,
    ],
    [['老项目', '海河软件', '1', '洽谈'], /“老项目”已经登记过，请删去这一行/],
    [['项目', '', '1', '洽谈'], /B 列“参与成员”：没有填/],
    [['项目', '海河软件、外人', '1', '洽谈'], /B 列“参与成员”：“外人”不是这个联盟的成员/],
    [['项目', '海河软件', '', '洽谈'], /C 列“投资额（万元）”：没有填，没有投资就写 0/],
    [['项目', '海河软件', '很多', '洽谈'], /C 列“投资额（万元）”：“很多”不是整数万元/],
    [['项目', '海河软件', '1.5', '洽谈'], /“1.5”不是整数万元/],
    [['项目', '海河软件', '-3', '洽谈'], /“-3”不是整数万元/],
    [['项目', '海河软件', '10000001', '洽谈'], /“10000001”不是整数万元，最多 10000000/],
    [['项目', '海河软件', '1', ''], /D 列“阶段”：没有填/],
    [['项目', '海河软件', '1', '做着'], /D 列“阶段”：不认识“做着”，可以填洽谈、签约、建设、投产/],
    [['项目', '海河软件', '1', '终止'], /D 列“阶段”：终止了的项目不用登记，请删去这一行/],
  ])('says what to mend in %j', (line, text) => {
    expect(ventures(line).problems).toMatchObject([{ row: 2, text: expect.stringMatching(text) }])
  })

  it('has ten members in a project at most', () => {
    const crowd = new Map(many.map((name, at) => [memberKey(name), String(at).padStart(24, '0')]))
    const read = (names: readonly string[]) =>
      readVentures([ventureTitles, ['项目', names.join('、'), '1', '洽谈']], {
        ...against,
        members: crowd,
      })
    expect(read(many.slice(1)).problems).toEqual([])
    expect(saidOf(read(many))).toEqual(['第 2 行 B 列“参与成员”：一个项目最多写 10 家成员'])
  })

  it.each(['总投资（亿元）', '投资额（元）'])('in %s is not taken for 万元', (title) => {
    const titles = ventureTitles.with(2, title)
    const { problems } = readVentures([titles, ['项目', '海河软件', '12', '洽谈']], against)
    expect(problems).toMatchObject([
      { row: null, letter: 'C', text: expect.stringContaining('换算成万元') },
    ])
  })
})

describe('a sum of money in words', () => {
  it.each([
    ['0', 0],
    ['１２００', 1200],
    ['1,200', 1200],
    ['1200.00', 1200],
    ['1200万', 1200],
    ['0.3亿元', 3000],
    ['1.0001亿', 10_001],
    ['0.00001亿', undefined],
    ['12元', undefined],
    ['', undefined],
    ['1e3', undefined],
  ])('%s is %s 万元', (said, wan) => expect(wanSaid(said)).toBe(wan))
})
