import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import { Submit } from '../form/submit'
import type { ActProps } from './acts'
import { type MeasureDraft, newDraft, saidOf } from './measure-draft'
import { MeasureFields } from './measure-fields'
import style from './motion.module.scss'

/** As many as a motion takes. */
const most = 12

/** What is to be done, by whom, by when; as many as it takes. */
export function Measure({ motion, onClose }: ActProps) {
  const { id: motionId, councilId } = motion
  const [drafts, setDrafts] = useState<readonly MeasureDraft[]>(() => [newDraft()])
  const command = useCommand('motion.measure')
  const said = drafts.map(saidOf)
  const ready = said.every((one) => one !== null)
  const patch = (key: string, change: Partial<MeasureDraft>) =>
    setDrafts((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)))
  const remove = (key: string) => setDrafts((all) => all.filter((one) => one.key !== key))
  const send = async () => {
    const measures = said.filter((one) => one !== null)
    if (await command.run({ motionId, measures })) onClose()
  }
  return (
    <View className={style.stack}>
      {drafts.map((draft, index) => (
        <MeasureFields
          key={draft.key}
          councilId={councilId}
          no={index + 1}
          draft={draft}
          command={command}
          onChange={patch}
          onRemove={drafts.length > 1 ? remove : undefined}
        />
      ))}
      {drafts.length < most && (
        <Row>
          <Button
            kind="quiet"
            text="再加一项"
            onTap={() => setDrafts((all) => [...all, newDraft()])}
          />
        </Row>
      )}
      <Submit
        command={command}
        text={ready ? '定下来' : '每一项都写明谁办、哪天办完'}
        ready={ready}
        onSubmit={() => void send()}
        onCancel={onClose}
      />
    </View>
  )
}
