import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import { forever, isInForce, termFor } from '#shared/domain/standing/award.ts'
import { closesAt, isOver, lastDue } from '#shared/domain/standing/closing-day.ts'
import { freeze, listed } from '#shared/domain/standing/freeze.ts'
import { isPublic, publicationOf } from '#shared/domain/standing/month-list.ts'
import { missingToRed, whyText } from '#shared/domain/standing/reasons.ts'
import { noSamples, type StandingSamples } from '#shared/domain/standing/samples.ts'
import { newStanding, type Standing, standingOf } from '#shared/domain/standing/standing.ts'
import { starsOf } from '#shared/domain/standing/stars.ts'
import { periodAfter } from '#shared/kernel/period.ts'
import { addDays } from '#shared/kernel/time.ts'
import { at } from '../support/shanghai.ts'

const council = { editions: [{ id: default2026.id, from: '2026-01-01', signed: 0 }] }
const editionOf = () => default2026
const closing = { editionOf, redMonthsBefore: () => 0, now: at('2026-11-03 09:00') }

function standing(index: number, samples: Partial<StandingSamples>): Standing {
  const number = String(index).padStart(3, '0')
  const shop = { shopId: number, councilId: 'c', area: 'a', name: number, number }
  const all = { ...noSamples, ...samples }
  return { ...newStanding(shop, council, '2026-10'), ...all, ...standingOf(default2026, all) }
}

const inspected = (score: number) => ({ inspections: { count: 1, total: score * 100 } })

/** A month of any shops: some seen, some not, some that failed re-checks. */
const anyMonth = fc
  .array(
    fc.record({
      score: fc.option(fc.integer({ min: 0, max: 100 })),
      failedRechecks: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 60 },
  )
  .map((shops) =>
    shops.map(({ score, failedRechecks }, index) =>
      standing(index, { ...(score !== null && inspected(score)), failedRechecks }),
    ),
  )

describe('a frozen month', () => {
  it('gives equal scores one place, and each the number of better ones plus one', () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        for (const { score, rank } of freeze(month, closing)) {
          const better = month.filter((other) => score !== null && (other.score ?? -1) > score)
          expect(rank).toBe(score === null ? null : better.length + 1)
        }
      }),
    )
  })

  it('changes no score, no grade and no sample, and leaves no one out', () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const frozen = new Map(freeze(month, closing).map((row) => [row.id, row]))
        expect(frozen.size).toBe(month.length)
        for (const row of month) {
          const { closedAt, rank, stars, ...kept } = frozen.get(row.id) ?? row
          const { closedAt: _, rank: __, stars: ___, ...open } = row
          expect(kept).toEqual(open)
        }
      }),
    )
  })

  it('is listed whole: red and black by name, all four by number', () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const { red, black, counts } = listed(freeze(month, closing), editionOf)
        expect([red.length, black.length]).toEqual([counts.red, counts.black])
        const total = counts.red + counts.steady + counts.black + counts.sparse
        expect(total).toBe(month.length)
        expect(red.every(({ score }) => (score ?? 0) >= default2026.lines.red)).toBe(true)
      }),
    )
  })

  it('puts two failed re-checks on the black list whatever the score, and says so', () => {
    const row = standing(1, { ...inspected(97), failedRechecks: 2 })
    expect(row).toMatchObject({ score: 97, grade: 'black' })
    expect(whyText(default2026, row)).toBe('复查 2 次不合格；考核 1 次，平均 97 分')
    expect(missingToRed(default2026, row, row)).toEqual({ kind: 'rechecks', failed: 2 })
    expect(standing(1, { ...inspected(97), failedRechecks: 1 }).grade).toBe('red')
  })

  it('does not rank a shop that nobody looked at, and a veto caps below the pass line', () => {
    expect(standing(1, {})).toMatchObject({ score: null, grade: 'sparse' })
    expect(default2026.lines.vetoCap).toBeLessThan(default2026.lines.pass)
    expect(standing(1, inspected(default2026.lines.vetoCap)).grade).toBe('black')
  })
})

describe('stars', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [5, 2],
    [6, 3],
    [9, 4],
    [11, 4],
    [12, 5],
  ])('%d months on the red list make %d', (months, stars) => {
    expect(starsOf(default2026, months)).toBe(stars)
  })

  it('count the month that is being closed', () => {
    const [row] = freeze([standing(1, inspected(95))], { ...closing, redMonthsBefore: () => 2 })
    expect(row?.stars).toBe(2)
    const [low] = freeze([standing(1, inspected(70))], { ...closing, redMonthsBefore: () => 2 })
    expect(low?.stars).toBe(1)
  })
})

describe('publication', () => {
  it('lasts exactly as many days as the edition says, by day', () => {
    const days = fc.integer({ min: 1, max: 400 })
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 800 }), (redDays, blackDays, after) => {
        const list = publicationOf({ publication: { redDays, blackDays } }, '2026-11-03')
        const day = addDays('2026-11-03', after)
        expect(isPublic(list, 'red', day)).toBe(after < redDays)
        expect(isPublic(list, 'black', day)).toBe(after < blackDays)
        expect(isPublic(list, undefined, day)).toBe(after < Math.min(redDays, blackDays))
      }),
    )
  })
})

describe('the day of closing', () => {
  it('comes on the fifth at eight, for the month before', () => {
    expect(closesAt('2026-12')).toEqual(at('2027-01-05 08:00'))
    expect(lastDue(at('2027-01-05 07:59'))).toBe('2026-11')
    expect(lastDue(at('2027-01-05 08:00'))).toBe('2026-12')
    expect(isOver('2026-12', at('2026-12-31 23:59'))).toBe(false)
    expect(isOver('2026-12', at('2027-01-01 00:00'))).toBe(true)
  })

  it('never falls due before the month is over', () => {
    fc.assert(
      fc.property(
        fc.date({ min: at('2025-01-01 00:00'), max: at('2040-01-01 00:00'), noInvalidDate: true }),
        (now) => {
          expect(isOver(lastDue(now), now)).toBe(true)
          expect(closesAt(periodAfter(lastDue(now), 1)) > now).toBe(true)
        },
      ),
    )
  })
})

describe('a term of reward or penalty', () => {
  it('holds as many days as it says, the first among them, and one without days for good', () => {
    const praise = termFor(default2026, { grade: 'red', termId: 'praise', on: '2026-11-03' })
    expect(praise).toMatchObject({ kind: 'reward', from: '2026-11-03', until: '2026-12-02' })
    expect(isInForce(praise, '2026-12-02')).toBe(true)
    expect(isInForce(praise, '2026-12-03')).toBe(false)
    const best = termFor(default2026, { grade: 'red', termId: 'recommend', on: '2026-11-03' })
    expect(best.until).toBe(forever)
  })

  it.each(['steady', 'sparse'] as const)('is not for a shop that is %s', (grade) => {
    const give = () => termFor(default2026, { grade, termId: 'praise', on: '2026-11-03' })
    expect(give).toThrow(expect.objectContaining({ code: 'NOT_ON_LIST' }))
  })
})
