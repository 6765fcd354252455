import { everywhere } from '#shared/domain/people/reach.ts'
import { dayFaultText, lineFaultText } from '#shared/domain/record/faults.ts'
import { verifyRecord } from '#shared/domain/record/verify.ts'
import { verifyDays } from '#shared/domain/record/verify-days.ts'
import { dayText } from '#shared/kernel/time.ts'
import { sha256 } from '../../lib/sha256.ts'
import type { Database } from '../../lib/store/database.ts'
import type { Store } from '../../lib/store/store.ts'
import { boundOf, daysOf, latestDay, linesOf } from '../../record/read.ts'

type Asked = {
  /** Only this council; without it all of them. The days are reckoned in any case. */
  readonly council?: string | undefined
  readonly say: (line: string) => void
}

/**
 * Reckons all days and every council's record again, a page at a time, and says in Chinese what it found, the first broken link of
 * each. @throws when anything is broken
 */
export async function verifyRecordsCommand(
  { store }: Database,
  { council, say }: Asked,
): Promise<string> {
  let broken = await sayDays(store, say)
  let councils = 0
  for await (const councilId of council ? [council] : councilsOf(store)) {
    broken += await sayCouncil(store, councilId, say)
    councils += 1
  }
  if (broken > 0) throw new Error(`有 ${broken} 处对不上，请从上面写明的那一条查起`)
  return `都对得上：${councils} 个理事会`
}

async function sayDays(store: Store, say: Asked['say']): Promise<number> {
  const { days, last, fault } = await verifyDays(
    {
      days: (after) => daysOf(store, 'oldest', after),
      bound: (after) => boundOf(store, undefined, after),
      latest: () => latestDay(store),
    },
    { sha256 },
  )
  const upTo = last ? `，到${dayText(last.id)}，指纹 ${last.head}` : ''
  say(fault ? `每日指纹：${dayFaultText(fault)}` : `每日指纹：${days} 天都对得上${upTo}`)
  return fault ? 1 : 0
}

async function sayCouncil(store: Store, councilId: string, say: Asked['say']): Promise<number> {
  const council = await store.councils.find(councilId, everywhere)
  const { lines, hash, fault } = await verifyRecord(
    {
      lines: (after) => linesOf(store, councilId, 'oldest', after),
      head: () => store.recordHeads.find(councilId, everywhere),
      bound: (after) => boundOf(store, councilId, after),
    },
    { councilId, sha256 },
  )
  const found = fault ? lineFaultText(fault) : `${lines} 条都对得上，指纹 ${hash}`
  say(`${council?.name ?? '（没有这个理事会）'} ${councilId}：${found}`)
  return fault ? 1 : 0
}

/** Every council of which anything is kept: from each to the next by an index, so that none is lost with its head or its lines. */
async function* councilsOf({ recordHeads, recordLines, recordDayHeads }: Store) {
  const order = { by: 'councilId', direction: 1 } as const
  for (let last = ''; ; ) {
    const beyond = { councilId: { $gt: last } }
    const rows = await Promise.all([
      recordLines.first(beyond, everywhere, order),
      recordDayHeads.first(beyond, everywhere, order),
    ])
    const head = await recordHeads.first({ _id: { $gt: last } }, everywhere, {
      by: '_id',
      direction: 1,
    })
    const ids = [head?.id, ...rows.map((row) => row?.councilId)].flatMap((id) => id ?? [])
    const next = ids.sort()[0]
    if (next === undefined) return
    yield next
    last = next
  }
}
