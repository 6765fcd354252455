import { View } from '@tarojs/components'
import { memo } from 'react'
import { aria } from './aria'
import { classes } from './classes'
import { numberText } from './geometry'
import type { RadarAxis } from './radar'
import style from './radar.module.scss'

type Props = { name: string; secondName: string | undefined; axes: readonly RadarAxis[] }

/** The values of a radar, row by row; the heads say which line is whose. A maximum that all share is said once, outside. */
export const RadarTable = memo(function RadarTable({ name, secondName, axes }: Props) {
  const sameMax = axes.every(({ max }) => max === axes[0]?.max)
  return (
    <View className={style.table}>
      <View className={style.row}>
        <View className={style.label} />
        <View className={classes(style.cell, style.own)}>{name}</View>
        {secondName && <View className={classes(style.cell, style.second)}>{secondName}</View>}
      </View>
      {axes.map(({ label, value, max, second = null }) => {
        const [own, other] = [numberText(value), numberText(second)]
        const spoken = `${label}，${name} ${own}，共 ${max}${secondName ? `，${secondName} ${other}` : ''}`
        return (
          <View key={label} className={style.row} {...aria({ role: 'img', label: spoken })}>
            <View className={style.label}>{label}</View>
            <View className={style.cell}>{sameMax ? own : `${own} / ${max}`}</View>
            {secondName && <View className={style.cell}>{other}</View>}
          </View>
        )
      })}
    </View>
  )
})
