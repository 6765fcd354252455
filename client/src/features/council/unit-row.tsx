import { View } from '@tarojs/components'
import { memo } from 'react'
import { unitLifecycle } from '#shared/domain/council/lifecycle.ts'
import { chainParts, unitKinds } from '#shared/domain/council/unit-kinds.ts'
import { departments } from '#shared/domain/people/role.ts'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Tag } from '../../ui/tag'
import { ReasonAsk } from '../form/reason-ask'
import style from './council.module.scss'
import type { Unit } from './words'

type Props = { unit: Unit & { councilName?: string }; fills?: boolean }

/** A member, and its leaving for whoever speaks for it or looks after members. */
export const UnitRow = memo(function UnitRow({ unit, fills }: Props) {
  const { name, state, seated, mine, councilName, reason } = unit
  const member = state === 'admitted'
  return (
    <Card title={name} extra={<UnitTag unit={unit} />}>
      <View className={style.hint}>{factsOf(unit)}</View>
      {councilName && <View className={style.hint}>{councilName}</View>}
      {member && <View className={style.hint}>{seated ? '有席位' : '还没有席位'}</View>}
      {!member && reason && <View>{`原因：${reason}`}</View>}
      {member && (mine || fills) && <Leave unit={unit} />}
    </Card>
  )
})

function UnitTag({ unit: { state, mine } }: Props) {
  if (state === 'admitted') return mine ? <Tag tone="accent" text="您联系的" /> : null
  return <Tag tone={state === 'applied' ? 'warn' : 'plain'} text={unitLifecycle.states[state].zh} />
}

export const factsOf = ({ kind, department, chainPart, weight }: Unit) =>
  [
    unitKinds[kind],
    department && departments[department],
    chainPart && chainParts[chainPart],
    weight > 1 && `${weight} 平方米`,
  ]
    .filter(Boolean)
    .join(' · ')

function Leave({ unit: { id: unitId, name } }: Props) {
  const leave = useCommand('council.leave')
  return (
    <ReasonAsk
      button={{ kind: 'quiet', small: true, text: '办退出' }}
      label={`${name}为什么退出？`}
      hint="退出以后，它的席位会空出来。"
      placeholder="比如：搬出园区、歇业"
      action="办退出"
      command={leave}
      onSubmit={(reason) => void leave.run({ unitId, reason })}
    />
  )
}
