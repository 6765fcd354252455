import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import { itemsOf } from '#shared/domain/covenant/items.ts'
import { scoreOf } from '#shared/domain/inspection/score.ts'
import { except, finding, flawless } from '../support/covenant.ts'
import { anyVisit, isVeto, withoutVeto } from '../support/visits.ts'

const score = (results: Parameters<typeof scoreOf>[1]) => scoreOf(default2026, results)
const items = itemsOf(default2026)

describe('the score of a visit', () => {
  it('is 100 when every promise is kept', () => {
    expect(score(flawless())).toMatchObject({
      score: 100,
      kept: 100,
      applicable: 100,
      vetoed: false,
    })
  })

  it('lies between 0 and 100, with two decimals at most, and its categories add up to it', () => {
    fc.assert(
      fc.property(anyVisit, (results) => {
        const { score: points, kept, applicable, categories } = score(results)
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(100)
        expect(Number(points.toFixed(2))).toBe(points)
        expect(kept).toBe(categories.reduce((sum, category) => sum + category.kept, 0))
        expect(applicable).toBe(categories.reduce((sum, { applicable: part }) => sum + part, 0))
      }),
    )
  })

  it('never rises when one more finding is made', () => {
    fc.assert(
      fc.property(anyVisit, fc.nat(), (results, pick) => {
        const worse = results.findIndex(({ findings }) => findings.length > 0)
        fc.pre(worse >= 0)
        const milder = results.map((result, index) => {
          const dropped = pick % Math.max(1, result.findings.length)
          const findings = result.findings.filter((_, at) => at !== dropped)
          return index === worse ? { ...result, findings } : result
        })
        expect(score(results).score).toBeLessThanOrEqual(score(milder).score)
      }),
    )
  })

  it('never rises when a finding costs more', () => {
    const mild = except(flawless(), 1, { findings: [finding('1a', 1)] })
    const harsh = except(flawless(), 1, { findings: [finding('1a', 4)] })
    expect([score(mild).score, score(harsh).score]).toEqual([99, 96])
  })
})

describe('an item', () => {
  it('loses no more than it has', () => {
    const all = ['1a', '1b', '1c', '1d'].map((id, index) => finding(id, [4, 3, 3, 5][index] ?? 0))
    const { kept } = score(except(flawless(), 1, { findings: all }))
    expect(kept).toBe(100 - 12)
  })

  it('that does not apply is left out of both sides', () => {
    const bookshop = except(except(flawless(), 7, { applies: false }), 9, { applies: false })
    expect(score(bookshop)).toMatchObject({ kept: 84, applicable: 84, score: 100 })
    const untidy = except(bookshop, 1, { findings: [finding('1a', 4)] })
    expect(score(untidy)).toMatchObject({ kept: 80, applicable: 84, score: 95.24 })
    expect(score(untidy).categories.map(({ applicable }) => applicable)).toEqual([34, 14, 9, 9, 18])
  })
})

describe('a veto finding', () => {
  it('caps the score at the edition’s line, whatever else was kept', () => {
    const { vetoCap } = default2026.lines
    const blocked = except(flawless(), 11, { findings: [finding('11d', 9)] })
    expect(score(blocked)).toMatchObject({ score: vetoCap, kept: 91, vetoed: true })
    fc.assert(
      fc.property(anyVisit, (results) => {
        const { vetoed, score: points, kept, applicable } = score(results)
        expect(vetoed).toBe(results.some(({ findings }) => findings.some(isVeto)))
        const full = Math.round((kept / applicable) * 10_000) / 100
        expect(points).toBe(vetoed ? Math.min(full, vetoCap) : full)
      }),
    )
  })

  it('never raises a score that was lower already', () => {
    const worst = items.map(({ no, deductions }) => ({
      no,
      applies: true,
      findings: deductions.map(({ id, to }) => finding(id, to)),
    }))
    expect(score(worst).score).toBe(0)
    expect(score(withoutVeto(worst)).score).toBe(0)
  })
})
