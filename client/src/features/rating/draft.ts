import { type Dimension, isBad } from '#shared/domain/rating/level.ts'
import { dimensionRows, type Opinion } from './words'

/** What is being said, before it is sent. A dimension that was not set apart goes with the whole. */
export type Draft = {
  readonly level: number | undefined
  readonly apart: Partial<Record<Dimension, number>>
  readonly reasons: readonly string[]
  /** 跟踪评 only: what came of it. */
  readonly outcome: Opinion['outcome']
}

export const blank: Draft = { level: undefined, apart: {}, reasons: [], outcome: null }

/** An earlier opinion, to begin from when a mind is changed. */
export function draftOf(opinion: Opinion): Draft {
  const { level, reasons, outcome } = opinion
  const apart = Object.fromEntries(
    dimensionRows.flatMap(({ name }) => (opinion[name] === level ? [] : [[name, opinion[name]]])),
  )
  return { level, apart, reasons, outcome }
}

export const levelIn = ({ level, apart }: Draft, name: Dimension) => apart[name] ?? level

/** Reasons belong to a 差评 only: those ticked before a better level was chosen are left out. */
export function opinionOf(draft: Draft, more: Pick<Opinion, 'comment' | 'photos'>): Opinion | null {
  const { level, apart, reasons, outcome } = draft
  if (level === undefined) return null
  const whole = { attitude: level, style: level, effect: level }
  const because = isBad(level) ? [...reasons] : []
  return { level, ...whole, ...apart, outcome, reasons: because, ...more }
}

export const toggled = (reasons: readonly string[], reason: string) =>
  reasons.includes(reason) ? reasons.filter((one) => one !== reason) : [...reasons, reason]

/** The server keeps the same rule; kept here too, it holds for what is sent later, when a network is back. */
export const isMute = ({ level, reasons, comment }: Opinion) =>
  isBad(level) && reasons.length === 0 && comment === ''
