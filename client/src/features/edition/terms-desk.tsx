import type { EditionText, TermText } from '#shared/domain/covenant/edition-text.ts'
import { longest } from '#shared/domain/covenant/longest.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Masthead } from '../../ui/masthead'
import { Row } from '../../ui/row'
import type { Desk } from './desk'
import { freshTerm, replaced, shifted, without } from './edit-text'
import { OrderWays } from './order-ways'

export const TermsDesk = ({ desk }: { desk: Desk }) => (
  <>
    <Terms desk={desk} list="rewards" name="奖励" />
    <Terms desk={desk} list="penalties" name="约束" />
  </>
)

type Props = { desk: Desk; list: 'rewards' | 'penalties'; name: string }

/** What the red list brings, or the black one. */
function Terms({ desk, list, name }: Props) {
  const change = (by: (terms: TermText[]) => TermText[]) => (text: EditionText) => ({
    ...text,
    [list]: by(text[list]),
  })
  const write = (at: number, part: Partial<TermText>) =>
    desk.write(change((all) => replaced(all, at, (one) => ({ ...one, ...part }))))
  const add = () => desk.reshape((text) => change((all) => [...all, freshTerm(text)])(text))
  return (
    <>
      <Masthead title={name} />
      {desk.current()[list].map(({ id, text, days }, at) => (
        <Card key={id}>
          <Field
            label="内容"
            max={longest.rule}
            initial={text}
            onInput={(value) => write(at, { text: value.trim() })}
          />
          <Field
            label="有效几天"
            hint="长期有效就空着。"
            type="number"
            max={3}
            initial={days === null ? '' : String(days)}
            onInput={(value) => write(at, { days: daysOf(value) })}
          />
          <OrderWays
            name="这一条"
            onMove={(by) => desk.reshape(change((all) => shifted(all, at, by)))}
            onRemove={() => desk.reshape(change((all) => without(all, at)))}
          />
        </Card>
      ))}
      <Row>
        <Button kind="quiet" text={`加一条${name}`} onTap={add} />
      </Row>
    </>
  )
}

const daysOf = (typed: string): number | null =>
  typed.trim() === '' ? null : Number.parseInt(typed, 10) || 0
