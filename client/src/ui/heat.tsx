import { View } from '@tarojs/components'
import { memo } from 'react'
import { aria } from './aria'
import { classes } from './classes'
import { shades } from './geometry'
import style from './heat.module.scss'
import { type HeatColumn, HeatLine, type HeatRow } from './heat-line'

type Props = {
  /** What the numbers are. */
  label: string
  /** What stands in the first column. */
  corner: string
  columns: readonly HeatColumn[]
  /** A page of them, some twenty. */
  rows: readonly HeatRow[]
  /** What the lightest and the darkest shade mean. */
  ends: readonly [light: string, dark: string]
  /** Gets the row's id. Keep it the same function, so that rows are not drawn again. */
  onTap?: (id: string) => void
}

const steps = Array.from({ length: shades }, (_, at) => at + 1)

/** A table of numbers, each with a shade by its size. The heads stay in sight. */
export const Heat = memo(function Heat({ label, corner, columns, rows, ends, onTap }: Props) {
  return (
    <View>
      <View
        className={style.scale}
        {...aria({ role: 'img', label: `颜色从浅到深：${ends.join('到')}` })}
      >
        {ends[0]}
        {steps.map((step) => (
          <View key={step} className={classes(style.swatch, style[`s${step}`])} />
        ))}
        {ends[1]}
      </View>
      <View className={style.frame} {...aria({ role: 'group', label })}>
        <View className={style.table}>
          <View className={classes(style.row, style.heads)}>
            <View className={classes(style.name, style.corner)}>{corner}</View>
            {columns.map((column) => (
              <View key={column.label} className={style.head}>
                {column.label}
              </View>
            ))}
          </View>
          {rows.map((row) => (
            <HeatLine key={row.id} row={row} columns={columns} onTap={onTap} />
          ))}
        </View>
      </View>
    </View>
  )
})
