import { View } from '@tarojs/components'
import { clockText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Masthead } from '../../ui/masthead'
import { Say } from '../../ui/say'
import { goOn } from '../paging/go'
import { routes } from '../routes'
import { Fact } from './fact'
import style from './meeting.module.scss'
import type { MinutesView } from './types'
import { countsText, nameOf } from './words'

/** One version of a meeting's minutes: what was said, what was settled, who was there. */
export function MinutesScreen({ minutes }: { minutes: MinutesView }) {
  const { council, items, no, latest, reason } = minutes
  return (
    <>
      <Masthead over={council} title={`${nameOf(minutes)}纪要`} />
      {no < latest && <Say tone="warn" text="这是更正以前的纪要，请看最新的。" />}
      {reason && <Say text={`这一稿更正过：${reason}`} />}
      <Facts minutes={minutes} />
      {items.map(({ title, text, decision }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its place alone
        <Card key={index} title={`${index + 1}. ${title}`}>
          <View className={style.text}>{text}</View>
          <View className={style.decision}>{decision ? `定了：${decision}` : '这次没有定。'}</View>
        </Card>
      ))}
      <Versions minutes={minutes} />
    </>
  )
}

function Facts({ minutes }: { minutes: MinutesView }) {
  const { startsAt, place, attendance, by, at, textHash } = minutes
  const now = new Date()
  return (
    <Card>
      <View className={style.facts}>
        <Fact name="时间" text={clockText(startsAt, now)} />
        <Fact name="地点" text={place} />
        <Fact name="到会" text={countsText(attendance)} />
        <Fact name="记录" text={`${by}，${clockText(at, now)}`} />
        <Fact name="文本指纹" text={`${textHash.slice(0, 16)}…（已记进理事会的存证记录）`} />
      </View>
    </Card>
  )
}

/** Every version stays readable. */
function Versions({ minutes: { meetingId, no, latest } }: { minutes: MinutesView }) {
  if (latest === 1) return null
  const numbers = Array.from({ length: latest }, (_, index) => latest - index)
  return (
    <Card flush title="每一稿">
      {numbers
        .filter((one) => one !== no)
        .map((one) => (
          <Cell
            key={one}
            title={`第 ${one} 稿`}
            note={one === latest ? '最新的' : '更正以前的'}
            onTap={() => goOn(routes.meetingMinutes, { meetingId, no: String(one) })}
          />
        ))}
    </Card>
  )
}
