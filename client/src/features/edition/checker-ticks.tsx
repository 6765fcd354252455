import { View } from '@tarojs/components'
import { type Department, departments } from '#shared/domain/people/role.ts'
import { Tick } from '../../ui/tick'
import { type Desk, useText } from './desk'
import { changeItem } from './edit-text'

type Props = { desk: Desk; category: number; at: number }

const names = Object.entries(departments) as [Department, string][]

/** The departments that look at an item, in the order of the list. */
export function CheckerTicks({ desk, category, at }: Props) {
  const text = useText(desk)
  const chosen = text.categories[category]?.items[at]?.checkedBy ?? []
  const toggle = (name: Department, checked: boolean) =>
    desk.write((now) =>
      changeItem(now, [category, at], (item) => ({
        ...item,
        checkedBy: names
          .map(([one]) => one)
          .filter((one) => (one === name ? checked : item.checkedBy.includes(one))),
      })),
    )
  return (
    <View>
      {names.map(([name, zh]) => (
        <Tick
          key={name}
          label={zh}
          checked={chosen.includes(name)}
          onChange={(checked) => toggle(name, checked)}
        />
      ))}
    </View>
  )
}
