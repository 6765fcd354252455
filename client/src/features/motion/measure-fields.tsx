import { View } from '@tarojs/components'
import { useCallback } from 'react'
import { mostMeasures } from '#shared/domain/motion/most.ts'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import { type MeasureDraft, newDraft } from './measure-draft'
import style from './motion.module.scss'
import { type Failing, OneMeasure } from './one-measure'
import { useOwners } from './use-owners'

type Props = {
  councilId: string
  command: Failing
  measures: readonly MeasureDraft[]
  onChange: (measures: readonly MeasureDraft[]) => void
}

/** What is to be done: each with a seat that answers for it, and a day. */
export function MeasureFields({ councilId, command, measures, onChange }: Props) {
  const owners = useOwners(councilId)
  const patch = useCallback(
    (key: string, change: Partial<MeasureDraft>) =>
      onChange(measures.map((one) => (one.key === key ? { ...one, ...change } : one))),
    [measures, onChange],
  )
  const remove = useCallback(
    (key: string) => onChange(measures.filter((one) => one.key !== key)),
    [measures, onChange],
  )
  return (
    <View className={style.stack}>
      {measures.map((measure, index) => (
        <OneMeasure
          key={measure.key}
          at={`measures.${index}`}
          measure={measure}
          owners={owners}
          command={command}
          onPatch={patch}
          onRemove={remove}
        />
      ))}
      {measures.length < mostMeasures && (
        <Row>
          <Button
            kind="quiet"
            text="加一项措施"
            onTap={() => onChange([...measures, newDraft()])}
          />
        </Row>
      )}
    </View>
  )
}
