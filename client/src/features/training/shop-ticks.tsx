import { View } from '@tarojs/components'
import { memo, useCallback } from 'react'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Tick } from '../../ui/tick'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'

type Props = {
  councilId: string
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

/** The open shops of the council; those who came are ticked. */
export function ShopTicks({ councilId, chosen, onChange }: Props) {
  const shops = usePages('shop.list', { councilId })
  const toggle = useCallback(
    (id: string, checked: boolean) => {
      const next = new Set(chosen)
      if (checked) next.add(id)
      else next.delete(id)
      onChange(next)
    },
    [chosen, onChange],
  )
  const all = () => onChange(new Set([...chosen, ...(shops.data ?? []).map(({ id }) => id)]))
  return (
    <Card title={`哪些店来了（选了 ${chosen.size} 家）`}>
      <Loaded query={shops}>
        {(items) => (
          <View>
            {items.map(({ id, number, name }) => (
              <ShopTick
                key={id}
                id={id}
                label={`${number} 号 ${name}`}
                checked={chosen.has(id)}
                onToggle={toggle}
              />
            ))}
          </View>
        )}
      </Loaded>
      <Button kind="quiet" small text="上面这些都来了" onTap={all} />
      <More pages={shops} />
    </Card>
  )
}

type TickProps = {
  id: string
  label: string
  checked: boolean
  onToggle: (id: string, checked: boolean) => void
}

const ShopTick = memo(function ShopTick({ id, label, checked, onToggle }: TickProps) {
  return <Tick label={label} checked={checked} onChange={(next) => onToggle(id, next)} />
})
