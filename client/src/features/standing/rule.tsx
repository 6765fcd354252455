import { View } from '@tarojs/components'
import { useState } from 'react'
import { parts } from '#shared/domain/standing/parts.ts'
import { useQuery } from '../../cloud'
import { Card } from '../../ui/card'
import { press } from '../../ui/press'
import style from '../council/council.module.scss'
import type { Edition } from '../council/words'
import { Loaded } from '../paging/loaded'

/** How the month is reckoned, by the covenant's own weights and lines; unfolds at a tap. */
export function Rule({ councilId }: { councilId: string }) {
  const [open, setOpen] = useState(false)
  const text = useQuery('covenant.text', open ? { councilId, editionId: 'inForce' } : null)
  return (
    <Card>
      <View
        className={style.fold}
        {...press({ onTap: () => setOpen(!open), label: '榜单怎么排的' })}
      >
        <View className={style.foldWords}>榜单怎么排的？</View>
        <View className={style.foldAction}>{open ? '收起' : '看一看'}</View>
      </View>
      {open && <Loaded query={text}>{({ edition }) => <Reckoning edition={edition} />}</Loaded>}
    </Card>
  )
}

const partNames = Object.keys(parts) as (keyof typeof parts)[]

function Reckoning({ edition: { weights, minimum, lines } }: { edition: Edition }) {
  const shares = partNames.map((name) => `${parts[name].zh}占 ${weights[name]}%`)
  const least = partNames.map((name) => `${parts[name].zh} ${minimum[name]} ${parts[name].unit}`)
  return (
    <>
      <View>{`${shares.join('，')}。`}</View>
      <View>{`哪一部分样本不够（至少要有${least.join('、')}），就不算它，由其他部分按比例分担。`}</View>
      <View>{`${lines.red} 分起上红榜，不到 ${lines.pass} 分上黑榜。没考核过的店写“样本不足”，不排名，不是成绩差。`}</View>
    </>
  )
}
