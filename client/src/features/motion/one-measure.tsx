import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import { dayOf } from '#shared/kernel/time.ts'
import type { Command } from '../../cloud'
import { Button } from '../../ui/button'
import { Cell } from '../../ui/cell'
import { Choice, type Option } from '../../ui/choice'
import { Field } from '../../ui/field'
import { Row } from '../../ui/row'
import { AnyDay } from '../form/any-day'
import { wrong } from '../form/outcome'
import type { MeasureDraft } from './measure-draft'
import style from './motion.module.scss'

/** The command that sends it: its sentence stands beside the field that is to be mended. */
export type Failing = Pick<Command<'motion.measure'>, 'error' | 'kept'>

type Props = {
  /** Its place in the input: `measures.0`. */
  at: string
  measure: MeasureDraft
  owners: readonly Option<string>[]
  command: Failing
  onPatch: (key: string, change: Partial<MeasureDraft>) => void
  onRemove: (key: string) => void
}

/** What is done, by whom, by when. The owners unfold under their cell, and fold again with the choice. */
export const OneMeasure = memo(function OneMeasure(props: Props) {
  const { at, measure, owners, command, onPatch, onRemove } = props
  const { key, text, seatId, dueOn } = measure
  const [choosing, choose] = useState(false)
  const owner = owners.find(({ value }) => value === seatId)?.label
  const pick = (value: string) => {
    onPatch(key, { seatId: value })
    choose(false)
  }
  return (
    <View className={style.draft}>
      <Field
        long
        max={200}
        label="做什么"
        initial={text}
        placeholder="比如：买灯、装灯"
        error={wrong(command, `${at}.text`)}
        onInput={(words) => onPatch(key, { text: words })}
      />
      <View className={style.box}>
        <Cell
          title="由谁办"
          note={owner}
          trailing={owner ? '改' : '选一席'}
          onTap={() => choose(!choosing)}
        />
      </View>
      {choosing && (
        <Choice stacked label="由谁办" options={owners} value={seatId} onChange={pick} />
      )}
      <AnyDay
        label="哪天办完"
        value={dueOn}
        first={dayOf(new Date())}
        error={wrong(command, `${at}.dueOn`)}
        onChange={(day) => onPatch(key, { dueOn: day })}
      />
      <Row>
        <Button kind="quiet" small text="去掉这一项" onTap={() => onRemove(key)} />
      </Row>
    </View>
  )
})
