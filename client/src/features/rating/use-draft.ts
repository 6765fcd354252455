import { useCallback, useRef, useState } from 'react'
import { errorTable } from '#shared/kernel/errors.ts'
import { blank, type Draft, draftOf, isMute, opinionOf } from './draft'
import type { Opinion } from './words'

/** Pictures of an opinion: those that have arrived, and how many are still on their way. */
export type Pictures = { readonly ids: readonly string[]; readonly unsent: number }
const none: Pictures = { ids: [], unsent: 0 }

/** An opinion in the making. Comment and photos are kept aside: no key pressed in it draws the page again. */
export function useDraft(refusal: string | undefined, asksOutcome: boolean) {
  const [draft, setDraft] = useState<Draft>(blank)
  const [initial, setInitial] = useState<Pick<Opinion, 'comment' | 'photos'>>(nothingYet)
  const [lacking, setLacking] = useState<string>()
  const comment = useRef('')
  const pictures = useRef(none)
  const write = useCallback((text: string) => {
    comment.current = text
  }, [])
  const attach = useCallback((given: Pictures) => {
    pictures.current = given
  }, [])
  const change = (next: Draft) => {
    setLacking(undefined)
    setDraft(next)
  }
  const begin = (opinion: Opinion) => {
    comment.current = opinion.comment
    setInitial({ comment: opinion.comment, photos: opinion.photos })
    change(draftOf(opinion))
  }
  /** What can be sent, or null: then what is missing is said. */
  const finished = () => {
    const { ids, unsent } = pictures.current
    const opinion = opinionOf(draft, { comment: comment.current.trim(), photos: [...ids] })
    const missing = lackOf(opinion, { asksOutcome, unsent })
    setLacking(missing)
    return missing ? null : opinion
  }
  return { draft, change, write, attach, initial, lacking: lacking ?? refusal, begin, finished }
}

const nothingYet = { comment: '', photos: [] }

type Asked = { readonly asksOutcome: boolean; readonly unsent: number }

/** The server keeps the same rules; kept here too, they hold for what is sent later, when a network is back. */
function lackOf(opinion: Opinion | null, { asksOutcome, unsent }: Asked): string | undefined {
  if (!opinion) return undefined
  if (asksOutcome && opinion.outcome === null) return errorTable.OUTCOME_REQUIRED
  if (isMute(opinion)) return errorTable.REASON_REQUIRED
  return unsent > 0 ? '照片还没传完，等一下再提交' : undefined
}
