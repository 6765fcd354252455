import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Row } from '../../ui/row'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { PhotoField } from '../photo/photo-field'
import { usePhotos } from '../photo/use-photos'
import style from './desk.module.scss'

type Props = { noticeId: string; area: string; onDone: (said: string) => void }

/** Enters that it hangs on paper somewhere; the form opens on demand. */
export function PostForm(props: Props) {
  const [open, setOpen] = useState(false)
  if (open) return <OpenForm {...props} onClose={() => setOpen(false)} />
  return (
    <Row>
      <Button kind="quiet" text="记一次张贴" onTap={() => setOpen(true)} />
    </Row>
  )
}

function OpenForm({ noticeId, area, onDone, onClose }: Props & { onClose: () => void }) {
  const [where, setWhere] = useState('')
  const photos = usePhotos({ purpose: 'posting', max: 1 })
  const post = useCommand('notice.post')
  const send = async () => {
    const photoId = photos.ids[0] ?? null
    if (!(await post.run({ noticeId, area, where, photoId }))) return
    onDone(`记下了：贴在${where}。`)
    onClose()
  }
  return (
    <Card title="记一次张贴">
      <View className={style.form}>
        <Field
          label="贴在哪里"
          max={60}
          placeholder="比如：3 号楼 1 门门口"
          hint="张贴只记地方，不算人数。"
          error={wrong(post, 'where')}
          onInput={setWhere}
        />
        <PhotoField label="照片（可以不拍）" photos={photos} />
        <Submit
          command={post}
          text="记下来"
          ready={photos.unsent === 0}
          onSubmit={() => void send()}
          onCancel={onClose}
        />
      </View>
    </Card>
  )
}
