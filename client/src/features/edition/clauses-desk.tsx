import { longest } from '#shared/domain/covenant/longest.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Row } from '../../ui/row'
import type { Desk } from './desk'
import { linesOf } from './edit-text'
import { listDesk } from './list-desk'
import { OrderWays } from './order-ways'
import { mostTyped } from './words-desk'

/** The paragraphs that are no items: how it is checked, put right, ranked. */
export function ClausesDesk({ desk }: { desk: Desk }) {
  const { clauses } = desk.current()
  const list = listDesk(desk, 'clauses')
  return (
    <>
      {clauses.map(({ title, paragraphs }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a move makes all of them anew
        <Card key={at} title={`条款 ${at + 1}`}>
          <Field
            label="标题"
            max={longest.heading}
            initial={title}
            onInput={(value) => list.write(at, { title: value.trim() })}
          />
          <Field
            long
            label="内容"
            hint="一行一段。写了分数、天数的，记得和后面的数字对得上。"
            max={mostTyped}
            initial={paragraphs.join('\n')}
            onInput={(value) => list.write(at, { paragraphs: linesOf(value) })}
          />
          <OrderWays {...list.waysOf(at)} />
        </Card>
      ))}
      <Row>
        <Button
          kind="quiet"
          text="加一个条款"
          onTap={() => list.add(() => ({ title: '', paragraphs: [] }))}
        />
      </Row>
    </>
  )
}
