import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Row } from '../../ui/row'
import { dueText } from '../form/due-text'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import style from './redress.module.scss'
import type { RedressView } from './types'

/** Closed it says until when; open it asks for the reason. */
export function AppealForm({ redress }: { redress: RedressView }) {
  const [open, setOpen] = useState(false)
  const until = dueText('请在', { dueAt: redress.appealUntil, certain: true }, '提出')
  return (
    <Card title="觉得这条差评不实？">
      <View className={style.note}>
        {`可以申诉一次，${until}。由上一级没有牵涉的人来定，这期间期限先停着。`}
      </View>
      {open ? (
        <Lodge redressId={redress.id} onCancel={() => setOpen(false)} />
      ) : (
        <Row>
          <Button kind="quiet" text="我要申诉" onTap={() => setOpen(true)} />
        </Row>
      )}
    </Card>
  )
}

function Lodge({ redressId, onCancel }: { redressId: string; onCancel: () => void }) {
  const [text, setText] = useState('')
  const appeal = useCommand('redress.appeal')
  return (
    <>
      <Field
        long
        max={500}
        label="哪里不实"
        hint="来定的人看得到这段话，居民看不到。"
        placeholder="比如：那天店里没有开门"
        error={wrong(appeal, 'text')}
        onInput={setText}
      />
      <Submit
        command={appeal}
        text="提交申诉"
        ready={text.trim() !== ''}
        onSubmit={() => void appeal.run({ redressId, text })}
        onCancel={onCancel}
      />
    </>
  )
}
