import { View } from '@tarojs/components'
import { roleRow } from '#shared/domain/people/role.ts'
import { type Body, bodyOf, seats as seatTable } from '#shared/domain/people/seats.ts'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { classes } from '../../ui/classes'
import { go } from '../paging/go'
import { routes } from '../routes'
import { bodies } from './bodies'
import style from './council.module.scss'
import { type Home, seatText } from './words'

type Seats = Home['seats']

/** Who sits here in one look: the chair large, how many in each body, and the way to all of them. */
export function SeatsCard({ home: { id, seats } }: { home: Pick<Home, 'id' | 'seats'> }) {
  const chair = seats.find(({ seat }) => seat === 'chair')
  const open = () => go(routes.seats, { councilId: id })
  return (
    <Card flush title="谁在理事会">
      {seats.length === 0 ? (
        <View className={style.none}>理事还没有选出来。选好以后，名字会写在这里。</View>
      ) : (
        <>
          {chair && <Chair chair={chair} others={nextTo(seats)} />}
          <Bodies seats={seats} />
        </>
      )}
      <Cell title="看全部席位" note="谁坐着、能做什么、到哪天" onTap={open} />
    </Card>
  )
}

/** Those beside the chair, named while they are few. */
const nextTo = (seats: Seats): string =>
  seats
    .filter(({ seat, name }) => seat === 'viceChair' && name)
    .slice(0, 3)
    .map(({ name }) => name)
    .join('、')

function Chair({ chair, others }: { chair: Seats[number]; others: string }) {
  return (
    <View className={style.first}>
      <View className={classes(style.seal, style.chair, style.large)}>
        {chair.name.charAt(0) || '空'}
      </View>
      <View className={style.firstWords}>
        <View className={style.firstName}>{chair.name || '理事长还没有选出来'}</View>
        <View className={style.hint}>{seatText(chair)}</View>
        {others && <View className={style.hint}>{`${seatTable.viceChair.zh} ${others}`}</View>}
      </View>
    </View>
  )
}

/** How many sit in each body; what has nobody yet says so. */
function Bodies({ seats }: { seats: Seats }) {
  return (
    <View className={style.bodies}>
      {bodies.map((body) => {
        const all = seats.filter(({ seat }) => bodyOf(seat) === body)
        return all.length > 0 && <Count key={body} body={body} seats={all} />
      })}
    </View>
  )
}

function Count({ body, seats }: { body: Body; seats: Seats }) {
  const held = seats.filter(({ name }) => name).length
  return (
    <View className={style.count}>
      <View className={style.countNumber}>{held}</View>
      <View className={style.hint}>{roleRow(body).zh}</View>
    </View>
  )
}
