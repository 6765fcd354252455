import { View } from '@tarojs/components'
import { memo } from 'react'
import { press } from './press'
import style from './tick.module.scss'
import { TickBox } from './tick-box'

type Props = {
  label: string
  note?: string | undefined
  checked: boolean
  onChange: (checked: boolean) => void
}

/** One thing that is so or not, as a row with a box. */
export const Tick = memo(function Tick({ label, note, checked, onChange }: Props) {
  return (
    <View
      className={style.row}
      {...press({ onTap: () => onChange(!checked), role: 'switch', label, checked })}
    >
      <TickBox checked={checked} />
      <View className={style.words}>
        <View>{label}</View>
        {note && <View className={style.note}>{note}</View>}
      </View>
    </View>
  )
})
