import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from '#functions/lib/sha256.ts'
import { begunDay, closedDay } from '#shared/domain/record/bind.ts'
import { lineId } from '#shared/domain/record/canonical.ts'
import type { DayFault, LineFault } from '#shared/domain/record/faults.ts'
import { verifyRecord } from '#shared/domain/record/verify.ts'
import { verifyDays } from '#shared/domain/record/verify-days.ts'
import {
  councilOf,
  daysOf,
  type Faults,
  faultsOf,
  grown,
  hashed,
  type Kept,
  sourceOf,
} from '../support/record-model.ts'

/** Up to eight days and three councils; each day has a line at least, so that each is closed. */
const plan = fc.array(
  fc
    .array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 })
    .map(([first = 0, ...others]) => [first + (others.some(Boolean) ? 0 : 1), ...others]),
  { minLength: 3, maxLength: 8 },
)
const records = plan.map((days) => grown(days))
const pick = fc.nat()

const placed = (faults: Faults, council: string) => faults.councils.get(council)

describe('a record that nobody touched', () => {
  it('agrees, whatever was written when, and in pages of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        plan,
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 1, max: 7 }),
        async (days, open, size) => {
          const kept = grown(days, open)
          const verdict = await verifyDays(daysOf(kept, size), { sha256 })
          expect(verdict).toEqual({
            days: kept.days.length,
            last: kept.days.at(-1) ?? null,
            fault: null,
          })
          for (const { id, no, hash } of kept.heads)
            expect(await verifyRecord(sourceOf(kept, id, size), { councilId: id, sha256 })).toEqual(
              { lines: no, hash, fault: null },
            )
        },
      ),
    )
  })

  it('says how far it has come', async () => {
    const kept = grown([[3], [2]])
    const told: number[] = []
    const progress = (lines: number) => told.push(lines)
    await verifyRecord(sourceOf(kept, councilOf(0)), { councilId: councilOf(0), sha256, progress })
    expect(told).toEqual([1, 2, 3, 4, 5])
  })

  it('is read again while it grows', async () => {
    const [before, after] = [grown([[2], [1]]), grown([[2], [4]])]
    let reads = 0
    const moving = sourceOf(before, councilOf(0))
    const moved = sourceOf(after, councilOf(0))
    const source = {
      ...moved,
      head: () => (reads++ < 2 ? moving.head() : moved.head()),
    }
    const verdict = await verifyRecord(source, { councilId: councilOf(0), sha256 })
    expect(verdict).toMatchObject({ lines: 6, fault: null })
  })
})

/** Another value of the same kind. */
function other(value: unknown): unknown {
  if (value === null) return '2026-01-01'
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (value instanceof Date) return new Date(value.getTime() + 1)
  if (typeof value === 'object') return { ...value, seat: '另一席' }
  const text = String(value)
  return text.endsWith('7') ? `${text.slice(0, -1)}8` : `${text.slice(0, -1)}7`
}

type Table = keyof Kept
type Hit<Row> = { readonly kept: Kept; readonly row: Row; readonly now: Row }

/** One field of one row, altered. */
function altered<Name extends Table>(kept: Kept, table: Name, index: number, field: string) {
  const rows = kept[table] as unknown as Record<string, unknown>[]
  const place = index % rows.length
  const row = rows[place] as Record<string, unknown>
  const now = { ...row, [field]: other(row[field]) }
  const spoilt = { ...kept, [table]: rows.with(place, now) } as Kept
  return { kept: spoilt, row, now } as unknown as Hit<Kept[Name][number]>
}

/** `version` is the store's own counter: it says nothing of a council. */
const fieldsOf = (table: Table) => {
  const [row = {}] = grown([[2], [2], [1]])[table]
  return Object.keys(row).filter((field) => field !== 'version')
}

const anyOf = (table: Table, check: (kept: Kept, index: number) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(records, pick, async (kept, index) => {
      fc.pre(kept[table].length > 0)
      await check(kept, index)
    }),
    { numRuns: 40 },
  )

describe.each(fieldsOf('lines'))('a line whose %s was altered', (field) => {
  it('is named', () =>
    anyOf('lines', async (kept, index) => {
      const { kept: spoilt, row, now } = altered(kept, 'lines', index, field)
      const fault = placed(await faultsOf(spoilt), row.councilId)
      const places = field === 'no' ? [row.no, now.no] : [row.no]
      expect(places).toContain(fault?.no)
      expect(['no', 'councilId'].includes(field) ? 'altered' : fault?.what).toBe('altered')
    }))
})

describe.each(fieldsOf('heads'))('a head whose %s was altered', (field) => {
  it('is named', () =>
    anyOf('heads', async (kept, index) => {
      const { kept: spoilt, row } = altered(kept, 'heads', index, field)
      const fault = placed(await faultsOf(spoilt), row.id)
      expect(fault).toEqual({ what: 'head', no: row.no, day: null })
    }))
})

describe.each(fieldsOf('days'))('a day whose %s was altered', (field) => {
  const whats: Partial<Record<string, DayFault['what']>> = {
    ...{ previousDay: 'dayPrevious', previous: 'dayPrevious', head: 'dayHead', closed: 'dayHead' },
    ...{ councils: 'dayCount', lines: 'dayCount', lastCouncil: 'dayCount' },
  }
  it('is named', () =>
    anyOf('days', async (kept, index) => {
      const { kept: spoilt, row, now } = altered(kept, 'days', index, field)
      const { days } = await faultsOf(spoilt)
      expect([row.id, now.id]).toContain(days?.day)
      if (field !== 'id') expect(days?.what).toBe(whats[field])
    }))
})

describe.each(fieldsOf('dayHeads'))('what a day bound, with its %s altered,', (field) => {
  it('is named', () =>
    anyOf('dayHeads', async (kept, index) => {
      const { kept: spoilt, row, now } = altered(kept, 'dayHeads', index, field)
      const { days } = await faultsOf(spoilt)
      expect([row.day, now.id.slice(0, 10)]).toContain(days?.day)
    }))
})

describe.each(['area', 'hash', 'lines'])(
  'the council itself, of which a day has another %s,',
  (field) => {
    it('is told so by its own record, whatever the days say', () =>
      anyOf('dayHeads', async (kept, index) => {
        const { kept: spoilt, row } = altered(kept, 'dayHeads', index, field)
        const fault = placed(await faultsOf(spoilt), row.councilId)
        expect(fault).toEqual({ what: 'bound', no: row.no, day: row.day })
      }))
  },
)

describe('a day that says it held a line before the line was written', () => {
  it('is not believed', async () => {
    const kept = grown([[1], [1], [1]])
    const [first, second] = kept.dayHeads
    if (!first || !second) throw new Error('two days are closed')
    const early = { ...second, day: '2026-11-01' }
    const fault = placed(await faultsOf({ ...kept, dayHeads: [first, early] }), councilOf(0))
    expect(fault).toEqual({ what: 'bound', no: 2, day: '2026-11-01' })
  })
})

describe.each(['lines', 'heads', 'days', 'dayHeads'] as const)('one of the %s', (table) => {
  it('that was taken away is missed', () =>
    anyOf(table, async (kept, index) => {
      const place = index % kept[table].length
      const gone = kept[table][place]
      const rows = kept[table].toSpliced(place, 1)
      const faults = await faultsOf({ ...kept, [table]: rows })
      expect(missed(faults, table, gone)).toBe(true)
    }))
})

function missed({ days, councils }: Faults, table: Table, gone: unknown): boolean {
  const row = gone as Kept['lines'][number] & Kept['dayHeads'][number]
  if (table === 'days') return days?.what === 'dayMissing' && days.day === row.id
  if (table === 'dayHeads') return days?.what === 'dayCount' && days.day === row.day
  if (table === 'heads') return councils.get(row.id)?.what === 'head'
  const fault = councils.get(row.councilId)
  return fault?.what === 'missing' && fault.no === row.no
}

describe('a line that was slipped in', () => {
  it('after the last one is not what the head says', () =>
    anyOf('heads', async (kept, index) => {
      const head = kept.heads[index % kept.heads.length]
      const last = kept.lines.findLast(({ councilId }) => councilId === head?.id)
      if (!last) throw new Error('every head has a line')
      const no = last.no + 1
      const forged = hashed({ ...last, id: lineId(last.councilId, no), no, previous: last.hash })
      const faults = await faultsOf({ ...kept, lines: [...kept.lines, forged] })
      expect(placed(faults, last.councilId)).toMatchObject({ what: 'head', no })
    }))

  it('beside another of its number is told', () =>
    anyOf('lines', async (kept, index) => {
      const line = kept.lines[index % kept.lines.length]
      if (!line) throw new Error('there is a line')
      const forged = hashed({ ...line, id: `${line.id}x`, by: '别人' })
      const faults = await faultsOf({ ...kept, lines: [...kept.lines, forged] })
      expect(placed(faults, line.councilId)).toMatchObject({ what: 'doubled', no: line.no })
    }))
})

describe('two lines that changed places', () => {
  it('are told at the first of them', () =>
    fc.assert(
      fc.asyncProperty(records, pick, pick, async (kept, one, two) => {
        const [a, b] = [kept.lines[one % kept.lines.length], kept.lines[two % kept.lines.length]]
        fc.pre(a !== undefined && b !== undefined && a !== b && a.councilId === b.councilId)
        const swapped = kept.lines.map((line) => {
          if (line === a) return { ...b, id: a.id, no: a.no }
          return line === b ? { ...a, id: b.id, no: b.no } : line
        })
        const fault = placed(await faultsOf({ ...kept, lines: swapped }), a.councilId)
        expect(fault).toEqual({ what: 'altered', no: Math.min(a.no, b.no), day: null })
      }),
    ))
})

/** The most that an operator can do: a line rewritten and every line and head after it made to agree. */
function rewritten(kept: Kept, council: string, from: number): Kept {
  let previous: string | null = null
  const lines = kept.lines.map((line) => {
    if (line.councilId !== council || line.no < from) return line
    const by = line.no === from ? '改写的人' : line.by
    const next = hashed({ ...line, by, previous: previous ?? line.previous })
    previous = next.hash
    return next
  })
  const hash = previous ?? ''
  const heads = kept.heads.map((head) => (head.id === council ? { ...head, hash } : head))
  return { ...kept, lines, heads }
}

describe('a record rewritten from some line to its end', () => {
  it('is found at the first line that a day had published, and not before', () =>
    anyOf('lines', async (kept, index) => {
      const line = kept.lines[index % kept.lines.length]
      if (!line) throw new Error('there is a line')
      const fault = placed(await faultsOf(rewritten(kept, line.councilId, line.no)), line.councilId)
      const published = kept.dayHeads.find(
        ({ councilId, no }) => councilId === line.councilId && no >= line.no,
      )
      const expected: LineFault | undefined = published && {
        what: 'bound',
        no: published.no,
        day: published.day,
      }
      expect(fault).toEqual(expected)
    }))
})

describe('a day that was put in', () => {
  it('is told, even when it binds nothing and its hash is right', async () => {
    const kept = grown([[1], [1], [1]])
    const last = kept.days.at(-1)
    if (!last) throw new Error('there is a day')
    const empty = closedDay(begunDay('2026-11-20', last), sha256)
    const { days } = await faultsOf({ ...kept, days: [...kept.days, empty] })
    expect(days).toEqual({ what: 'dayCount', day: '2026-11-20' })
  })
})
