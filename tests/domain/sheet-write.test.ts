import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readSheet } from '#functions/lib/sheet/read.ts'
import { writeSheet } from '#functions/lib/sheet/write.ts'
import { findHeader } from '#shared/kernel/table-header.ts'

const columns = [{ title: '店名', width: 30 }, { title: '门牌号' }]
const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
const partOf = async (path: string, ...sheets: Parameters<typeof writeSheet>[0]) =>
  partsOf(await writeSheet(sheets)).get(path) ?? ''
const sheetPath = 'xl/worksheets/sheet1.xml'

describe('a table that is taken along', () => {
  it('reads as it was written', async () => {
    const bytes = await writeSheet([
      {
        name: '商户',
        columns,
        rows: [
          ['面馆 <甲>', 12],
          [null, 0.5],
        ],
      },
    ])
    expect(readSheet(bytes).rows).toEqual([
      ['店名', '门牌号'],
      ['面馆 <甲>', '12'],
      ['', '0.5'],
    ])
  })

  it('reads as it was written, whatever people say', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 })
    const word = fc.oneof(
      text,
      fc.constantFrom('=1+1', '__proto__', 'constructor', '_x000D_', ' 前后 ', 'a\nb', '&lt;'),
    )
    const cell = fc.oneof(word, fc.integer(), fc.constant(null))
    const rows = fc.array(fc.tuple(cell, cell), { maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const bytes = await writeSheet([
          { name: '商户', columns, rows: [...written, ['完', '完']] },
        ])
        const read = readSheet(bytes).rows
        const expected = written.map((row) =>
          row.map((value) => (blank(value) ? '' : String(value))),
        )
        expect(read).toEqual([['店名', '门牌号'], ...expected, ['完', '完']])
      }),
    )
  })

  it('keeps bold titles in sight, below the note when there is one', async () => {
    const plain = await partOf(sheetPath, { name: '商户', columns, rows: [] })
    expect(plain).toMatch(/ySplit="1"[^>]*state="frozen"/)
    expect(plain).toContain('width="30"')
    const style = Number(/<c r="A1" s="(\d+)"/.exec(plain)?.[1])
    expect(style).toBeGreaterThan(0)
    expect(await partOf('xl/styles.xml', { name: '商户', columns, rows: [] })).toContain('<b/>')

    const noted = { name: '商户', columns, rows: [['面馆', 1]], note: '请从第 3 行填起' }
    expect(await partOf(sheetPath, noted)).toMatch(/ySplit="2"/)
    const { rows } = readSheet(await writeSheet([noted]))
    expect(rows[0]?.[0]).toBe('请从第 3 行填起')
    const name = { zh: '店名', aliases: [], required: true }
    expect(findHeader(rows, { name })).toMatchObject({ headerRow: 1, at: { name: 0 }, missing: [] })
  })

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\u0000=1'])(
    'never computes the text %j',
    async (text) => {
      const xml = await partOf(sheetPath, { name: '商户', columns, rows: [[text, 1]] })
      expect(xml).toMatch(/<c r="A2"[^>]* t="inlineStr"/)
      expect(xml).not.toMatch(/<f[ >]/)
    },
  )

  it('has sheets with names that Excel takes', async () => {
    const names = [
      '[甲]:*?/\\乙',
      "'",
      '商户',
      '商户(2)',
      '商户',
      '长'.repeat(40),
      `${'长'.repeat(31)}尾`,
    ]
    const sheets = names.map((name) => ({ name, columns, rows: [] }))
    const book = await partOf('xl/workbook.xml', ...sheets)
    const written = [...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name ?? '')
    expect(written).toEqual([
      '甲      乙',
      '表2',
      '商户',
      '商户(2)',
      '商户(3)',
      '长'.repeat(31),
      `${'长'.repeat(28)}(2)`,
    ])
  })

  it('leaves out a number that is none', async () => {
    const rows = [
      [Number.NaN, Number.POSITIVE_INFINITY],
      ['完', 1],
    ]
    expect(readSheet(await writeSheet([{ name: '数', columns, rows }])).rows[1]).toEqual(['', ''])
  })
})

/** Nobody sees spaces alone. */
const blank = (value: string | number | null) => value === null || String(value).trim() === ''
