import { useCallback, useRef, useState } from 'react'
import { errorTable } from '#shared/kernel/errors.ts'
import { blank, type Draft, draftOf, isMute, opinionOf } from './draft'
import type { Opinion } from './words'

/** An opinion in the making. The comment is kept aside: no key pressed in it draws the page again. */
export function useDraft(refusal: string | undefined) {
  const [draft, setDraft] = useState<Draft>(blank)
  const [initialComment, setInitialComment] = useState('')
  const [asksReason, setAsksReason] = useState(false)
  const comment = useRef('')
  const write = useCallback((text: string) => {
    comment.current = text
  }, [])
  const change = (next: Draft) => {
    setAsksReason(false)
    setDraft(next)
  }
  const begin = (opinion: Opinion) => {
    comment.current = opinion.comment
    setInitialComment(opinion.comment)
    change(draftOf(opinion))
  }
  /** What can be sent, or null: then what is missing is said. */
  const finished = () => {
    const opinion = opinionOf(draft, comment.current.trim())
    const mute = opinion !== null && isMute(opinion)
    setAsksReason(mute)
    return mute ? null : opinion
  }
  const reasonError = asksReason ? errorTable.REASON_REQUIRED : refusal
  return { draft, change, write, initialComment, reasonError, begin, finished }
}
