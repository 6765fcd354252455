import { View } from '@tarojs/components'
import { memo } from 'react'
import { aria } from './aria'
import { classes } from './classes'
import { numberText, shadeOf, type Values } from './geometry'
import style from './heat.module.scss'
import { press } from './press'

/** The span of its values, lightest to darkest: 0 to 100 if nothing is said. */
export type HeatColumn = { label: string; min?: number; max?: number }
/** As many values as there are columns, in their order. */
export type HeatRow = { id: string; label: string; values: Values }

type Props = {
  row: HeatRow
  columns: readonly HeatColumn[]
  onTap: ((id: string) => void) | undefined
}

/** One row. A cell carries one short class and its number: a page of them is a light message to WeChat's view. */
export const HeatLine = memo(function HeatLine({ row, columns, onTap }: Props) {
  const texts = columns.map((_, at) => numberText(row.values[at] ?? null))
  const spoken = `${row.label}：${columns.map(({ label }, at) => `${label} ${texts[at]}`).join('，')}`
  const said = onTap
    ? press({ onTap: () => onTap(row.id), label: spoken })
    : aria({ role: 'img', label: spoken })
  return (
    <View className={style.row} {...said}>
      <View className={classes(style.name, onTap && style.more)}>{row.label}</View>
      {columns.map(({ label, min = 0, max = 100 }, at) => (
        <View key={label} className={style[`s${shadeOf(row.values[at] ?? null, { min, max })}`]}>
          {texts[at]}
        </View>
      ))}
    </View>
  )
})
