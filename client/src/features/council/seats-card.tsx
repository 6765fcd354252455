import { View } from '@tarojs/components'
import { seats as seatTable } from '#shared/domain/people/seats.ts'
import { Card } from '../../ui/card'
import { classes } from '../../ui/classes'
import style from './council.module.scss'
import type { Home } from './words'

/** Who sits here, chair first. */
export function SeatsCard({ seats }: Pick<Home, 'seats'>) {
  return (
    <Card title="谁在理事会">
      {seats.length === 0 && <View>理事还没有选出来。选好以后，名字会写在这里。</View>}
      <View className={style.seats}>
        {seats.map(({ id, name, seat }) => (
          <View key={id} className={style.person}>
            <View className={classes(style.seal, seat === 'chair' && style.chair)}>
              {name.charAt(0)}
            </View>
            <View>
              <View className={style.name}>{name}</View>
              <View className={style.hint}>{seatTable[seat].zh}</View>
            </View>
          </View>
        ))}
      </View>
    </Card>
  )
}
