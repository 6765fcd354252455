import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import {
  effective,
  type Inspection,
  type ItemResult,
} from '#shared/domain/inspection/inspection.ts'
import { itemSums } from '#shared/domain/inspection/item-sums.ts'
import { scoreOf } from '#shared/domain/inspection/score.ts'
import { restore } from '#shared/domain/rectification/restore.ts'
import { moved, noSamples } from '#shared/domain/standing/samples.ts'
import { standingOf } from '#shared/domain/standing/standing.ts'
import { dueInDays, dueInHours, reminded, uncertainText } from '#shared/kernel/due.ts'
import { workingHoursBetween } from '#shared/kernel/working-time.ts'
import { flawless } from '../support/covenant.ts'
import { at, shown } from '../support/shanghai.ts'
import { anyVisit } from '../support/visits.ts'

const edition = default2026
const id = '0'.repeat(24)

const visitOf = (results: ItemResult[]): Inspection => ({
  id,
  shopId: id,
  councilId: id,
  area: '120116014003',
  editionId: edition.id,
  period: '2026-11',
  kind: 'first',
  visitId: null,
  departments: ['fire'],
  parts: [],
  results,
  restored: [],
  score: scoreOf(edition, results),
  sealed: false,
  at: at('2026-11-23 09:00'),
  version: 0,
})

const found = (results: readonly ItemResult[]) =>
  results.flatMap(({ findings }) => findings.map(({ deduction }) => deduction))

const samplesOf = ({ score, ...visit }: Inspection) =>
  moved(noSamples, {
    inspections: { count: 1, total: Math.round((score?.score ?? 0) * 100) },
    items: itemSums(edition, effective(visit)),
  })

/** A visit, and some of its findings in some order. */
const visitAndSome = anyVisit.chain((results) =>
  fc.tuple(fc.constant(results), fc.shuffledSubarray(found(results))),
)

describe('giving findings back', () => {
  const given = (deduction: string) => ({ deduction, appealId: 'a', at: at('2026-11-24 09:00') })

  it('in any order comes to the score of a visit without them, and is never lower on the way', () => {
    fc.assert(
      fc.property(visitAndSome, ([results, back]) => {
        let visit = visitOf(results)
        for (const deduction of back) {
          const next = restore(edition, visit, given(deduction)).inspection
          expect(next.score?.score).toBeGreaterThanOrEqual(visit.score?.score ?? 0)
          visit = next
        }
        const without = results.map((result) => ({
          ...result,
          findings: result.findings.filter(({ deduction }) => !back.includes(deduction)),
        }))
        expect(visit.score).toEqual(scoreOf(edition, without))
      }),
    )
  })

  it('moves the month by exactly what it would be, reckoned anew', () => {
    fc.assert(
      fc.property(visitAndSome, ([results, back]) => {
        let visit = visitOf(results)
        let samples = samplesOf(visit)
        for (const deduction of back) {
          const { inspection, change } = restore(edition, visit, given(deduction))
          samples = moved(samples, change ?? {})
          visit = inspection
        }
        expect(samples).toEqual(samplesOf(visit))
        expect(standingOf(edition, samples)).toEqual(standingOf(edition, samplesOf(visit)))
      }),
    )
  })

  it('of a joint visit that is not complete only remembers', () => {
    const visit = { ...visitOf(flawless()), score: null }
    const { inspection, change } = restore(edition, visit, given('1a'))
    expect(change).toBeNull()
    expect(inspection).toMatchObject({ score: null, restored: [{ deduction: '1a' }] })
  })

  it('happens once', () => {
    const visit = { ...visitOf(flawless()), score: null, restored: [given('1a')] }
    expect(() => restore(edition, visit, given('1a'))).toThrow()
  })
})

describe('a deadline', () => {
  it.each([
    ['2026-09-30 17:00', 2, '2026-10-08 09:30', '2026-09-30 18:00'],
    ['2026-12-16 09:00', 2, '2026-12-16 11:00', '2026-12-16 10:00'],
    ['2026-12-16 09:00', 4, '2026-12-16 14:30', '2026-12-16 11:00'],
    ['2026-12-16 09:00', 24, '2026-12-21 09:00', '2026-12-18 09:00'],
  ])('from %s in %d working hours is %s, and is spoken of at %s', (from, hours, due, remind) => {
    const { dueAt, remindAt } = dueInHours(at(from), hours)
    expect([shown(dueAt), shown(remindAt ?? dueAt)]).toEqual([due, remind])
  })

  it.each([
    ['2026-09-30 17:00', 3, '2026-10-10 18:00', '2026-10-09 18:00'],
    ['2026-12-16 09:00', 1, '2026-12-17 18:00', '2026-12-17 16:00'],
  ])('from %s in %d workdays is %s, and is spoken of at %s', (from, days, due, remind) => {
    const { dueAt, remindAt } = dueInDays(at(from), days)
    expect([shown(dueAt), shown(remindAt ?? dueAt)]).toEqual([due, remind])
  })

  it('is spoken of once before and once after, however often the timer comes', () => {
    const start = at('2026-09-28 09:00')
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 1, max: 600 }), { maxLength: 60 }),
        (hours, minutes) => {
          let due = dueInHours(start, hours)
          let now = start
          const said: string[] = []
          for (const pass of minutes) {
            now = new Date(now.getTime() + pass * 60_000)
            const next = reminded(due, now)
            if (next) {
              said.push(next.remind)
              expect(next.remind === 'overdue').toBe(now > due.dueAt)
              expect(workingHoursBetween(now, due.dueAt)).toBeLessThanOrEqual(8)
              due = { ...due, ...next }
            }
          }
          expect(new Set(said).size).toBe(said.length)
          expect(due.remind === 'overdue').toBe(now > due.dueAt)
        },
      ),
    )
  })

  it('says when it is not certain, and why', () => {
    expect(uncertainText(dueInHours(at('2026-11-23 09:00'), 4))).toBeNull()
    expect(uncertainText(dueInHours(at('2026-12-31 17:00'), 4))).toBe(
      '2027 年放假安排还没公布，期限先按周一到周五推算',
    )
  })
})
