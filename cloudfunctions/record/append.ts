import { everywhere } from '#shared/domain/people/reach.ts'
import { canonicalLine, lineId } from '#shared/domain/record/canonical.ts'
import type { RecordHead } from '#shared/domain/record/head.ts'
import type { LineKind } from '#shared/domain/record/kinds.ts'
import type { RecordLine } from '#shared/domain/record/line.ts'
import { genesis } from '#shared/kernel/hash-chain.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import { sha256 } from '../lib/sha256.ts'
import type { Store } from '../lib/store/store.ts'

/** What is told; number, time and hashes are given by the record. No person's name belongs in it. */
type Told = {
  readonly councilId: string
  /** Where the council is. */
  readonly area: string
  readonly kind: LineKind
  readonly aboutId: string
  readonly facts: Readonly<Record<string, string>>
  /** The post of whoever did it. */
  readonly by: string
}

/**
 * Writes the next line of a council's record in the caller's transaction: one read, two writes. The head is one row that every
 * line moves, so that two at once take turns and no number is skipped or given twice. Its reach is `everywhere`: the
 * caller has been allowed to change the council. A clock that lags behind another's writes the time of the line before.
 */
export async function appendLine(
  { store, now }: Pick<Context, 'store' | 'now'>,
  told: Told,
): Promise<RecordLine> {
  const head = await store.recordHeads.find(told.councilId, everywhere)
  const place = {
    no: (head?.no ?? 0) + 1,
    at: head && head.at > now ? head.at : now,
    previous: head?.hash ?? genesis,
  }
  const text = { ...told, ...place }
  const hash = sha256(canonicalLine(text))
  const id = lineId(told.councilId, place.no)
  const line = { ...text, id, hash, version: 0 }
  // the head first: two at once meet there, and the one that waits runs again as often as it takes
  await move(store, head, line)
  return store.recordLines.insert(line)
}

async function move(store: Store, head: RecordHead | null, line: RecordLine): Promise<void> {
  const { area, no, hash, at } = line
  const next = { area, no, hash, at, waits: true, waitsFrom: head?.waitsFrom ?? dayOf(at) }
  if (head) await store.recordHeads.replace({ ...head, ...next }, everywhere)
  else await store.recordHeads.insert({ ...next, id: line.councilId, bound: 0, version: 0 })
}
