import { longest } from '#shared/domain/covenant/longest.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Masthead } from '../../ui/masthead'
import { Row } from '../../ui/row'
import type { Desk } from './desk'
import { freshTerm } from './edit-text'
import { listDesk } from './list-desk'
import { OrderWays } from './order-ways'

export const TermsDesk = ({ desk }: { desk: Desk }) => (
  <>
    <Terms desk={desk} part="rewards" name="奖励" />
    <Terms desk={desk} part="penalties" name="约束" />
  </>
)

type Props = { desk: Desk; part: 'rewards' | 'penalties'; name: string }

/** What the red list brings, or the black one. */
function Terms({ desk, part, name }: Props) {
  const list = listDesk(desk, part)
  return (
    <>
      <Masthead title={name} />
      {desk.current()[part].map(({ id, text, days }, at) => (
        <Card key={id}>
          <Field
            label="内容"
            max={longest.rule}
            initial={text}
            onInput={(value) => list.write(at, { text: value.trim() })}
          />
          <Field
            label="有效几天"
            hint="长期有效就空着。"
            type="number"
            max={3}
            initial={days === null ? '' : String(days)}
            onInput={(value) => list.write(at, { days: daysOf(value) })}
          />
          <OrderWays {...list.waysOf(at)} />
        </Card>
      ))}
      <Row>
        <Button kind="quiet" text={`加一条${name}`} onTap={() => list.add(freshTerm)} />
      </Row>
    </>
  )
}

const daysOf = (typed: string): number | null =>
  typed.trim() === '' ? null : Number.parseInt(typed, 10) || 0
