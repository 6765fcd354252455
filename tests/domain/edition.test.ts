import { describe, expect, it } from 'vitest'
import { Edition } from '#shared/domain/covenant/edition.ts'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import { itemsOf } from '#shared/domain/covenant/items.ts'

const items = itemsOf(default2026)
const deductions = items.flatMap(({ deductions: own }) => own)

/** The table of the default edition: category, item number, points. */
const table: Readonly<Record<string, readonly (readonly [no: number, points: number])[]>> = {
  门前三包: [
    [1, 12],
    [2, 12],
    [3, 10],
  ],
  疫情防控: [
    [4, 7],
    [5, 7],
  ],
  垃圾分类: [
    [6, 9],
    [7, 7],
  ],
  食品安全: [
    [8, 9],
    [9, 9],
  ],
  消防安全: [
    [10, 9],
    [11, 9],
  ],
}

describe('the default edition', () => {
  it('is a well-formed edition', () => {
    expect(Edition.parse(default2026)).toEqual(default2026)
  })

  it('has the 5 categories and 11 items of the table, 100 points in all', () => {
    const told = default2026.categories.map((category) => [
      category.title,
      category.items.map(({ no, points }) => [no, points]),
    ])
    expect(Object.fromEntries(told)).toEqual(table)
    expect(items).toHaveLength(11)
    expect(items.reduce((sum, { points }) => sum + points, 0)).toBe(100)
  })

  it('names every deduction once, by the number of its item', () => {
    expect(new Set(deductions.map(({ id }) => id)).size).toBe(deductions.length)
    for (const { no, deductions: own } of items)
      for (const { id } of own) expect(id).toMatch(new RegExp(`^${no}[a-z]$`))
  })

  it('lets every deduction cost something, and no more than its item has', () => {
    for (const { points, deductions: own } of items)
      for (const { from, to } of own) {
        expect(from).toBeGreaterThanOrEqual(1)
        expect(from).toBeLessThanOrEqual(to)
        expect(to).toBeLessThanOrEqual(points)
      }
  })

  it('has two veto findings: food poisoning and a blocked exit', () => {
    const vetoes = deductions.filter(({ veto }) => veto).map(({ text }) => text)
    expect(vetoes).toEqual(['造成食物中毒', '锁闭或堵死安全出口'])
  })

  it('gives every item a promise, someone who checks it and a time to put it right', () => {
    for (const { promise, checkedBy, rectifyHours } of items) {
      expect(promise).toMatch(/。$/)
      expect(checkedBy.length).toBeGreaterThan(0)
      expect(rectifyHours).toBeGreaterThan(0)
    }
  })

  it('weighs 70 / 20 / 10, and puts the veto cap below the pass line', () => {
    const { weights, lines } = default2026
    expect(weights).toEqual({ inspections: 70, ratings: 20, mutual: 10 })
    expect(lines.vetoCap).toBeLessThan(lines.pass)
    expect(lines.pass).toBeLessThan(lines.red)
  })

  it('says in its text the lines it is scored by', () => {
    const text = default2026.clauses.flatMap(({ paragraphs }) => paragraphs).join('')
    const { weights, lines, rectification, appeal, publication } = default2026
    for (const share of Object.values(weights)) expect(text).toContain(`${share}%`)
    expect(text).toContain(
      `${lines.red} 分及以上上红榜，${lines.pass} 分以下、或当月两次复查不合格的上黑榜`,
    )
    expect(rectification.blackAfter).toBe(2)
    expect(text).toContain(`考核员 ${rectification.recheckDays} 个工作日内复查`)
    expect(text).toContain(`${appeal.lodgeDays} 个工作日内可以申诉`)
    expect(text).toContain(`在 ${appeal.decideDays} 个工作日内定下来`)
    expect(text).toContain(`公布 ${publication.redDays} 天`)
    expect(publication.blackDays).toBe(publication.redDays)
    expect(text).toContain(`不超过 ${lines.vetoCap} 分`)
  })
})
