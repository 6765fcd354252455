import { kangcui } from '#functions/local/demo/places.ts'
import { verifyRecordsCommand } from '#functions/operator/record/verify.ts'
import { appendLine } from '#functions/record/append.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { dayFaultText, lineFaultText } from '#shared/domain/record/faults.ts'
import { verifyRecord } from '#shared/domain/record/verify.ts'
import { verifyDays } from '#shared/domain/record/verify-days.ts'
import { sha256Text } from '#shared/kernel/sha256.ts'
import { daysSource, recordSource } from '../../client/src/features/record/source.ts'
import type { Call, World } from './world.ts'

type Line = Parameters<typeof appendLine>[1]
type Told = Partial<Line> & { readonly now?: Date }

const seatFilled: Omit<Line, 'councilId'> = {
  ...{ area: kangcui, kind: 'seatFilled', aboutId: 'seat-1', by: '秘书处' },
  facts: { seat: '理事', term: '2026' },
}

/** A line of a council's record, in a transaction of its own. */
export const tell = ({ database, clock }: World, councilId: string, told: Told = {}) => {
  const { now = clock.now(), ...over } = told
  const line = { ...seatFilled, councilId, ...over }
  return database.transaction((store) => appendLine({ store, now }, line))
}

/** Forgets what the town's own story has written: a test of the record tells its own. */
export async function withoutRecords({ database: { store } }: World): Promise<void> {
  await store.recordLines.removeAll({}, everywhere)
  await store.recordHeads.removeAll({}, everywhere)
  await store.recordDays.removeAll({}, everywhere)
  await store.recordDayHeads.removeAll({}, everywhere)
}

/** What the command says, and whether it ends well. */
export async function verifyByCommand({ database }: World, council?: string) {
  const lines: string[] = []
  const say = (line: string) => lines.push(line)
  const end = await verifyRecordsCommand(database, { council, say }).then(
    (last) => last,
    (error: Error) => `broken: ${error.message}`,
  )
  return { lines, end }
}

/** What a phone reckons of the days and of a council: the sentences of what is broken first. */
export async function verifyByPhone(ask: Call, councilId: string) {
  const days = await verifyDays(daysSource(ask), { sha256: sha256Text })
  const record = await verifyRecord(recordSource(ask, councilId), {
    councilId,
    sha256: sha256Text,
  })
  return {
    days: days.fault && dayFaultText(days.fault),
    record: record.fault && lineFaultText(record.fault),
  }
}
