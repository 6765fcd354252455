import { describe, expect, it } from 'vitest'
import { sheetLimits } from '#functions/lib/sheet/limits.ts'
import { readSheet } from '#functions/lib/sheet/read.ts'
import { refusal } from '../support/refusal.ts'

const table = [
  ['店名', '地址'],
  ['面馆', '一街'],
]
const read = (bytes: Uint8Array | string) => readSheet(Buffer.from(bytes)).rows
const gbk = Buffer.from('b5eac3fb2cb5d8d6b70d0ac3e6b9dd2cd2bbbdd60d0a', 'hex')
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('a table that comes as text', () => {
  it.each([
    ['in GBK', gbk],
    ['in UTF-8', Buffer.from('店名,地址\n面馆,一街')],
    ['in UTF-8 with its mark', Buffer.from('\ufeff店名,地址\r\n面馆,一街\r\n')],
    ['in UTF-16, little end first', utf16('店名\t地址\r\n面馆\t一街\r\n')],
    ['in UTF-16, big end first', utf16('店名,地址\n面馆,一街').swap16()],
    ['with semicolons', Buffer.from('店名;地址\n面馆;一街\n')],
    ['with tabs', Buffer.from('店名\t地址\n面馆\t一街\n')],
    ['with Chinese commas', Buffer.from('店名，地址\n面馆，一街\n')],
    ['with the line ends of an old Mac', Buffer.from('店名,地址\r面馆,一街\r')],
    [
      'with blank rows and columns at the end',
      Buffer.from('店名,地址,, \n面馆,一街,,\n,,,\n , ,,\n\n'),
    ],
  ])('%s is read', (_, bytes) => {
    expect(read(bytes)).toEqual(table)
  })

  it('keeps rows of unequal length in their columns, and blank rows within', () => {
    expect(read('a\n\n1,2,3\n')).toEqual([
      ['a', '', ''],
      ['', '', ''],
      ['1', '2', '3'],
    ])
  })

  it('keeps separators, quotes and line ends inside quotes', () => {
    const text = '店名,说明\r\n"面馆, ""老张""","早上\r\n晚上"\r\n5"屏,尺寸\r\n'
    expect(read(text)).toEqual([
      ['店名', '说明'],
      ['面馆, "老张"', '早上\n晚上'],
      ['5"屏', '尺寸'],
    ])
  })

  it('does not take the commas of addresses for separators', () => {
    const text = '店名;地址\n面馆;一街，二号,三层\n花店;二街，一号,一层\n'
    expect(read(text).map((row) => row.length)).toEqual([2, 2, 2])
    expect(read('店名,地址\n面馆,一街，二号\n花店,二街，一号')[1]).toEqual(['面馆', '一街，二号'])
  })

  it('shows what a program guarded from Excel', () => {
    expect(read('编号,店名\n="0012",面馆\n"=""0013""",花店')).toEqual([
      ['编号', '店名'],
      ['0012', '面馆'],
      ['0013', '花店'],
    ])
  })

  it('may use words that mean something to JavaScript', () => {
    expect(read('__proto__,constructor\n1,2')).toEqual([
      ['__proto__', 'constructor'],
      ['1', '2'],
    ])
  })
})

describe('a text that is no table', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' ,,\n\n , \n'],
    ['only a mark', '\ufeff'],
  ])('is refused as empty: %s', (_, text) => {
    expect(() => read(text)).toThrow(refusal('SHEET_EMPTY'))
  })

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    [
      'a web page that calls itself xls',
      Buffer.from('<html><table><tr><td>店名</td></tr></table>'),
    ],
    ['XML of Excel 2003', Buffer.from('\ufeff<?xml version="1.0"?><Workbook/>')],
    ['bytes of no encoding', Buffer.from('b5eaff2c80', 'hex')],
    ['an open quote', Buffer.from('店名,地址\n"面馆,一街')],
  ])('is refused as unreadable: %s', (_, bytes) => {
    expect(() => read(bytes)).toThrow(refusal('SHEET_UNREADABLE'))
  })

  it('is told apart: an old workbook, and one under a password', () => {
    const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex')
    const locked = Buffer.concat([
      ole,
      Buffer.alloc(512),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(() => read(ole)).toThrow(refusal('SHEET_OLD_FORMAT'))
    expect(() => read(locked)).toThrow(refusal('SHEET_UNREADABLE', /密码/))
  })
})

describe('a text that is too much', () => {
  const lines = (count: number) => 'x\n'.repeat(count)

  it('has 2,000 rows at most', () => {
    expect(read(lines(2000))).toHaveLength(2000)
    expect(() => read(lines(3000))).toThrow(refusal('SHEET_TOO_LARGE', /2000 行/))
  })

  it('has 50 columns at most', () => {
    const columns = (count: number) => Array.from({ length: count }, (_, at) => at).join(',')
    expect(read(columns(50))[0]).toHaveLength(50)
    expect(() => read(columns(60))).toThrow(refusal('SHEET_TOO_LARGE', /50 列/))
  })

  it('has 500 characters a cell at most, and says which has more', () => {
    expect(read('字'.repeat(500))[0]?.[0]).toHaveLength(500)
    expect(() => read(`店名,说明\n面馆,${'字'.repeat(10_000)}`)).toThrow(
      refusal('SHEET_TOO_LARGE', /第 2 行 B 列/),
    )
  })

  it('has 64 kB at most, or what the caller allows', () => {
    const bytes = Buffer.alloc(sheetLimits.bytes + 1, 'x,')
    expect(() => readSheet(bytes)).toThrow(refusal('SHEET_TOO_LARGE', /文件太大/))
    const few = { ...sheetLimits, rows: 1 }
    expect(() => readSheet(Buffer.from('a\nb'), few)).toThrow(refusal('SHEET_TOO_LARGE'))
  })
})
