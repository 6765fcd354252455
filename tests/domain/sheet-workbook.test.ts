import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sheetLimits } from '#functions/lib/sheet/limits.ts'
import { readSheet } from '#functions/lib/sheet/read.ts'
import { refusal } from '../support/refusal.ts'
import { data, inline, workbook } from '../support/workbook.ts'

const rowsOf = (xml: string, rest = {}) => readSheet(workbook([{ xml }], rest)).rows

/** Cell styles 0 to 7. */
const styles = `<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>
<numFmt numFmtId="177" formatCode="[$-804]h:mm;@"/><numFmt numFmtId="178" formatCode="0000"/>
<numFmt numFmtId="179" formatCode="0&quot;days&quot;[Red]"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="178"/>
<xf numFmtId="10"/><xf numFmtId="22"/><xf numFmtId="179"/></cellXfs>`
const number = (value: string, style = 0) => `<c s="${style}"><v>${value}</v></c>`
const shown = (cell: string, rest = {}) => rowsOf(data(cell), { styles, ...rest })[0]?.[0]

describe('a cell of a workbook', () => {
  it.each([
    ['12', 0, '12'],
    ['12.0', 0, '12'],
    ['0.30000000000000004', 0, '0.3'],
    ['1.3800138E10', 0, '13800138000'],
    ['-2.5', 1, '-2.5'],
    ['12', 4, '0012'],
    ['0.981', 5, '98.1%'],
    ['46349', 1, '2026-11-23'],
    ['46349', 2, '2026-11-23'],
    ['1', 1, '1900-01-01'],
    ['61', 1, '1900-03-01'],
    ['46349.3368055556', 6, '2026-11-23 08:05'],
    ['0.33681713', 3, '08:05:01'],
    ['0.99999999', 1, '1900-01-01'],
    ['99999999', 1, '99999999'],
    ['12', 7, '12'],
    ['', 1, undefined],
  ])('with the number %s in style %d reads %s', (value, style, text) => {
    expect(shown(inline('A1', '.') + number(value, style))).toBe('.')
    expect(rowsOf(data(inline('A1', '.') + number(value, style)), { styles })[0]?.[1]).toBe(text)
  })

  it('counts its days from 1904 when the workbook does', () => {
    expect(shown(number('44887', 1), { properties: 'date1904="1"' })).toBe('2026-11-23')
  })

  it.each([
    ['<c t="b"><v>1</v></c>', '是'],
    ['<c t="b"><v>0</v></c>', '否'],
    ['<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['<c t="str"><f>A2&amp;B2</f><v>面馆_x000D_一街</v></c>', '面馆\n一街'],
    ['<c><f>1+1</f><v>2</v></c>', '2'],
    ['<c t="d"><v>2026-11-23T00:00:00.000</v></c>', '2026-11-23'],
    ['<c t="inlineStr"><is><r><t>面</t></r><r><t>馆</t></r></is></c>', '面馆'],
    ['<c t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', 'a<b'],
    ['<x:c xmlns:x="urn:x" t="str"><x:v>面馆</x:v></x:c>', '面馆'],
  ])('%s reads %s', (cell, text) => {
    expect(shown(cell)).toBe(text)
  })

  it('finds its text in the shared table, without what is told of its sound', () => {
    const strings =
      '<si><t>甲</t></si><si><r><t>东</t></r><r><t xml:space="preserve">方 </t></r><rPh sb="0" eb="1"><t>ひがし</t></rPh></si><si><t>_x005F_x000D_</t></si>'
    const cells = [1, 0, 2, 9].map((at) => `<c t="s"><v>${at}</v></c>`).join('')
    expect(rowsOf(data(cells), { strings })).toEqual([['东方 ', '甲', '_x000D_']])
  })

  it('expands no entity that the file declares itself', () => {
    const bomb =
      '<!DOCTYPE w [<!ENTITY a "哈哈"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>'
    const parts = { 'xl/worksheets/sheet0.xml': strToU8(bomb) }
    expect(rowsOf('', { parts })).toEqual([['&b;']])
  })
})

describe('a sheet of a workbook', () => {
  it('says what is merged in every cell of the merge, as far as the sheet goes', () => {
    const cells = data(
      inline('A1', '名册'),
      inline('A2', '序号') + inline('B2', '联系人'),
      inline('B3', '姓名') + inline('C3', '电话'),
      inline('A4', '1') + inline('B4', '张三') + inline('C4', '138'),
    )
    const merges =
      '<mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/></mergeCells>'
    expect(rowsOf(cells + merges)).toEqual([
      ['名册', '名册', '名册'],
      ['序号', '联系人', '联系人'],
      ['序号', '姓名', '电话'],
      ['1', '张三', '138'],
    ])
  })

  it('ends with what says something, however far its formats go', () => {
    const far = '<row r="1048576"><c r="XFD1048576" s="1"/></row>'
    expect(rowsOf(`<sheetData><row r="2">${inline('B2', '面馆')}</row>${far}</sheetData>`)).toEqual(
      [
        ['', ''],
        ['', '面馆'],
      ],
    )
  })

  it('is the first that is visible and not empty', () => {
    const sheets = [
      { xml: data(inline('A1', '隐藏')), state: 'hidden' as const },
      { xml: data(inline('A1', '深藏')), state: 'veryHidden' as const },
      { xml: data(inline('A1', ' ')) },
      { xml: data(inline('A1', '商户')) },
      { xml: data(inline('A1', '说明')) },
    ]
    expect(readSheet(workbook(sheets)).rows).toEqual([['商户']])
    expect(() => readSheet(workbook(sheets.slice(0, 3)))).toThrow(refusal('SHEET_EMPTY'))
  })

  it('may use words that mean something to JavaScript', () => {
    expect(rowsOf(data(inline('A1', '__proto__') + inline('B1', 'constructor')))).toEqual([
      ['__proto__', 'constructor'],
    ])
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('a workbook that is none', () => {
  const good = workbook([{ xml: data(inline('A1', '面馆')) }])

  it.each([
    ['cut in the middle', good.slice(0, good.length / 2)],
    ['without its end', good.slice(0, -10)],
    ['another zip', workbook([], { parts: { 'xl/workbook.xml': strToU8('') } }).slice(0, 60)],
    ['broken XML', workbook([{ xml: '<sheetData><row><c>' }])],
    ['only a magic', Uint8Array.of(0x50, 0x4b, 3, 4)],
  ])('is refused as unreadable: %s', (_, bytes) => {
    expect(() => readSheet(bytes)).toThrow(refusal('SHEET_UNREADABLE'))
  })

  it('never does worse than being refused, whichever byte is wrong', () => {
    for (let at = 4; at < good.length; at++) {
      const bytes = Uint8Array.from(good)
      bytes[at] = (bytes[at] ?? 0) ^ 0xff
      try {
        readSheet(bytes)
      } catch (cause) {
        expect(cause).toMatchObject({ code: expect.stringMatching(/^SHEET_/) })
      }
    }
  })
})

describe('a workbook that is too much', () => {
  const rows = (count: number) => data(...Array.from({ length: count }, () => '<c><v>1</v></c>'))
  const columns = (count: number) => data('<c><v>1</v></c>'.repeat(count))
  const spaces = (count: number) => ({ 'xl/worksheets/sheet0.xml': new Uint8Array(count).fill(32) })

  it('has 2,000 rows, 50 columns and 500 characters a cell at most', () => {
    expect(rowsOf(rows(2000))).toHaveLength(2000)
    expect(() => rowsOf(rows(3000))).toThrow(refusal('SHEET_TOO_LARGE', /2000 行/))
    expect(rowsOf(columns(50))[0]).toHaveLength(50)
    expect(() => rowsOf(columns(60))).toThrow(refusal('SHEET_TOO_LARGE', /50 列/))
    const long = data(inline('A1', '店名'), inline('C2', '字'.repeat(10_000)))
    expect(() => rowsOf(long)).toThrow(refusal('SHEET_TOO_LARGE', /第 2 行 C 列/))
  })

  it('is refused before it is inflated', () => {
    const bomb = workbook([{ xml: '' }], { parts: spaces(40_000_000) })
    expect(bomb.length).toBeLessThan(sheetLimits.bytes)
    const before = process.memoryUsage().arrayBuffers
    expect(() => readSheet(bomb)).toThrow(refusal('SHEET_TOO_LARGE'))
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(sheetLimits.inflated)
  })

  it('is counted over all its parts', () => {
    const some = { ...sheetLimits, inflated: 3_000_000 }
    const sheets = [{ xml: ' '.repeat(2_000_000) }, { xml: ' '.repeat(2_000_000) }]
    expect(() => readSheet(workbook(sheets), some)).toThrow(refusal('SHEET_TOO_LARGE'))
    expect(() => readSheet(workbook(sheets))).toThrow(refusal('SHEET_EMPTY'))
  })

  it('gains nothing by lying about its size', () => {
    const bomb = Buffer.from(workbook([{ xml: '' }], { parts: spaces(40_000_000) }))
    const honest = Buffer.alloc(4)
    honest.writeUInt32LE(40_000_000)
    const small = Buffer.alloc(4)
    small.writeUInt32LE(1000)
    for (let at = bomb.indexOf(honest); at >= 0; at = bomb.indexOf(honest, at + 1))
      small.copy(bomb, at)
    const before = Date.now()
    expect(() => readSheet(bomb)).toThrow(refusal('SHEET_UNREADABLE'))
    expect(Date.now() - before).toBeLessThan(5000)
  })

  it('is refused when merges lie over one another by the thousand', () => {
    const merges = '<mergeCell ref="A1:AX2000"/>'.repeat(2000)
    const xml = `<sheetData><row r="1">${inline('A1', 'x')}</row><row r="2000">${inline('AX2000', 'x')}</row></sheetData>`
    expect(() => rowsOf(`${xml}<mergeCells>${merges}</mergeCells>`)).toThrow(
      refusal('SHEET_UNREADABLE'),
    )
  })
})
