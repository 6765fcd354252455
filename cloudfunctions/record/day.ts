import { everywhere } from '#shared/domain/people/reach.ts'
import { begunDay, boundTo, closedDay, dayHeadOf, withBound } from '#shared/domain/record/bind.ts'
import { dayHeadId, lineId } from '#shared/domain/record/canonical.ts'
import type { RecordDay } from '#shared/domain/record/day.ts'
import type { RecordHead } from '#shared/domain/record/head.ts'
import { dayToLink } from '#shared/kernel/hash-chain.ts'
import { endOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import { sha256 } from '../lib/sha256.ts'
import type { Store } from '../lib/store/store.ts'

/** Councils bound at one tick; the rest waits for the next. */
const mostAtOnce = 200
const latestFirst = { by: '_id', direction: -1 } as const
const byCouncil = { by: '_id', direction: 1 } as const
const longestFirst = { by: 'waitsFrom', direction: 1 } as const

/**
 * Closes the days that are over and answers how many councils it bound; costs by the councils that changed. A day in hand is one
 * row that every tick moves, and a council's head one that lines move too, so that ticks and lines take turns: a line is
 * bound by its own day or, when it came too late for that, by the next one, and by one day only.
 */
export async function closeRecordDays(
  { store, now }: Pick<Context, 'store' | 'now'>,
  most = mostAtOnce,
): Promise<number> {
  let count = 0
  while (count < most) {
    const day = await dayInHand(store, now)
    if (!day) break
    count += await bindSome(store, day, most - count)
  }
  return count
}

/** The day that is being closed, or the next one to be begun. */
async function dayInHand(store: Store, now: Date): Promise<RecordDay | null> {
  const latest = await store.recordDays.first({}, everywhere, latestFirst)
  if (latest && !latest.closed) return latest
  const oldest = await store.recordHeads.first({ waits: true }, everywhere, longestFirst)
  const waitsFrom = oldest?.waitsFrom
  const day = waitsFrom && dayToLink({ oldest: waitsFrom, latest: latest?.id ?? null, now })
  return day ? begunDay(day, latest) : null
}

async function bindSome(store: Store, day: RecordDay, limit: number): Promise<number> {
  const where = { waits: true, waitsFrom: { $lte: day.id }, _id: { $gt: day.lastCouncil } }
  const { items, next } = await store.recordHeads.page(where, everywhere, {
    order: byCouncil,
    limit,
  })
  const bound = await Promise.all(items.map((head) => bind(store, day.id, head)))
  const rows = bound.map(({ row }) => row)
  await store.recordHeads.replaceAll(
    bound.map(({ head }) => head),
    everywhere,
  )
  await store.recordDayHeads.insertAll(rows)
  const grown = withBound(day, rows, sha256)
  await keep(store, next === null ? closedDay(grown, sha256) : grown)
  return rows.length
}

/**
 * A council whose last line is of the day is read no further; of another, the lines that came since are. Where somebody took
 * lines away, the head is bound as it stands: the day must go on, and `verify-record` tells.
 */
async function bind(store: Store, day: string, head: RecordHead) {
  const last = (await lastOn(store, day, head)) ?? head
  const id = dayHeadId(day, head.id)
  return {
    row: { ...dayHeadOf(day, head, last), id, version: 0 },
    head: boundTo(head, last.no, await timeAfter(store, head, last.no)),
  }
}

async function lastOn(store: Store, day: string, { id, at, bound }: RecordHead) {
  if (at < endOf(day)) return null
  const where = { councilId: id, no: { $gt: bound }, at: { $lt: endOf(day) } }
  return store.recordLines.first(where, everywhere, { by: 'no', direction: -1 })
}

async function timeAfter(store: Store, head: RecordHead, no: number): Promise<Date | null> {
  if (no >= head.no) return null
  const next = await store.recordLines.find(lineId(head.id, no + 1), everywhere)
  return next?.at ?? head.at
}

async function keep(store: Store, day: RecordDay): Promise<void> {
  if (day.version < 0) await store.recordDays.insert({ ...day, version: 0 })
  else await store.recordDays.replace(day, everywhere)
}
