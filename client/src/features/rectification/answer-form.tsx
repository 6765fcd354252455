import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Say } from '../../ui/say'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { PhotoField } from '../photo/photo-field'
import { usePhotos } from '../photo/use-photos'
import type { OrderView } from './types'

/** The shop says what it did, and shows it. */
export function AnswerForm({ order }: { order: OrderView }) {
  const { id: orderId, shopId, overdue } = order
  const [text, setText] = useState('')
  const photos = usePhotos({ shopId, purpose: 'rectification', max: 3 })
  const answer = useCommand('rectification.answer')
  const ready = text.trim() !== '' && photos.ids.length > 0 && photos.unsent === 0
  const send = () => answer.run({ orderId, text, photos: [...photos.ids] })
  return (
    <Card title="改好了，回复一下">
      {overdue && <Say tone="warn" text="期限已经过了，改好了还是请回复，会注明是超期回复。" />}
      <PhotoField label="拍下改好的样子" photos={photos} />
      <Field
        long
        max={300}
        label="怎么改的"
        placeholder="比如：门前扫干净了，烟头都清了"
        error={wrong(answer, 'text')}
        onInput={setText}
      />
      <Submit
        command={answer}
        text={ready ? '提交整改' : '拍照、写一句话就能提交'}
        ready={ready}
        onSubmit={() => void send()}
      />
    </Card>
  )
}
