import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { Options } from './options'
import type { ConsultationView } from './types'
import { spokenText, untilText } from './words'

type Props = { view: ConsultationView; onDone: () => void }

/** Two taps: an option, and that is it. Words are for those who have some. */
export function SpeakForm({ view, onDone }: Props) {
  const { noticeId, question, mine, openUntil, spoken } = view
  const [choices, choose] = useState<readonly number[]>(mine?.choices ?? [])
  const [words, setWords] = useState(mine?.words ?? '')
  const speak = useCommand('consultation.speak')
  const ready = choices.length > 0 || words.trim() !== ''
  const send = async () => {
    const said = { noticeId, choices: [...choices], words, over: mine?.version ?? null }
    if (await speak.run(said)) onDone()
  }
  return (
    <Card title={question.text} extra={<Tag tone="warn" text={untilText(openUntil)} />}>
      <Options question={question} values={choices} onChange={choose} />
      <Field
        long
        max={300}
        label={question.options.length > 0 ? '还想说的（可以不写）' : '您怎么看'}
        initial={words}
        placeholder="用自己的话说就行"
        error={wrong(speak, 'words')}
        onInput={setWords}
      />
      <Say
        text={`${perText[question.per]}不留名字，截止前谁也看不到票数。${spokenText(spoken)}。`}
      />
      <Submit
        command={speak}
        text={ready ? (mine ? '改成这样' : '说出来') : '选一项，或写一句'}
        ready={ready}
        onSubmit={() => void send()}
        {...(mine && { onCancel: onDone })}
      />
    </Card>
  )
}

const perText = {
  person: '一人一份，截止前可以改。',
  household: '一户一份，家里人都能看到，也都能改。',
} as const
