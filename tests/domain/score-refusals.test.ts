import { describe, expect, it } from 'vitest'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import type { ItemResult } from '#shared/domain/inspection/inspection.ts'
import { scoreOf } from '#shared/domain/inspection/score.ts'
import { except, finding, flawless } from '../support/covenant.ts'

const [first, ...rest] = flawless()
const repeated = [...rest, ...rest.slice(0, 1)]
const found = (no: number, change: Partial<ItemResult>) => except(flawless(), no, change)

const refusals: readonly [what: string, code: string, results: ItemResult[]][] = [
  ['nothing at all', 'ITEM_MISSING', []],
  ['an item left out', 'ITEM_MISSING', rest],
  ['one item twice in place of another', 'ITEM_MISSING', repeated],
  ['one item too many', 'ITEM_MISSING', [...flawless(), { no: 12, applies: true, findings: [] }]],
  ['an item the edition has not', 'ITEM_MISSING', [...rest, { ...rest[0], no: 12 } as ItemResult]],
  ['an unknown deduction', 'DEDUCTION_UNKNOWN', found(1, { findings: [finding('1z', 1)] })],
  ['another item’s deduction', 'DEDUCTION_UNKNOWN', found(1, { findings: [finding('2a', 2)] })],
  [
    'one deduction twice',
    'DEDUCTION_UNKNOWN',
    found(1, { findings: [finding('1a', 1), finding('1a', 1)] }),
  ],
  [
    'a deduction where the item does not apply',
    'DEDUCTION_UNKNOWN',
    found(1, { applies: false, findings: [finding('1a', 1)] }),
  ],
  [
    'more than the rule allows',
    'DEDUCTION_OUT_OF_RANGE',
    found(1, { findings: [finding('1a', 5)] }),
  ],
  ['less than the rule asks', 'DEDUCTION_OUT_OF_RANGE', found(1, { findings: [finding('1d', 1)] })],
  [
    'no photo of what must be photographed',
    'PHOTO_REQUIRED',
    found(2, { findings: [{ ...finding('2a', 2), photos: [] }] }),
  ],
  [
    'no item that applies',
    'NOTHING_APPLIES',
    flawless().map((result) => ({ ...result, applies: false })),
  ],
]

describe('a visit is not scored with', () => {
  it.each(refusals)('%s: %s', (_, code, results) => {
    expect(() => scoreOf(default2026, results)).toThrow(expect.objectContaining({ code }))
  })

  it('a missing item, and says which by its name', () => {
    const results = [...rest, { no: 99, applies: true, findings: [] }]
    expect(() => scoreOf(default2026, results)).toThrow('第1项“包卫生”还没有评')
    expect(first?.no).toBe(1)
  })

  it('a photo that is missing, and says of what', () => {
    const results = found(2, { findings: [{ ...finding('2a', 2), photos: [] }] })
    expect(() => scoreOf(default2026, results)).toThrow(
      '第2项“出店经营，货物或桌椅摆到门外”要拍照留底，请补一张照片',
    )
  })

  it('points outside the range, and says the range', () => {
    const results = found(1, { findings: [finding('1a', 5)] })
    expect(() => scoreOf(default2026, results)).toThrow(/只能扣 1–4 分/)
  })
})
