import { useSyncExternalStore } from 'react'
import type { EditionText } from '#shared/domain/covenant/edition-text.ts'

type Change = (text: EditionText) => EditionText

/** The text on the desk. Fields write into it without being written to; `shape` counts what moved their places. */
export class Desk {
  private saved: EditionText
  private shape = 0
  private readonly listeners = new Set<() => void>()

  constructor(private text: EditionText) {
    this.saved = text
  }

  readonly current = () => this.text
  readonly shapeNow = () => this.shape
  readonly isSaved = () => JSON.stringify(this.text) === JSON.stringify(this.saved)

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Words and numbers. */
  readonly write = (change: Change): void => this.show(change(this.text))

  /** What adds, removes or moves: fields after it begin anew. */
  readonly reshape = (change: Change): void => {
    this.shape += 1
    this.show(change(this.text))
  }

  readonly keptAs = (text: EditionText): void => {
    this.saved = text
    this.show(this.text)
  }

  private show(text: EditionText): void {
    this.text = text
    for (const listener of this.listeners) listener()
  }
}

/** The whole text, at every stroke: for what is reckoned from it. */
export const useText = (desk: Desk) => useSyncExternalStore(desk.subscribe, desk.current)

/** Only what was added, removed or moved: for what holds fields. */
export const useShape = (desk: Desk) => useSyncExternalStore(desk.subscribe, desk.shapeNow)
