import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Say } from '../../ui/say'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { PhotoField } from '../photo/photo-field'
import { usePhotos } from '../photo/use-photos'
import type { RedressView } from './types'

/** Who handles it tells the resident what was done. */
export function AnswerForm({ redress: { id: redressId, overdue } }: { redress: RedressView }) {
  const [text, setText] = useState('')
  const photos = usePhotos({ purpose: 'redress', max: 3 })
  const answer = useCommand('redress.answer')
  const ready = text.trim() !== '' && photos.unsent === 0
  const send = () => answer.run({ redressId, text, photos: [...photos.ids] })
  return (
    <Card title="办好了，回复居民">
      {overdue && <Say tone="warn" text="期限已经过了，还是请回复，会注明是超期回复。" />}
      <Field
        long
        max={500}
        label="办得怎么样"
        hint="居民会看到这段话和您的职务，再由居民来评行不行。"
        placeholder="比如：加了一口锅，现炸现卖，凉了可以免费换"
        error={wrong(answer, 'text')}
        onInput={setText}
      />
      <PhotoField label="有照片更清楚（可以不传）" photos={photos} />
      <Submit
        command={answer}
        text={ready ? '回复居民' : '写一句办理情况就能回复'}
        ready={ready}
        onSubmit={() => void send()}
      />
    </Card>
  )
}
