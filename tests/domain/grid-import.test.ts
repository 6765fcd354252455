import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeOf, textOf } from '#shared/domain/grid/changes.ts'
import { dutiesOf, dutyLines } from '#shared/domain/grid/duties.ts'
import type { Grid } from '#shared/domain/grid/grid.ts'
import { codesIn, readGrids } from '#shared/domain/grid/import.ts'
import { gridKindOf, gridKinds } from '#shared/domain/grid/kinds.ts'

const community = '120116014003'
const titles = ['网格编号', '网格名称', '网格类型', '覆盖范围', '户数', '网格长职务', '职责']
const good = [`${community}-01`, '康翠社区一网格', '基本类', '1 至 6 号楼', '320', '党委委员', '']
const places = { communities: new Set([community]), retired: new Set([`${community}-09`]) }
const read = (...rows: string[][]) => readGrids(rows, places)
const problemsOf = (...rows: string[][]) => read(titles, ...rows).problems.map(({ text }) => text)
/** The good line with one cell changed. */
const but = (at: number, cell: string) => good.map((said, index) => (index === at ? cell : said))

describe('a register of grids', () => {
  it('is read under other titles, with full-width digits, long dashes and 户 behind the number', () => {
    const { lines, problems, unread } = read(
      ['泰达街道网格台账', '', '', '', '', '', ''],
      ['网格 编码', '名称', '类型*', '管辖范围', '总户数（户）', '网格长', '联系电话'],
      [
        '１２０１１６０１４００３—０１',
        '一网格',
        '基本网格',
        '1 号楼',
        '３２０户',
        '王芳',
        '13800138000',
      ],
    )
    expect(problems).toEqual([])
    expect(lines).toEqual([
      {
        row: 3,
        code: `${community}-01`,
        name: '一网格',
        kind: 'basic',
        covers: '1 号楼',
        homes: 320,
      },
    ])
    expect(unread).toEqual(['网格长', '联系电话'])
  })

  it('takes duties one a line, without the numbers in front', () => {
    const { lines } = read(titles, but(6, '1.入户走访\n（2）查消防通道；③ 送公告；'))
    expect(lines[0]?.duties).toBe('入户走访\n查消防通道\n送公告')
  })

  it('needs no homes where people only work', () => {
    const { lines } = read(titles, [`${community}-02`, '市场网格', '功能型', '市场', '', '', ''])
    expect(lines[0]).toMatchObject({ kind: 'functional', homes: 0 })
  })

  it('leaves out sums, remarks, the example and titles printed again', () => {
    const example = ['120116014003-01', '（示例）一网格', '基本类', '1 号楼', '320', '', '']
    const rows = [titles, example, good, titles, ['合计', '', '', '', '320', '', '']]
    const { lines, skipped, problems } = read(...rows, ['填表人：王芳', '', '', '', '', '', ''])
    expect([lines.map(({ row }) => row), skipped, problems]).toEqual([[3], [2, 4, 5, 6], []])
  })

  it('whose own words for a duty begin like a remark is a line all the same', () => {
    const line = [`${community}-02`, '市场网格', '功能类', '市场', '', '', '审核摊位登记']
    expect(read(titles, line)).toMatchObject({ skipped: [], lines: [{ duties: '审核摊位登记' }] })
  })

  it('names columns that are not there', () => {
    expect(read(['网格名称', '户数'], ['一网格', '3']).problems.map(({ text }) => text)).toEqual([
      '没有找到“网格编号”这一列，也可以叫：网格编码、网格代码、编号',
      '没有找到“网格类型”这一列，也可以叫：网格类别、类型、类别',
      '没有找到“覆盖范围”这一列，也可以叫：网格范围、管辖范围、范围',
    ])
    expect(read(titles).problems).toMatchObject([{ text: '表头下面没有网格。请一行写一个网格' }])
  })
})

describe('a cell that is wrong', () => {
  it.each([
    [but(0, ''), '第 2 行 A 列“网格编号”：没有填'],
    [but(0, '12011601400301'), /A 列“网格编号”：“12011601400301”不对，网格编号是 12 位社区编号/],
    [but(0, '120116014003-1'), /A 列“网格编号”：“120116014003-1”不对/],
    [but(0, '120116014003-001'), /A 列“网格编号”：“120116014003-001”不对/],
    [but(0, '1.20116E+13'), /A 列“网格编号”：“1.20116E\+13”被 Excel 改成了科学计数/],
    [but(0, '120116014004-01'), /：120116014004 不是您所管范围里的社区/],
    [but(0, '120116014003-09'), /：120116014003-09 已经撤并了/],
    [but(1, ''), '第 2 行 B 列“网格名称”：没有填'],
    [but(1, '网'.repeat(31)), /B 列“网格名称”：.*太长了，网格名称最多 30 个字/],
    [but(2, ''), /C 列“网格类型”：没有填，请填“基本类”或“功能类”/],
    [but(2, '综合类'), /C 列“网格类型”：不认识“综合类”，请填“基本类”或“功能类”/],
    [but(3, ''), /D 列“覆盖范围”：没有填/],
    [but(3, '楼'.repeat(201)), /D 列“覆盖范围”：.*太长了，最多 200 个字/],
    [but(3, '1 号楼，找王芳 138 0013 8000'), /D 列“覆盖范围”：.*有电话或证件号，这里不收/],
    [but(4, ''), /E 列“户数”：没有填，请填整数/],
    [but(4, '约三百'), /E 列“户数”：“约三百”不是整数/],
    [but(4, '-3'), /E 列“户数”：“-3”不是整数/],
    [but(4, '3.5'), /E 列“户数”：“3.5”不是整数/],
    [but(4, '10000'), /E 列“户数”：“10000”太大了，一个网格最多 9999 户/],
    [but(5, '长'.repeat(31)), /F 列“网格长职务”：.*太长了，最多 30 个字/],
    [but(5, '委员 120107196001011234'), /F 列“网格长职务”：.*有电话或证件号/],
    [but(6, '责'.repeat(401)), /G 列“职责”：.*太长了，最多 400 个字/],
    [but(6, '有事打13800138000'), /G 列“职责”：.*有电话或证件号/],
  ])('%j has a sentence that says where and what to do', (line, sentence) => {
    const problems = problemsOf(line)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(sentence)
    expect(read(titles, line).lines).toEqual([])
  })

  it('of several each is told, and a code that is there twice', () => {
    expect(problemsOf(good, [`${community}-01`, '', '别的', '1 号楼', 'x', '', ''])).toEqual([
      `第 3 行 A 列“网格编号”：${community}-01 和第 2 行重复`,
      '第 3 行 B 列“网格名称”：没有填',
      expect.stringContaining('第 3 行 C 列“网格类型”：不认识“别的”'),
      expect.stringContaining('第 3 行 E 列“户数”：“x”不是整数'),
    ])
  })
})

describe('any table at all', () => {
  const cell = fc.oneof(fc.constantFrom(...good, ...titles, '', '合计'), fc.string())
  it('is read without a fall, and what is read passes the rules of a grid', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
        const { lines, problems } = readGrids([titles, ...rows], places)
        expect(new Set(lines.map(({ code }) => code)).size).toBe(lines.length)
        for (const line of lines) expect(line.code.startsWith(community)).toBe(true)
        for (const { text } of problems) expect(text).not.toBe('')
      }),
    )
  })

  it('tells its codes wherever they stand', () => {
    expect(
      codesIn([
        ['x', ` ${community}－01 `],
        [`${community}-01`, '120116014004-02'],
      ]),
    ).toEqual([`${community}-01`, '120116014004-02'])
  })
})

describe('words for a kind', () => {
  it.each(['基本', '基本类', '基本型网格', '居民网格', '基础类型'])('%s is basic', (word) => {
    expect(gridKindOf(word)).toBe('basic')
  })
  it.each(['功能', '功能类', '功能网格', '专属网格', '（功能类）'])('%s is functional', (word) => {
    expect(gridKindOf(word)).toBe('functional')
  })
  it.each(['', '网格', '类', '非基本', '基本或功能'])('%j is neither', (word) => {
    expect(gridKindOf(word)).toBeUndefined()
  })
})

describe('duties', () => {
  it('are those of the kind where a grid has none of its own', () => {
    expect(dutiesOf({ kind: 'basic', duties: ' \n；' })).toEqual(gridKinds.basic.duties)
    expect(dutiesOf({ kind: 'basic', duties: '看门' })).toEqual(['看门'])
  })
  it('stay the same when they are read again', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const lines = dutyLines(text)
        expect(dutyLines(lines.join('\n')).length).toBeLessThanOrEqual(lines.length)
      }),
    )
  })
})

describe('a line beside the register', () => {
  const kept = {
    ...{
      name: '一网格',
      kind: 'basic',
      covers: '1 号楼',
      homes: 3,
      headPost: '委员',
      duties: '看门',
    },
  } as Grid
  const line = { code: 'x', name: '一网格', kind: 'basic', covers: '1 号楼', homes: 3 } as const

  it('leaves alone what the table has no column for, and empties what has an empty cell', () => {
    expect(changeOf(line, kept)).toBe('unchanged')
    expect(textOf(line, kept)).toMatchObject({ headPost: '委员', duties: '看门' })
    expect(changeOf({ ...line, duties: '' }, kept)).toBe('changed')
    expect(textOf({ ...line, duties: '' }, kept).duties).toBe('')
  })

  it('is new, changed or unchanged', () => {
    expect(changeOf(line, undefined)).toBe('added')
    expect(changeOf({ ...line, homes: 4 }, kept)).toBe('changed')
  })
})
