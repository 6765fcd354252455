import { mostPoints } from '#shared/domain/meeting/limits.ts'
import { newKey } from '../../cloud'

/** A point that is being written; its key holds its field in place while others come and go. */
export type PointDraft = {
  readonly key: string
  readonly title: string
  readonly motionId: string | null
}
export type AgendaDraft = readonly PointDraft[]

/** A change of what stands there at that moment: two taps close together must not undo each other. */
export type AgendaChange = (agenda: AgendaDraft) => AgendaDraft

export const emptyPoint = (): PointDraft => ({ key: newKey(), title: '', motionId: null })

/** What is sent: points that say something, in their order. */
export const agendaInput = (agenda: AgendaDraft) =>
  agenda
    .filter(({ title }) => title.trim() !== '')
    .map(({ title, motionId }) => ({ title: title.trim(), motionId }))

type Motion = { readonly id: string; readonly title: string }

/** With these motions on it and no others: what was written by hand stays, an empty line gives way. */
export function withMotions(
  agenda: AgendaDraft,
  ids: readonly string[],
  motions: readonly Motion[],
): AgendaDraft {
  const stays = agenda.filter(({ motionId, title }) =>
    motionId ? ids.includes(motionId) : title.trim() !== '',
  )
  const there = new Set(stays.map(({ motionId }) => motionId))
  const added = motions
    .filter(({ id }) => ids.includes(id) && !there.has(id))
    .map(({ id, title }) => ({ key: id, title, motionId: id }))
  const next = [...stays, ...added].slice(0, mostPoints)
  return next.length > 0 ? next : [emptyPoint()]
}
