import { describe, expect, it } from 'vitest'
import { factsText } from '#shared/domain/record/fact-words.ts'

describe('the facts of a line, for people', () => {
  it.each<[Record<string, string>, string]>([
    [{}, ''],
    [
      { seat: 'viceChair', no: '2', person: `${'0'.repeat(16)}1234abcd`, until: '2028-12-31' },
      '席位：副理事长；第几席：2；人员编号：…1234abcd；到：2028年12月31日',
    ],
    [
      { rule: 'twoThirds', secret: 'yes', changeable: 'no', endsAt: '2026-11-25T10:00:00.000Z' },
      '表决规则：三分之二以上同意；不记名：是；截止前可以改票：不；截止：2026年11月25日 18:00',
    ],
    [
      { verdict: 'carried', for: '40/40', from: '' },
      '结果：通过；同意（席位/权重）：40/40；从：没有',
    ],
    [{ kind: 'park' }, '种类：园区共同缔造理事会'],
    [{ kind: 'firm' }, '种类：企业'],
    [{ newKey: 'as it stands' }, 'newKey：as it stands'],
  ])('%j are %s', (facts, text) => {
    expect(factsText(facts)).toBe(text)
  })
})
