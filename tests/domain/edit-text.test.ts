import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemsOf } from '#shared/domain/covenant/check-edition.ts'
import type { EditionText } from '#shared/domain/covenant/edition-text.ts'
import { itemsOf } from '#shared/domain/covenant/items.ts'
import {
  addCategory,
  addItem,
  freshDeduction,
  freshTerm,
  linesOf,
  moveItem,
  removeItem,
  shifted,
  withCategories,
  without,
} from '../../client/src/features/edition/edit-text.ts'
import { defaultText } from '../support/editions.ts'

const titles = (text: EditionText) => itemsOf(text).map(({ title }) => title)
const mutual = ({ mutualItems, ...text }: EditionText) =>
  mutualItems.map((no) => itemsOf(text).find((item) => item.no === no)?.title)

type Step = (text: EditionText) => EditionText
const place = fc.tuple(fc.nat(6), fc.nat(4))
const way = fc.constantFrom(-1, 1) as fc.Arbitrary<-1 | 1>

/** Whatever the desk's buttons do to the order and number of items. */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.nat(6).map(
    (at): Step =>
      (text) =>
        addItem(text, at),
  ),
  place.map(
    ([category, at]): Step =>
      (text) =>
        removeItem(text, category, at),
  ),
  fc.tuple(place, way).map(
    ([[category, at], by]): Step =>
      (text) =>
        moveItem(text, category, at, by),
  ),
  fc.constant<Step>(addCategory),
  fc.nat(6).map(
    (at): Step =>
      (text) =>
        withCategories(text, (all) => without(all, at)),
  ),
  fc.tuple(fc.nat(6), way).map(
    ([at, by]): Step =>
      (text) =>
        withCategories(text, (all) => shifted(all, at, by)),
  ),
)

describe('the desk', () => {
  it('keeps the items numbered from 1 in their order, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const text = steps.reduce((now, change) => change(now), defaultText)
        expect(itemsOf(text).map(({ no }) => no)).toEqual(itemsOf(text).map((_, at) => at + 1))
        const fields = problemsOf(text).map(({ field }) => field)
        expect(fields.filter((field) => /\.no$|\.id$|^mutualItems\./.test(field))).toEqual([])
      }),
    )
  })

  it('takes what shops look at along with its item', () => {
    expect(mutual(defaultText)).toEqual(['包卫生', '包秩序', '包绿化设施', '分类投放'])
    expect(mutual(moveItem(defaultText, 0, 0, 1))).toEqual([
      '包秩序',
      '包卫生',
      '包绿化设施',
      '分类投放',
    ])
    expect(mutual(removeItem(defaultText, 0, 1))).toEqual(['包卫生', '包绿化设施', '分类投放'])
    expect(mutual(addItem(defaultText, 0))).toEqual(mutual(defaultText))
  })

  it('moves an item over the edge of its category, and not off the ends', () => {
    const over = moveItem(defaultText, 0, 2, 1)
    expect(over.categories.map(({ items }) => items.length)).toEqual([2, 3, 2, 2, 2])
    expect(titles(over)).toEqual(titles(defaultText))
    expect(moveItem(over, 1, 0, -1)).toEqual(defaultText)
    expect(moveItem(defaultText, 0, 0, -1)).toEqual(defaultText)
    expect(moveItem(defaultText, 4, 1, 1)).toEqual(defaultText)
  })

  it('gives marks that nothing else has', () => {
    expect(freshDeduction(defaultText, 2).id).toBe('2e')
    expect(freshDeduction(defaultText, 9).id).toBe('9e')
    expect(freshTerm(defaultText).id).toBe('t1')
    expect(
      addCategory(addCategory(defaultText))
        .categories.slice(-2)
        .map(({ id }) => id),
    ).toEqual(['c1', 'c2'])
  })

  it('reads paragraphs off the lines', () => {
    expect(linesOf(' 一\n\n 二 \n')).toEqual(['一', '二'])
    expect(linesOf('')).toEqual([])
  })
})
