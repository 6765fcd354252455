import { useCallback, useState } from 'react'
import { useCommand } from '../../cloud'
import type { MeetingView, MinutesView } from './types'

/** What is written of one point; an empty decision: none was made. */
export type Item = { readonly text: string; readonly decision: string }

export type Writing = {
  readonly meeting: MeetingView
  /** What stands, if it is put right. */
  readonly before: MinutesView | undefined
  readonly onDone: () => void
}

/** Minutes on their way: the first, or a correction with its reason. */
export function useMinutesDraft({ meeting, before, onDone }: Writing) {
  const { id: meetingId, agenda } = meeting
  const minute = useCommand('meeting.minute')
  const correct = useCommand('meeting.correct')
  const [items, setItems] = useState(() => agenda.map((_, index) => startOf(before, index)))
  const [reason, setReason] = useState('')
  const patch = useCallback(
    (at: number, more: Partial<Item>) =>
      setItems((all) => all.map((item, index) => (index === at ? { ...item, ...more } : item))),
    [],
  )
  const ready = items.every(({ text }) => text.trim() !== '') && (!before || reason.trim() !== '')
  const send = async () => {
    const said = { meetingId, items: items.map(inputOf) }
    const done = before
      ? await correct.run({ ...said, no: before.no, reason })
      : await minute.run(said)
    if (done) onDone()
  }
  return { items, patch, ready, send, setReason, command: before ? correct : minute }
}

function startOf(before: MinutesView | undefined, index: number): Item {
  const { text = '', decision } = before?.items[index] ?? {}
  return { text, decision: decision ?? '' }
}

const inputOf = ({ text, decision }: Item) => ({
  text: text.trim(),
  decision: decision.trim() || null,
})
