import fc from 'fast-check'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import { itemsOf } from '#shared/domain/covenant/items.ts'
import type { Finding, ItemResult } from '#shared/domain/inspection/inspection.ts'
import { evidenceOf } from './covenant.ts'

const items = itemsOf(default2026)
const vetoes = new Set(
  items.flatMap(({ deductions }) => deductions.filter(({ veto }) => veto).map(({ id }) => id)),
)

export const isVeto = ({ deduction }: Finding): boolean => vetoes.has(deduction)

export const withoutVeto = (results: readonly ItemResult[]): ItemResult[] =>
  results.map((result) => ({ ...result, findings: result.findings.filter((f) => !isVeto(f)) }))

/** Any visit that the default edition allows; at least the first item applies. */
export const anyVisit: fc.Arbitrary<ItemResult[]> = fc.tuple(
  ...items.map(({ no, deductions }) =>
    fc
      .record({
        applies: no === 1 ? fc.constant(true) : fc.boolean(),
        found: fc.subarray(deductions),
        severity: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map(({ applies, found, severity }) => ({
        no,
        applies,
        findings: (applies ? found : []).map(({ id, from, to }) => ({
          deduction: id,
          points: from + Math.round(severity * (to - from)),
          note: '',
          photos: evidenceOf(id),
        })),
      })),
  ),
)
