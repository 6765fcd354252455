import { View } from '@tarojs/components'
import { memo } from 'react'
import { dayOf, dayText } from '#shared/kernel/time.ts'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { ReasonAsk } from '../form/reason-ask'
import { Submit } from '../form/submit'
import type { ItemOf } from '../paging/use-pages'
import style from './council.module.scss'
import { factsOf } from './unit-row'

type Application = ItemOf<'council.applications'>

/** Somebody who wants to be a member: admitted in one tap, refused with a reason. */
export const ApplicationCard = memo(function ApplicationCard({ unit }: { unit: Application }) {
  const { id: unitId, name, contact, councilName, createdAt, mine } = unit
  const admit = useCommand('council.admit')
  const refuse = useCommand('council.refuse')
  return (
    <Card title={name}>
      <View className={style.hint}>{factsOf(unit)}</View>
      <View className={style.hint}>
        {`${contact || '有人'}申请加入${councilName}，${dayText(dayOf(createdAt))}`}
      </View>
      {mine ? (
        <View>这是您自己申请的，请换一位同事来看。</View>
      ) : (
        <Submit command={admit} text="接纳" onSubmit={() => void admit.run({ unitId })} />
      )}
      <ReasonAsk
        button={{ kind: 'quiet', text: '这次不接纳' }}
        label={`为什么不接纳${name}？`}
        hint="申请的人会收到。"
        placeholder="比如：不在园区里"
        action="不接纳"
        command={refuse}
        onSubmit={(reason) => void refuse.run({ unitId, reason })}
      />
    </Card>
  )
})
