import type { DeductionText, ItemText } from '#shared/domain/covenant/edition-text.ts'
import { longest } from '#shared/domain/covenant/longest.ts'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Row } from '../../ui/row'
import { Tick } from '../../ui/tick'
import { type Desk, useText } from './desk'
import { changeItem, replaced, shifted, without } from './edit-text'
import { NumberField } from './number-field'
import { OrderWays } from './order-ways'

type Props = { desk: Desk; place: readonly [category: number, item: number]; at: number }

/** One way to lose points: the words, from and to, whether a photo is asked and whether it is a veto. */
export function DeductionDesk({ desk, place, at }: Props) {
  const [category, item] = place
  const deduction = desk.current().categories[category]?.items[item]?.deductions[at]
  if (!deduction) return null
  const inItem = (change: (one: ItemText) => ItemText) => (text: ReturnType<Desk['current']>) =>
    changeItem(text, place, change)
  const write = (change: Partial<DeductionText>) =>
    desk.write(
      inItem((one) => ({
        ...one,
        deductions: replaced(one.deductions, at, (own) => ({ ...own, ...change })),
      })),
    )
  const move = (by: -1 | 1) =>
    desk.reshape(inItem((one) => ({ ...one, deductions: shifted(one.deductions, at, by) })))
  const remove = () =>
    desk.reshape(inItem((one) => ({ ...one, deductions: without(one.deductions, at) })))
  return (
    <Card title={`扣分条款 ${at + 1}`}>
      <Field
        label="什么情况扣分"
        max={longest.rule}
        initial={deduction.text}
        onInput={(text) => write({ text: text.trim() })}
      />
      <Row>
        <NumberField label="最少扣" initial={deduction.from} onChange={(from) => write({ from })} />
        <NumberField label="最多扣" initial={deduction.to} onChange={(to) => write({ to })} />
      </Row>
      <Marks desk={desk} place={place} at={at} write={write} />
      <OrderWays name="这一条" onMove={move} onRemove={remove} />
    </Card>
  )
}

type MarksProps = Props & { write: (change: Partial<DeductionText>) => void }

function Marks({ desk, place: [category, item], at, write }: MarksProps) {
  const text = useText(desk)
  const { photo = false, veto = false } =
    text.categories[category]?.items[item]?.deductions[at] ?? {}
  return (
    <>
      <Tick label="要拍照为证" checked={photo} onChange={(checked) => write({ photo: checked })} />
      <Tick
        label="一票否决"
        note="碰了这一条，当次得分封顶在合格线以下"
        checked={veto}
        onChange={(checked) => write(checked ? { veto: true, photo: true } : { veto: false })}
      />
    </>
  )
}
