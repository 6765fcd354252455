import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Row } from '../../ui/row'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { PhotoField } from '../photo/photo-field'
import { usePhotos } from '../photo/use-photos'

type Props = { entryId: string }

/** A button that opens the answer to a problem. */
export function AnswerAsk({ entryId }: Props) {
  const [asking, setAsking] = useState(false)
  if (asking) return <AnswerForm entryId={entryId} onCancel={() => setAsking(false)} />
  return (
    <Row>
      <Button text="答复这一处" onTap={() => setAsking(true)} />
    </Row>
  )
}

function AnswerForm({ entryId, onCancel }: Props & { onCancel: () => void }) {
  const [text, setText] = useState('')
  const photos = usePhotos({ purpose: 'entry', max: 6 })
  const answer = useCommand('project.answer')
  const ready = text.trim() !== '' && photos.unsent === 0
  return (
    <>
      <PhotoField label="改好的样子（可以不拍）" photos={photos} />
      <Field
        long
        max={500}
        label="怎么处理的"
        hint="居民和监督员都看得到。"
        placeholder="比如：昨天返工了，翘起来的砖都换了"
        error={wrong(answer, 'text')}
        onInput={setText}
      />
      <Submit
        command={answer}
        text="发出答复"
        ready={ready}
        onSubmit={() => void answer.run({ entryId, text, photos: [...photos.ids] })}
        onCancel={onCancel}
      />
    </>
  )
}
