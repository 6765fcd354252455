import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Submit } from '../form/submit'
import type { ActProps } from './acts'
import { isWhole, type MeasureDraft, newDraft, saidOf } from './measure-draft'
import { MeasureFields } from './measure-fields'
import style from './motion.module.scss'

/** What is to be done, by whom, by when; as many as it takes. */
export function Measure({ motion: { id: motionId, councilId }, onClose }: ActProps) {
  const [drafts, setDrafts] = useState<readonly MeasureDraft[]>(() => [newDraft()])
  const command = useCommand('motion.measure')
  const ready = drafts.length > 0 && drafts.every(isWhole)
  const send = async () => {
    if (await command.run({ motionId, measures: drafts.map(saidOf) })) onClose()
  }
  return (
    <View className={style.stack}>
      <MeasureFields
        councilId={councilId}
        command={command}
        measures={drafts}
        onChange={setDrafts}
      />
      <Submit
        command={command}
        text="定下来"
        ready={ready}
        onSubmit={() => void send()}
        onCancel={onClose}
      />
    </View>
  )
}
