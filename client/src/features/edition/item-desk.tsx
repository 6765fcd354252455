import type { ItemText } from '#shared/domain/covenant/edition-text.ts'
import { longest } from '#shared/domain/covenant/longest.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Row } from '../../ui/row'
import { CheckerTicks } from './checker-ticks'
import { DeductionDesk } from './deduction-desk'
import type { Desk } from './desk'
import { changeItem, freshDeduction, moveItem, removeItem } from './edit-text'
import { NumberField } from './number-field'
import { OrderWays } from './order-ways'
import type { Open } from './parts'

type Props = { desk: Desk; category: number; at: number; onOpen: (open: Open) => void }

/** One thing that is checked: what is promised, who looks, what it may cost. */
export function ItemDesk({ desk, category, at, onOpen }: Props) {
  const item = desk.current().categories[category]?.items[at]
  if (!item) return null
  const write = (change: Partial<ItemText>) =>
    desk.write((text) => changeItem(text, [category, at], (one) => ({ ...one, ...change })))
  const back = () => onOpen({ part: 'category', category })
  const move = (by: -1 | 1) => {
    desk.reshape((text) => moveItem(text, category, at, by))
    back()
  }
  const remove = () => {
    desk.reshape((text) => removeItem(text, category, at))
    back()
  }
  const add = () =>
    desk.reshape((text) =>
      changeItem(text, [category, at], (one) => ({
        ...one,
        deductions: [...one.deductions, freshDeduction(text, one.no)],
      })),
    )
  return (
    <>
      <ItemFields item={item} write={write} />
      <Card title="哪个部门来看">
        <CheckerTicks desk={desk} category={category} at={at} />
      </Card>
      {item.deductions.map(({ id }, index) => (
        <DeductionDesk key={id} desk={desk} place={[category, at]} at={index} />
      ))}
      <Row>
        <Button kind="quiet" text="加一个扣分条款" onTap={add} />
      </Row>
      <Card>
        <OrderWays name="这一项" onMove={move} onRemove={remove} />
      </Card>
      <Row>
        <Button kind="quiet" text="看这一大类" onTap={back} />
      </Row>
    </>
  )
}

type FieldsProps = { item: ItemText; write: (change: Partial<ItemText>) => void }

const ItemFields = ({ item, write }: FieldsProps) => (
  <Card title={`第 ${item.no} 项`}>
    <Field
      label="名称"
      max={longest.heading}
      initial={item.title}
      onInput={(title) => write({ title: title.trim() })}
    />
    <Field
      long
      label="承诺"
      hint="店家要做到什么，说大白话。"
      max={longest.promise}
      initial={item.promise}
      onInput={(promise) => write({ promise: promise.replace(/\s+/g, ' ').trim() })}
    />
    <Row>
      <NumberField
        label="分值"
        hint="分"
        initial={item.points}
        onChange={(points) => write({ points })}
      />
      <NumberField
        label="整改时限"
        hint="工作小时"
        initial={item.rectifyHours}
        onChange={(rectifyHours) => write({ rectifyHours })}
      />
    </Row>
  </Card>
)
