import { newKey } from '../../cloud'

/** A point that is being written; its key holds its field in place while others come and go. */
export type PointDraft = {
  readonly key: string
  readonly title: string
  readonly motionId: string | null
}
export type AgendaDraft = readonly PointDraft[]

export const emptyPoint = (): PointDraft => ({ key: newKey(), title: '', motionId: null })

/** What is sent: points that say something, in their order. */
export const agendaInput = (agenda: AgendaDraft) =>
  agenda
    .filter(({ title }) => title.trim() !== '')
    .map(({ title, motionId }) => ({ title: title.trim(), motionId }))
