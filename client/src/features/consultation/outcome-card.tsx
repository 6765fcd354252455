import { Bars } from '../../ui/bars'
import { Card } from '../../ui/card'
import { Meter } from '../../ui/meter'
import { Say } from '../../ui/say'
import type { ConsultationView } from './types'
import { unitOf } from './words'

/** The result, for everybody at the same time: of how many who spoke, and of how many who were asked. */
export function OutcomeCard({ view }: { view: ConsultationView }) {
  const { outcome, question } = view
  if (!outcome) return null
  const { voices, asked, options, paper } = outcome
  const unit = unitOf(view)
  const bars = question.options.map((label, place) => ({
    label,
    ratio: { numerator: options[place] ?? 0, denominator: voices },
  }))
  return (
    <Card title="大家是怎么说的">
      <Meter
        label="说了话的"
        ratio={{ numerator: voices, denominator: asked }}
        unit={unit}
        tone="good"
      />
      {voices > 0 && <Bars bars={bars} unit={unit} />}
      {question.several && <Say text="可以选几项，所以各项加起来会多于说话的人数。" />}
      {paper > 0 && <Say text={`其中 ${paper} 份写在纸上，由社区录入。`} />}
    </Card>
  )
}
