import type { Input } from '#shared/contract/index.ts'
import { newKey } from '../../cloud'

type Said = Input<'motion.measure'>['measures'][number]
/** A measure in the making. */
export type MeasureDraft = Said & { readonly key: string }

export const newDraft = (): MeasureDraft => ({ key: newKey(), text: '', seatId: '', dueOn: '' })

export const isWhole = ({ text, seatId, dueOn }: MeasureDraft): boolean =>
  text.trim() !== '' && seatId !== '' && dueOn !== ''

/** What of it is sent. */
export const saidOf = ({ text, seatId, dueOn }: MeasureDraft): Said => ({ text, seatId, dueOn })
