import { View } from '@tarojs/components'
import { memo, useCallback, useMemo, useState } from 'react'
import { rightsOf } from '#shared/domain/council/rights.ts'
import { useQuery } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { AnyDay } from '../form/any-day'
import type { MeasureDraft, OpenDraft } from './open-draft'
import { newMeasure } from './open-draft'
import style from './vote.module.scss'
import { rollText } from './words'

type Props = {
  councilId: string
  measures: readonly MeasureDraft[]
  onChange: (change: Pick<OpenDraft, 'measures'>) => void
}

const most = 10

/** What is to be done if it is carried: each with a seat that answers for it, and a day. */
export function MeasureFields({ councilId, measures, onChange }: Props) {
  const owners = useOwners(councilId)
  const patch = useCallback(
    (key: number, change: Partial<MeasureDraft> | null) =>
      onChange({
        measures: measures.flatMap((one) => {
          if (one.key !== key) return [one]
          return change ? [{ ...one, ...change }] : []
        }),
      }),
    [measures, onChange],
  )
  return (
    <Card title="通过以后，谁来办（可以不写）">
      {measures.map((measure) => (
        <OneMeasure key={measure.key} measure={measure} owners={owners} onPatch={patch} />
      ))}
      {measures.length < most && (
        <Button
          kind="quiet"
          text="加一项措施"
          onTap={() => onChange({ measures: [...measures, newMeasure(measures)] })}
        />
      )}
    </Card>
  )
}

type Owner = { readonly value: string; readonly label: string }

/** Seats that may act, and on which somebody sits. */
function useOwners(councilId: string): readonly Owner[] {
  const { data } = useQuery('council.seats', { councilId })
  return useMemo(
    () =>
      (data ?? [])
        .filter(({ name, seat }) => name !== '' && rightsOf(seat).includes('act'))
        .map((seat) => ({ value: seat.id, label: rollText(seat) })),
    [data],
  )
}

type OneProps = {
  measure: MeasureDraft
  owners: readonly Owner[]
  onPatch: (key: number, change: Partial<MeasureDraft> | null) => void
}

const OneMeasure = memo(function OneMeasure({ measure, owners, onPatch }: OneProps) {
  const { key, text, seatId, dueOn } = measure
  const [choosing, choose] = useState(false)
  const owner = owners.find(({ value }) => value === seatId)?.label
  const pick = (value: string) => {
    onPatch(key, { seatId: value })
    choose(false)
  }
  return (
    <View className={style.wanted}>
      <Field
        long
        max={200}
        label="做什么"
        initial={text}
        placeholder="比如：买灯、装灯"
        onInput={(words) => onPatch(key, { text: words })}
      />
      <Cell title="由谁办" trailing={owner ?? '选一席'} onTap={() => choose(!choosing)} />
      {choosing && (
        <Choice stacked label="由谁办" options={owners} value={seatId} onChange={pick} />
      )}
      <AnyDay label="哪天办完" value={dueOn} onChange={(day) => onPatch(key, { dueOn: day })} />
      <Button kind="quiet" small text="去掉这一项" onTap={() => onPatch(key, null)} />
    </View>
  )
})
