import { useState } from 'react'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { SpeakForm } from './speak-form'
import type { ConsultationView } from './types'
import { saidText, spokenText, untilText } from './words'

type Props = { view: ConsultationView }

/** What this home has said, and the way to say it. */
export function Mine({ view }: Props) {
  const [changing, change] = useState(false)
  const { mine, may, phase } = view
  const speaks = may.includes('speak')
  if (speaks && (!mine || changing))
    return <SpeakForm key={mine?.version ?? 'new'} view={view} onDone={() => change(false)} />
  if (!mine) return phase === 'open' ? <Listening view={view} /> : null
  return (
    <Card title={titleOf(view)} extra={<Tag tone="good" text="已算上" />}>
      <Say tone="good" text={saidText(view, mine)} />
      <Notes mine={mine} />
      {speaks && <Changeable view={view} onChange={() => change(true)} />}
    </Card>
  )
}

const Notes = ({ mine }: { mine: NonNullable<ConsultationView['mine']> }) => (
  <>
    {mine.check === 'pending' && (
      <Say tone="warn" text="您写的话要等人看过，截止后才给大家看；选的已经算上了。" />
    )}
    {mine.onPaper && <Say text="这是在纸上说的，社区替您录入。" />}
  </>
)

/** Any of a household may change what it said, and is told so. */
const Changeable = ({ view, onChange }: Props & { onChange: () => void }) => (
  <>
    {view.question.per === 'household' && <Say text="一户一份：家里人都能看到这一份，也都能改。" />}
    <Say text={`${untilText(view.openUntil)}，截止前谁也看不到票数。`} />
    <Row>
      <Button kind="quiet" text="改一改" onTap={onChange} />
    </Row>
  </>
)

const titleOf = ({ question }: ConsultationView) =>
  question.per === 'household' ? '您家说过了' : '您说过了'

/** For those whom it does not ask, while others speak. */
const Listening = ({ view }: Props) => (
  <Card title={view.question.text} extra={<Tag tone="warn" text="正在听" />}>
    <Say text={`${spokenText(view.spoken)}，${untilText(view.openUntil)}。`} />
    <Say text="截止前谁也看不到各选了多少，书记也看不到；截止后大家一起看。" />
  </Card>
)
