import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import { unitLifecycle } from '#shared/domain/council/lifecycle.ts'
import { chainParts, unitKinds } from '#shared/domain/council/unit-kinds.ts'
import { departments } from '#shared/domain/people/role.ts'
import { useCommand } from '../../cloud'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { ReasonForm } from '../form/reason-form'
import style from './council.module.scss'
import type { Unit } from './words'

type Props = { unit: Unit & { councilName?: string }; fills?: boolean }

/** A member; for whoever speaks for it or looks after members it unfolds to its leaving. */
export const UnitRow = memo(function UnitRow({ unit, fills }: Props) {
  const { name, state, seated, mine, councilName, reason } = unit
  const [leaving, setLeaving] = useState(false)
  const member = state === 'admitted'
  const leaves = member && (mine || fills)
  const told = member ? !seated && '还没有席位' : reason && `原因：${reason}`
  return (
    <>
      <Cell
        title={name}
        note={[factsOf(unit), councilName, told].filter(Boolean).join(' · ')}
        trailing={leaves && !mine ? '办退出' : <UnitTag unit={unit} />}
        onTap={leaves ? () => setLeaving(!leaving) : undefined}
      />
      {leaving && <Leave unit={unit} onCancel={() => setLeaving(false)} />}
    </>
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

function Leave({ unit: { id: unitId, name }, onCancel }: Props & { onCancel: () => void }) {
  const leave = useCommand('council.leave')
  return (
    <View className={style.unfolded}>
      <ReasonForm
        label={`${name}为什么退出？`}
        hint="退出以后，它的席位会空出来。"
        placeholder="比如：搬出园区、歇业"
        action="办退出"
        command={leave}
        onSubmit={(reason) => void leave.run({ unitId, reason })}
        onCancel={onCancel}
      />
    </View>
  )
}
