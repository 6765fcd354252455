import { useCallback, useRef } from 'react'
import { Field } from '../../ui/field'

/** Until the fingers rest, in milliseconds. */
const rest = 400

/** Looks for a door number or a name, when the fingers rest. */
export function Search({ onFind }: { onFind: (words: string) => void }) {
  const waiting = useRef<ReturnType<typeof setTimeout>>()
  const take = useCallback(
    (words: string) => {
      clearTimeout(waiting.current)
      waiting.current = setTimeout(() => onFind(words.trim()), rest)
    },
    [onFind],
  )
  return <Field label="找一家店" placeholder="门牌编号或店名" max={30} onInput={take} />
}
