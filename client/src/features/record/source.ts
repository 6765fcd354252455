import type { ActionName, Input, Output } from '#shared/contract/index.ts'
import type { RecordSource } from '#shared/domain/record/verify.ts'
import type { DaysSource } from '#shared/domain/record/verify-days.ts'

/** The door out, as `cloud/call` is it. */
export type Ask = <Name extends ActionName>(
  action: Name,
  input: Input<Name>,
) => Promise<Output<Name>>

const oldest = { order: 'oldest' } as const
const from = (after: string | null) => (after === null ? {} : { after })

/** A council's record as a phone is given it, page by page. */
export const recordSource = (ask: Ask, councilId: string): RecordSource => ({
  lines: (after) => ask('record.list', { councilId, ...oldest, ...from(after) }),
  head: async () => (await ask('record.head', { councilId })).head,
  bound: (after) => ask('record.bound', { councilId, ...from(after) }),
})

/** The chain of days, likewise. */
export const daysSource = (ask: Ask): DaysSource => ({
  days: (after) => ask('record.days', { ...oldest, ...from(after) }),
  bound: (after) => ask('record.bound', from(after)),
  latest: async () => (await ask('record.days', {})).items[0] ?? null,
})
