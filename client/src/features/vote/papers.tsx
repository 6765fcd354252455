import { useState } from 'react'
import { Fold } from '../../ui/fold'
import { Say } from '../../ui/say'
import { PaperForm } from './paper-form'
import { PapersForm } from './papers-form'

type Props = { voteId: string; secret: boolean }

const words = {
  open: { title: '录一张纸票', note: '记名的一张一张录，拍下纸票' },
  secret: { title: '录一批纸票', note: '不记名的要三席以上合在一起录，这样谁也不知道哪张是谁的' },
} as const

/** Ballots that came in on paper, one form after another. */
export function Papers({ voteId, secret }: Props) {
  const [entered, enter] = useState(0)
  const Form = secret ? PapersForm : PaperForm
  return (
    <Fold {...words[secret ? 'secret' : 'open']}>
      {entered > 0 && <Say tone="good" text="录好了，和手机上投的算在一起。可以接着录。" />}
      <Form key={entered} voteId={voteId} onDone={() => enter(entered + 1)} />
    </Fold>
  )
}
