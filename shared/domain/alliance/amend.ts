import { AppError } from '../../kernel/errors.ts'
import { mostChanges, type Venture, type VentureText } from './venture.ts'

/** Only what is given is changed. */
type Amendment = { readonly [Field in keyof VentureText]?: VentureText[Field] | undefined }
type By = { readonly now: Date; readonly post: string }

const sameIds = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((id) => others.includes(id))

/**
 * A project as amended, with what it said before.
 * @throws VENTURE_OVER, VENTURE_UNCHANGED, VENTURE_CHANGED_TOO_OFTEN
 */
export function amend(venture: Venture, wanted: Amendment, { now, post }: By): Venture {
  if (venture.stage === 'ended') throw new AppError('VENTURE_OVER')
  const { name, unitIds, amountWan } = venture
  const next = {
    name: wanted.name ?? name,
    unitIds: [...new Set(wanted.unitIds ?? unitIds)],
    amountWan: wanted.amountWan ?? amountWan,
  }
  const change = {
    name: next.name === name ? null : name,
    unitIds: sameIds(next.unitIds, unitIds) ? null : unitIds,
    amountWan: next.amountWan === amountWan ? null : amountWan,
  }
  if (Object.values(change).every((before) => before === null))
    throw new AppError('VENTURE_UNCHANGED')
  if (venture.changes.length >= mostChanges) throw new AppError('VENTURE_CHANGED_TOO_OFTEN')
  return { ...venture, ...next, changes: [...venture.changes, { at: now, post, ...change }] }
}
