import { View } from '@tarojs/components'
import { memo, useCallback } from 'react'
import { seats as seatTable } from '#shared/domain/people/seats.ts'
import { type Command, useQuery } from '../../cloud'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { DayField } from '../form/day-field'
import { wrong } from '../form/outcome'
import { Loaded } from '../paging/loaded'
import type { MeasureDraft } from './measure-draft'
import style from './motion.module.scss'

type Props = {
  councilId: string
  /** Counted from one. */
  no: number
  draft: MeasureDraft
  command: Pick<Command<'motion.measure'>, 'error' | 'kept'>
  onChange: (key: string, change: Partial<MeasureDraft>) => void
  onRemove: ((key: string) => void) | undefined
}

/** One measure: what, who, by when. The owner is a seat that somebody sits on. */
export const MeasureFields = memo(function MeasureFields(props: Props) {
  const { councilId, no, draft, command, onChange, onRemove } = props
  const { key, seatId, dueOn } = draft
  const setText = useCallback((text: string) => onChange(key, { text }), [key, onChange])
  const at = `measures.${no - 1}`
  return (
    <View className={style.measure}>
      <Field
        long
        max={200}
        label={`第 ${no} 项：办什么`}
        error={wrong(command, `${at}.text`)}
        onInput={setText}
      />
      <View className={style.label}>谁来办</View>
      <Owners
        councilId={councilId}
        value={seatId}
        onChange={(next) => onChange(key, { seatId: next })}
      />
      <DayField
        label="哪天办完"
        value={dueOn}
        none="还没选"
        hint="过了这一天会提醒。"
        error={wrong(command, `${at}.dueOn`)}
        onChange={(day) => onChange(key, { dueOn: day })}
      />
      {onRemove && <Button kind="quiet" small text="去掉这一项" onTap={() => onRemove(key)} />}
    </View>
  )
})

type OwnersProps = { councilId: string; value: string; onChange: (seatId: string) => void }

function Owners({ councilId, value, onChange }: OwnersProps) {
  const seats = useQuery('council.seats', { councilId })
  return (
    <Loaded query={seats}>
      {(all) => (
        <Chips
          label="谁来办"
          options={all
            .filter(({ name }) => name !== '')
            .map(
              ({ id, name, seat, unitName }) =>
                [id, `${name}（${unitName || seatTable[seat].zh}）`] as const,
            )}
          value={value}
          onChange={onChange}
        />
      )}
    </Loaded>
  )
}
