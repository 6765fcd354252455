import { newKey } from '../../cloud'

/** A measure in the making. */
export type MeasureDraft = {
  readonly key: string
  readonly text: string
  readonly seatId: string
  readonly dueOn: string
}

export const newDraft = (): MeasureDraft => ({ key: newKey(), text: '', seatId: '', dueOn: '' })

/** What of it is sent; null while something is missing. */
export const saidOf = ({ text, seatId, dueOn }: MeasureDraft) =>
  text.trim() && seatId && dueOn ? { text, seatId, dueOn } : null
