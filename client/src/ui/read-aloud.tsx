import { useEffect, useState } from 'react'
import { Button } from './button'

/** As much of the browser's voice as reading needs; the project compiles without its types, and WeChat has none. */
type Utterance = { lang: string; rate: number; onend: () => void; onerror: () => void }
type Voice = { speak: (words: Utterance) => void; cancel: () => void }
type Speaking = {
  speechSynthesis?: Voice
  SpeechSynthesisUtterance?: new (text: string) => Utterance
}

const speaking: Speaking = process.env.TARO_ENV === 'h5' ? (globalThis as unknown as Speaking) : {}

const { speechSynthesis: voice, SpeechSynthesisUtterance: Words } = speaking

/** Slower than people talk among themselves. */
const rate = 0.9

type Props = { texts: readonly string[] }

/** Reads a text out, paragraph by paragraph; where nothing here can speak, there is no button. */
export function ReadAloud({ texts }: Props) {
  const [aloud, setAloud] = useState(false)
  useEffect(() => () => voice?.cancel(), [])
  if (!voice || !Words) return null
  const over = () => setAloud(false)
  const stop = () => {
    voice.cancel()
    over()
  }
  const start = () => {
    voice.cancel()
    setAloud(true)
    for (const [index, text] of texts.entries()) {
      const words = new Words(text)
      const last = index === texts.length - 1
      Object.assign(words, {
        lang: 'zh-CN',
        rate,
        onend: last ? over : nothing,
        onerror: last ? over : nothing,
      })
      voice.speak(words)
    }
  }
  return (
    <Button kind="quiet" text={aloud ? '停下，不念了' : '念给我听'} onTap={aloud ? stop : start} />
  )
}

const nothing = () => undefined
