import { go } from '../paging/go'
import type { ItemOf } from '../paging/use-pages'

export type SubjectCard = ItemOf<'rating.nearby'>

export const openSubject = ({ subject: { kind, id } }: SubjectCard) =>
  go('/packages/rating/rate/index', { kind, id })

export const keyOf = ({ subject: { kind, id } }: SubjectCard) => `${kind}:${id}`

/** Shops whose name, number or address has what was typed. */
export function matching(cards: readonly SubjectCard[], typed: string): readonly SubjectCard[] {
  const wanted = typed.trim()
  if (wanted === '') return cards
  return cards.filter(({ name, note }) => name.includes(wanted) || note.includes(wanted))
}
