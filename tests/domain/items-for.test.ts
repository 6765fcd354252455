import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import { itemsOf } from '#shared/domain/covenant/items.ts'
import { checkPart } from '#shared/domain/inspection/check-results.ts'
import type { ItemResult } from '#shared/domain/inspection/inspection.ts'
import { busyOf, itemsFor, nosOf, only } from '#shared/domain/inspection/items-for.ts'
import { scoreOf } from '#shared/domain/inspection/score.ts'
import { type Department, departmentNames } from '#shared/domain/people/role.ts'
import { flawless } from '../support/covenant.ts'
import { anyVisit } from '../support/visits.ts'

const items = itemsOf(default2026)
const anyTeam: fc.Arbitrary<Department[]> = fc.uniqueArray(fc.constantFrom(...departmentNames), {
  minLength: 1,
})

describe('who looks at what on a joint visit', () => {
  it('every item is one department’s, and that department takes part', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const shares = team.flatMap((department) => nosOf(default2026, team, department))
        expect([...shares].sort((a, b) => a - b)).toEqual(items.map(({ no }) => no))
      }),
    )
  })

  it('an item goes to the first of its departments that takes part, else to the first of the team', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const shared = itemsFor(default2026, team)
        for (const { no, checkedBy } of items)
          expect(shared.get(no)).toBe(checkedBy.find((one) => team.includes(one)) ?? team[0])
      }),
    )
  })

  it('departments with nothing to look at change nothing by staying away', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        expect(itemsFor(default2026, busyOf(default2026, team))).toEqual(
          itemsFor(default2026, team),
        )
      }),
    )
  })

  it('the parts together score as the whole does', () => {
    fc.assert(
      fc.property(anyTeam, anyVisit, (team, results) => {
        const shares = busyOf(default2026, team).map((department) => {
          const nos = nosOf(default2026, team, department)
          const share = results.filter(({ no }) => nos.includes(no))
          expect(() => checkPart(default2026, nos, share)).not.toThrow()
          const applies = share.some((result) => result.applies)
          return applies ? scoreOf(only(default2026, nos), share).kept : 0
        })
        expect(shares.reduce((sum, kept) => sum + kept, 0)).toBe(scoreOf(default2026, results).kept)
      }),
    )
  })
})

const strange: ItemResult = { no: 88, applies: true, findings: [] }
const refusals: readonly [code: string, results: ItemResult[], message: string][] = [
  ['ITEM_NOT_YOURS', flawless(), '第1项“包卫生”归别的部门看'],
  ['ITEM_MISSING', flawless().slice(-1), '第10项“消防设施”还没有评'],
  ['ITEM_MISSING', [...flawless().slice(-2), strange], '还有考核项没有评'],
]

describe('a part', () => {
  const team: Department[] = ['sanitation', 'fire']
  const nos = nosOf(default2026, team, 'fire')

  it('is fire’s two items and nobody else’s', () => {
    expect(nos).toEqual([10, 11])
  })

  it.each(refusals)('is refused with %s', (code, results, message) => {
    expect(() => checkPart(default2026, nos, results)).toThrow(expect.objectContaining({ code }))
    expect(() => checkPart(default2026, nos, results)).toThrow(message)
  })
})
