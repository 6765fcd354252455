import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnName, findHeader } from '#shared/kernel/table-header.ts'
import { tidyCode, tidyText } from '#shared/kernel/tidy.ts'

const columns = {
  name: { zh: '店名', aliases: ['商户名称', '店铺名称'], required: true },
  number: { zh: '门牌号', aliases: ['门牌', '编号'], required: true },
  owner: { zh: '负责人', aliases: ['负责人姓名', '联系人姓名', '姓名'], required: true },
  phone: { zh: '电话', aliases: ['联系电话', '联系人电话', '手机'], required: false },
  area: { zh: '面积', aliases: [], required: false },
}

describe('tidying', () => {
  it.each([
    ['　泰达街道\u00a0 康翠社区\u200b ', '泰达街道 康翠社区'],
    ['第三大街１２号（Ｂ座），二层', '第三大街12号（B座），二层'],
    ['老张\n面馆', '老张 面馆'],
  ])('of words keeps Chinese punctuation: %j', (typed, tidy) => {
    expect(tidyText(typed)).toBe(tidy)
  })

  it.each([
    ['１２０１１６－０１４', '120116-014'],
    [' 12—3 (Ａ) ', '12-3(A)'],
    ['１３８　００１３：８０００', '1380013:8000'],
    ['\ufeffA\u200b1', 'A1'],
  ])('of codes makes all half-width: %j', (typed, tidy) => {
    expect(tidyCode(typed)).toBe(tidy)
  })

  it('twice changes nothing more', () => {
    const marks = fc.constantFrom('e', 'ｅ', ' ', '\u00b4', '\u0301', '\u200b', '－', '　')
    const unit = fc.oneof(marks, fc.string({ unit: 'grapheme', maxLength: 1 }))
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text))
        expect(tidyCode(tidyCode(text))).toBe(tidyCode(text))
      }),
    )
  })
})

describe('the titles of a table', () => {
  it('are found where they stand in the first row', () => {
    expect(findHeader([['店名', '门牌号', '负责人'], ['面馆']], columns)).toEqual({
      headerRow: 0,
      firstDataRow: 1,
      at: { name: 0, number: 1, owner: 2, phone: undefined, area: undefined },
      missing: [],
    })
  })

  it('are found below the name of the table, whatever decorates them', () => {
    const rows = [
      ['康翠社区商户名册', '康翠社区商户名册', '康翠社区商户名册'],
      ['填表人：', '', ''],
      ['*门牌号（必填）', ' 商 户 名 称：', '面积（㎡）'],
      ['12', '面馆', '60'],
    ]
    const { headerRow, firstDataRow, at, missing } = findHeader(rows, columns)
    expect({ headerRow, firstDataRow }).toEqual({ headerRow: 2, firstDataRow: 3 })
    expect(at).toMatchObject({ number: 0, name: 1, area: 2 })
    expect(missing).toEqual(['owner'])
  })

  it.each([
    [
      'of a workbook',
      ['店铺名称', '门牌', '联系人', '联系人'],
      ['店铺名称', '门牌', '姓名', '电话'],
    ],
    ['of a text file', ['店铺名称', '门牌', '联系人', ''], ['', '', '姓名', '电话']],
  ])('are found over two rows %s', (_, upper, lower) => {
    const { firstDataRow, at, missing } = findHeader([['名册'], upper, lower, ['面馆']], columns)
    expect(firstDataRow).toBe(3)
    expect(at).toMatchObject({ name: 0, number: 1, owner: 2, phone: 3 })
    expect(missing).toEqual([])
  })

  it('two rows deep tell 店铺电话 from 联系人电话', () => {
    const upper = ['店铺', '店铺', '联系人', '联系人']
    const lower = ['名称', '电话', '姓名', '电话']
    const two = {
      name: { zh: '店铺名称', aliases: [], required: true },
      desk: { zh: '店铺电话', aliases: [], required: true },
      phone: { zh: '联系人电话', aliases: [], required: true },
    }
    expect(findHeader([upper, lower], two)).toMatchObject({ at: { name: 0, desk: 1, phone: 3 } })
  })

  it('that are there twice count where they are first', () => {
    expect(findHeader([['店名', '商户名称']], columns).at.name).toBe(0)
  })

  it('that are nowhere are all missing', () => {
    const rows = [
      ['__proto__', 'constructor', 'toString', ''],
      ['一', '二'],
    ]
    const { headerRow, firstDataRow, at, missing } = findHeader(rows, columns)
    expect({ headerRow, firstDataRow }).toEqual({ headerRow: undefined, firstDataRow: 0 })
    expect(Object.values(at).every((place) => place === undefined)).toBe(true)
    expect(missing).toEqual(['name', 'number', 'owner'])
    expect(findHeader([], columns).missing).toEqual(['name', 'number', 'owner'])
  })

  it('below the tenth row are data', () => {
    const above = Array.from({ length: 10 }, () => ['说明'])
    expect(findHeader([...above, ['店名']], columns).headerRow).toBeUndefined()
    expect(findHeader([...above.slice(1), ['店名']], columns).headerRow).toBe(9)
  })
})

describe('the name of a column', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('%d is %s', (index, name) => {
    expect(columnName(index)).toBe(name)
  })
})
