import { longest } from '#shared/domain/covenant/longest.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Field } from '../../ui/field'
import { Row } from '../../ui/row'
import type { Desk } from './desk'
import { addItem, replaced, shifted, withCategories, without } from './edit-text'
import { OrderWays } from './order-ways'
import type { Open } from './parts'

type Props = { desk: Desk; at: number; onOpen: (open: Open | null) => void }

/** A category's name, its place among the others, and its items. */
export function CategoryDesk({ desk, at, onOpen }: Props) {
  const { categories } = desk.current()
  const category = categories[at]
  if (!category) return null
  const rename = (title: string) =>
    desk.write((text) => ({
      ...text,
      categories: replaced(text.categories, at, (one) => ({ ...one, title: title.trim() })),
    }))
  const move = (by: -1 | 1) => {
    if (!categories[at + by]) return
    desk.reshape((text) => withCategories(text, (all) => shifted(all, at, by)))
    onOpen({ part: 'category', category: at + by })
  }
  const remove = () => {
    desk.reshape((text) => withCategories(text, (all) => without(all, at)))
    onOpen(null)
  }
  const add = () => {
    desk.reshape((text) => addItem(text, at))
    onOpen({ part: 'item', category: at, item: category.items.length })
  }
  return (
    <>
      <Card>
        <Field label="大类名称" max={longest.heading} initial={category.title} onInput={rename} />
        <OrderWays name="这一类" onMove={move} onRemove={remove} />
      </Card>
      <Card flush title="考核项">
        {category.items.map(({ no, title, points, deductions }, item) => (
          <Cell
            key={no}
            title={`${no} ${title || '（没有名称）'}`}
            note={`${points} 分，${deductions.length} 个扣分条款`}
            onTap={() => onOpen({ part: 'item', category: at, item })}
          />
        ))}
      </Card>
      <Row>
        <Button kind="quiet" text="加一项" onTap={add} />
      </Row>
    </>
  )
}
