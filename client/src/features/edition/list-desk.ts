import type { EditionText } from '#shared/domain/covenant/edition-text.ts'
import type { Desk } from './desk'
import { replaced, shifted, without } from './edit-text'

/** The lists of a text that are edited one entry after the other. */
type List = 'clauses' | 'rewards' | 'penalties'
type Entry<Name extends List> = EditionText[Name][number]

/** How one list of the text on the desk is changed. */
export function listDesk<Name extends List>(desk: Desk, name: Name) {
  const change = (by: (all: readonly Entry<Name>[]) => Entry<Name>[]) => (text: EditionText) => ({
    ...text,
    [name]: by(text[name]),
  })
  return {
    write: (at: number, part: Partial<Entry<Name>>) =>
      desk.write(change((all) => replaced(all, at, (one) => ({ ...one, ...part })))),
    add: (fresh: (text: EditionText) => Entry<Name>) =>
      desk.reshape((text) => change((all) => [...all, fresh(text)])(text)),
    /** For the buttons of the entry at this place. */
    waysOf: (at: number) => ({
      name: '这一条',
      onMove: (by: -1 | 1) => desk.reshape(change((all) => shifted(all, at, by))),
      onRemove: () => desk.reshape(change((all) => without(all, at))),
    }),
  }
}
