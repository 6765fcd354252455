import * as z from 'zod'
import { Id } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { remarkKinds } from './kinds.ts'
import type { Remark } from './remark.ts'

const Count = z.int()

/** What stands under one notice for all to read, and what of it waits for an answer; its id is the notice's. */
export const RemarkTally = z.object({
  id: Id,
  area: AreaCode,
  question: Count,
  comment: Count,
  objection: Count,
  openQuestion: Count,
  openObjection: Count,
  /** Both that wait, together. */
  open: Count,
  version: z.int(),
})
export type RemarkTally = z.infer<typeof RemarkTally>

type Counts = Omit<RemarkTally, 'id' | 'area' | 'version'>

const counted = [
  'question',
  'comment',
  'objection',
  'openQuestion',
  'openObjection',
  'open',
] as const

/** What one remark is in the counts: nothing while it is not for all to read. */
function countsOf(remark: Pick<Remark, 'kind' | 'check' | 'state'> | null): Partial<Counts> {
  if (remark?.check !== 'passed' || remark.state === 'withdrawn') return {}
  const open = Number(remark.state === 'waiting' && remarkKinds[remark.kind].answered)
  return {
    [remark.kind]: 1,
    open,
    ...(remark.kind === 'question' && { openQuestion: open }),
    ...(remark.kind === 'objection' && { openObjection: open }),
  }
}

/** How the counts of a notice move when a remark becomes another. */
export function movesOf(
  before: Parameters<typeof countsOf>[0],
  after: Parameters<typeof countsOf>[0],
): Record<string, number> {
  const [was, is] = [countsOf(before), countsOf(after)]
  return Object.fromEntries(counted.map((name) => [name, (is[name] ?? 0) - (was[name] ?? 0)]))
}
