import { describe, expect, it } from 'vitest'
import { readRegister } from '#shared/domain/shop/import.ts'
import { tradeOf } from '#shared/domain/shop/trade-words.ts'

const titles = ['门牌编号', '店名', '经营类别', '地址']
const good = ['54', '李记早点', '餐饮', '康翠里底商 54 号']
const read = (...rows: string[][]) => readRegister(rows, new Map())
const textsOf = (...rows: string[][]) => read(...rows).problems.map(({ text }) => text)
const numbersOf = (...rows: string[][]) => read(...rows).lines.map(({ number }) => number)

describe('the titles of a register', () => {
  it('may be other words for the same, stand below others, and have strange spaces', () => {
    const { columns, lines, unread } = read(
      ['康翠社区商户台账', '', '', '', '', ''],
      ['序号', '商户 名称', '业态*', '门店地址（详细）', '联系电话', '身份证号'],
      ['１', ' 李记　早点 ', '饭店', '康翠里 1 号', '13800138000', '120107196001011234'],
    )
    expect(columns.map(({ letter, title, as }) => `${letter} ${title} ${as}`)).toEqual([
      'A 序号 number',
      'B 商户 名称 name',
      'C 业态* trade',
      'D 门店地址（详细） address',
    ])
    expect(lines).toEqual([
      { row: 3, number: '1', name: '李记 早点', trade: 'catering', address: '康翠里 1 号' },
    ])
    expect(unread).toEqual(['联系电话', '身份证号'])
    expect(JSON.stringify([columns, lines, unread])).not.toContain('138')
  })

  it('prefer the number on the door to the number of the line', () => {
    const rows = [
      ['序号', ...titles],
      ['1', 'A-12', '一家店', '零售', '一号'],
    ]
    expect(numbersOf(...rows)).toEqual(['A-12'])
    expect(read(...rows).unread).toEqual(['序号'])
  })

  it('that are not there are named, with other words that would do', () => {
    expect(textsOf(['店名', '地址'], ['一家店', '一号'])).toEqual([
      '没有找到“门牌编号”这一列，也可以叫：门牌号、门牌、门牌号码',
      '没有找到“经营类别”这一列，也可以叫：类别、业态、经营类型',
    ])
    expect(textsOf(['a', 'b'], ['1', '2'])).toEqual([
      '没有找到表头。请在第一行写上：门牌编号、店名、经营类别、地址',
    ])
    expect(textsOf([])).toHaveLength(1)
    expect(textsOf(titles)).toEqual(['表头下面没有店。请一行写一家店'])
  })
})

describe('a line of a register', () => {
  it.each([
    [['', ...good.slice(1)], '第 2 行 A 列“门牌编号”：没有填'],
    [['五十四', ...good.slice(1)], /第 2 行 A 列“门牌编号”：“五十四”不能用，只用字母、数字和短横/],
    [
      ['2026-01-02', ...good.slice(1)],
      /第 2 行 A 列“门牌编号”：“2026-01-02”是 Excel 把门牌当成了日期/,
    ],
    [['54', '', '餐饮', '一号'], '第 2 行 B 列“店名”：没有填'],
    [
      ['54', '店'.repeat(31), '餐饮', '一号'],
      /第 2 行 B 列“店名”：“店{20}…”太长了，店名最多 30 个字/,
    ],
    [
      ['54', '李记', '饭店儿', '一号'],
      '第 2 行 C 列“经营类别”：不认识“饭店儿”，可以填餐饮、食品零售、日用零售、生活服务、文化教育、医药健康',
    ],
    [['54', '李记', '餐饮', '路'.repeat(61)], /第 2 行 D 列“地址”：.*最多 60 个字/],
  ])('%j is refused', (line, sentence) => {
    const texts = textsOf(titles, line)
    expect(texts).toHaveLength(1)
    expect(texts[0]).toMatch(sentence)
    expect(numbersOf(titles, line)).toEqual([])
  })

  it('takes a number as people write it', () => {
    const lines = ['５４号', 'No.55', '＃56', 'a－12', ' 0 7 '].map((number) => [
      number,
      ...good.slice(1),
    ])
    expect(numbersOf(titles, ...lines)).toEqual(['54', '55', '56', 'a-12', '07'])
  })

  it('that comes twice, or is on the register, is told with whom it quarrels', () => {
    const taken = new Map([
      ['54', { name: '李记早点', closed: false }],
      ['55', { name: '老照相馆', closed: true }],
    ])
    const again = (number: string) => [number, ...good.slice(1)]
    const rows = [titles, again('54'), again('55'), again('56'), again('56')]
    expect(readRegister(rows, taken).problems.map(({ text }) => text)).toEqual([
      '第 2 行 A 列“门牌编号”：54 已经登记过，是“李记早点”',
      '第 3 行 A 列“门牌编号”：55 已经登记过，是已歇业的“老照相馆”',
      '第 5 行 A 列“门牌编号”：56 和第 4 行重复',
    ])
  })

  it('tells everything that is wrong with it at once', () => {
    expect(textsOf(titles, ['', '店', '', '']).map((text) => text.slice(0, 8))).toEqual([
      '第 2 行 A ',
      '第 2 行 C ',
      '第 2 行 D ',
    ])
  })
})

describe('rows that are no shop', () => {
  it('are left out, and told', () => {
    const { lines, skipped, problems } = read(
      titles,
      ['54', '（示例）李记早点', '餐饮', '康翠里底商 54 号'],
      ['一、泰达大街', '一、泰达大街', '一、泰达大街', '一、泰达大街'],
      good,
      ['', '', '', ''],
      titles,
      ['合计', '1 家', '', ''],
      ['填表人：某某', '', '', ''],
    )
    expect(problems).toEqual([])
    expect(lines.map(({ row }) => row)).toEqual([4])
    expect(skipped).toEqual([2, 3, 6, 7, 8])
  })

  it('a shop whose name begins like a remark is a shop', () => {
    expect(numbersOf(titles, ['9', '合计书吧', '书店', '九号'])).toEqual(['9'])
  })
})

describe('a trade', () => {
  it.each([
    ['餐饮', 'catering'],
    ['餐饮业', 'catering'],
    ['餐饮类', 'catering'],
    ['饭店', 'catering'],
    ['超市', 'food'],
    ['药店', 'health'],
    ['理发 店', 'service'],
    ['美容/美发', undefined],
    ['饭店儿', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%s means %s', (word, trade) => {
    expect(tradeOf(word)).toBe(trade)
  })
})
