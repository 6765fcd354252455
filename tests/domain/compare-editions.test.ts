import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareEditions } from '#shared/domain/covenant/compare-editions.ts'
import type { EditionText } from '#shared/domain/covenant/edition-text.ts'
import { departmentNames } from '#shared/domain/people/role.ts'
import { defaultText, secondText, withItem } from '../support/editions.ts'
import { at, pathsOf, withAt } from '../support/samples.ts'

/** Every place of a text that holds one value, and every list in it. */
const places = pathsOf(defaultText)
const leaves = places.filter((path) => {
  const value = at(defaultText, path)
  return value === null || typeof value !== 'object'
})
const lists = places.filter((path) => Array.isArray(at(defaultText, path)))

/** Another value of the same kind than the one that is there. */
function otherThan(value: unknown, salt: number): unknown {
  if (typeof value === 'number') return value + 1 + (salt % 50)
  if (typeof value === 'boolean') return !value
  if (value === null) return 1 + (salt % 50)
  const names: readonly string[] = departmentNames
  const word = String(value)
  if (names.includes(word)) return names[(names.indexOf(word) + 1 + (salt % 6)) % 7]
  return `${word}${'改'.repeat(1 + (salt % 3))}`
}

const swapped = (list: readonly unknown[], one: number, other: number) =>
  list.map((value, index) => (index === one ? list[other] : index === other ? list[one] : value))

/** A text with exactly one thing different: a value, an entry of a list less or more, two entries in another order. */
const mutation: fc.Arbitrary<readonly [string, EditionText]> = fc
  .tuple(fc.constantFrom('value', 'less', 'more', 'swap'), fc.nat(), fc.nat(), fc.nat())
  .map(([kind, pick, salt, other]) => {
    if (kind === 'value') {
      const path = leaves[pick % leaves.length] ?? []
      return [path, otherThan(at(defaultText, path), salt)] as const
    }
    const path = lists[pick % lists.length] ?? []
    const list = at(defaultText, path) as unknown[]
    const one = salt % list.length
    if (kind === 'less') return [path, list.filter((_, index) => index !== one)] as const
    if (kind === 'more') return [path, [...list, copyOf(list[one])]] as const
    return [path, swapped(list, one, other % list.length)] as const
  })
  .map(([path, value]) => [path.join('.'), withAt(defaultText, path, value) as EditionText])

/** A new entry of a list, made after one that is there: all its words are others. */
function copyOf(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return otherThan(entry, 41)
  const change = (value: unknown) => (typeof value === 'string' ? `${value}新` : value)
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, change(value)]))
}

describe('comparing editions', () => {
  it('finds nothing between equal ones', () => {
    expect(compareEditions(defaultText, structuredClone(defaultText))).toEqual([])
    fc.assert(
      fc.property(
        mutation,
        ([, text]) => compareEditions(text, structuredClone(text)).length === 0,
      ),
    )
  })

  it('tells any single change, wherever it is, from both sides', () => {
    fc.assert(
      fc.property(mutation, ([path, text]) => {
        const same = JSON.stringify(text) === JSON.stringify(defaultText)
        expect(compareEditions(defaultText, text).length === 0, path).toBe(same)
        expect(compareEditions(text, defaultText).length === 0, path).toBe(same)
      }),
      { numRuns: 1000 },
    )
  })

  it('tells every value of the text, one by one', () => {
    for (const path of leaves) {
      const text = withAt(defaultText, path, otherThan(at(defaultText, path), 1)) as EditionText
      expect(compareEditions(defaultText, text), path.join('.')).not.toEqual([])
    }
  })

  it('tells three changes as three, in plain words', () => {
    expect(compareEditions(defaultText, secondText)).toEqual([
      {
        where: '条约名称',
        kind: 'changed',
        before: '商户共治条约（2026 年第二版）',
        after: '商户共治条约（第三版）',
      },
      { where: '第 1 项“包卫生” · 分值', kind: 'changed', before: '12 分', after: '20 分' },
      { where: '红榜线', kind: 'changed', before: '90 分', after: '92 分' },
    ])
  })

  it('knows a deduction again by its mark, and tells a new one and one that is gone', () => {
    const [kept, gone, ...rest] = defaultText.categories[0]?.items[1]?.deductions ?? []
    if (!kept || !gone) throw new Error('item 2 has deductions')
    const fresh = { id: '2e', text: '灯箱挡路', from: 1, to: 2, photo: true, veto: false }
    const text = withItem(defaultText, 2, { deductions: [{ ...kept, to: 6 }, ...rest, fresh] })
    expect(compareEditions(defaultText, text)).toEqual([
      {
        where: '第 2 项“包秩序”的扣分条款',
        kind: 'removed',
        before: expect.stringContaining(gone.text),
        after: null,
      },
      {
        where: '第 2 项“包秩序”的扣分条款',
        kind: 'added',
        before: null,
        after: '灯箱挡路，扣 1–2 分，要拍照',
      },
      {
        where: `第 2 项“包秩序”的扣分条款“${kept.text}” · 扣分`,
        kind: 'changed',
        before: '扣 2–5 分',
        after: '扣 2–6 分',
      },
    ])
  })

  it('tells one new item as one, and the shift of the numbers behind it once', () => {
    const [head, ...tail] = defaultText.categories
    if (!head) throw new Error('there is a category')
    const [item] = head.items
    if (!item) throw new Error('there is an item')
    const fresh = {
      ...item,
      no: 1,
      title: '包安宁',
      deductions: [{ ...item.deductions[0], id: '0a' }],
    }
    const shift = <Category extends typeof head>(category: Category) => ({
      ...category,
      items: category.items.map((one) => ({ ...one, no: one.no + 1 })),
    })
    const shifted = shift(head)
    const text = {
      ...defaultText,
      categories: [{ ...shifted, items: [fresh, ...shifted.items] }, ...tail.map(shift)],
    } as EditionText
    const kinds = compareEditions(defaultText, text).map(({ kind, where }) => `${kind} ${where}`)
    expect(kinds).toEqual(['added 第 1 项“包安宁”', 'moved 考核项的编号'])
  })

  it('tells an item that went to another category, and a renamed category once', () => {
    const [frontage, epidemic, ...rest] = defaultText.categories
    if (!frontage || !epidemic) throw new Error('there are categories')
    const renamed = {
      ...defaultText,
      categories: [{ ...frontage, title: '门前包干' }, epidemic, ...rest],
    }
    expect(compareEditions(defaultText, renamed).map(({ where }) => where)).toEqual([
      '大类“门前包干” · 名称',
    ])
    const last = frontage.items.slice(-1)
    const moved = {
      ...defaultText,
      categories: [
        { ...frontage, items: frontage.items.slice(0, -1) },
        { ...epidemic, items: [...last, ...epidemic.items] },
        ...rest,
      ],
    }
    expect(compareEditions(defaultText, moved)).toEqual([
      {
        where: '第 3 项“包绿化设施” · 所属大类',
        kind: 'changed',
        before: '门前三包',
        after: '疫情防控',
      },
    ])
  })
})
