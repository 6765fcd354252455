import type { EditionText } from '#shared/domain/covenant/edition-text.ts'
import { longest } from '#shared/domain/covenant/longest.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Row } from '../../ui/row'
import type { Desk } from './desk'
import { linesOf, replaced, shifted, without } from './edit-text'
import { OrderWays } from './order-ways'
import { mostTyped } from './words-desk'

type Clauses = EditionText['clauses']

/** The paragraphs that are no items: how it is checked, put right, ranked. */
export function ClausesDesk({ desk }: { desk: Desk }) {
  const { clauses } = desk.current()
  const change = (by: (clauses: Clauses) => Clauses) => (text: EditionText) => ({
    ...text,
    clauses: by(text.clauses),
  })
  const write = (at: number, part: Partial<Clauses[number]>) =>
    desk.write(change((all) => replaced(all, at, (one) => ({ ...one, ...part }))))
  return (
    <>
      {clauses.map(({ title, paragraphs }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a move makes all of them anew
        <Card key={at} title={`条款 ${at + 1}`}>
          <Field
            label="标题"
            max={longest.heading}
            initial={title}
            onInput={(value) => write(at, { title: value.trim() })}
          />
          <Field
            long
            label="内容"
            hint="一行一段。写了分数、天数的，记得和后面的数字对得上。"
            max={mostTyped}
            initial={paragraphs.join('\n')}
            onInput={(value) => write(at, { paragraphs: linesOf(value) })}
          />
          <OrderWays
            name="这一条"
            onMove={(by) => desk.reshape(change((all) => shifted(all, at, by)))}
            onRemove={() => desk.reshape(change((all) => without(all, at)))}
          />
        </Card>
      ))}
      <Row>
        <Button
          kind="quiet"
          text="加一个条款"
          onTap={() => desk.reshape(change((all) => [...all, { title: '', paragraphs: [] }]))}
        />
      </Row>
    </>
  )
}
