import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '#shared/kernel/time.ts'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Say } from '../../ui/say'
import { Outcome, wrong } from '../form/outcome'
import { PastDay } from '../form/past-day'
import { PhotoField } from '../photo/photo-field'
import { usePhotos } from '../photo/use-photos'
import type { ShopView, Text } from './types'

type Props = { shop: ShopView; text: Text; onEntered: () => void }

/** What is on the paper, and its photo: counts like a name on the screen. */
export function PaperForm({ shop, text, onEntered }: Props) {
  const enter = useCommand('covenant.signOnPaper')
  const [signerName, setName] = useState('')
  const [signedOn, setDay] = useState(() => dayOf(new Date()))
  const photos = usePhotos({ shopId: shop.id, purpose: 'paper', max: 1 })
  const [missing, setMissing] = useState('')
  const submit = async () => {
    const [photoId] = photos.ids
    const lack = lackOf(signerName, photos.unsent, photoId)
    setMissing(lack)
    if (lack || !photoId) return
    const paper = { shopId: shop.id, textHash: text.textHash, signerName, signedOn, photoId }
    if (await enter.run(paper)) onEntered()
  }
  return (
    <Card title="纸上写的">
      <View>{`签的要是《${text.edition.title}》。先把条约念给店主听，或印一份给店主看，再请店主在纸上签名。`}</View>
      <Field
        label="签字的人"
        max={20}
        placeholder="和纸上写的一样"
        error={wrong(enter, 'signerName')}
        onInput={setName}
      />
      <PastDay
        label="纸上的日期"
        value={signedOn}
        onChange={setDay}
        error={wrong(enter, 'signedOn')}
      />
      <PhotoField label="拍下签了名的那张纸" photos={photos} />
      {missing && <Say tone="bad" text={missing} />}
      <Outcome of={enter} />
      <Button text="录入签名" busy={enter.busy} onTap={() => void submit()} />
    </Card>
  )
}

function lackOf(name: string, unsent: number, photoId: string | undefined): string {
  if (name.trim() === '') return '请写上是谁签的字。'
  if (unsent > 0) return '照片还在传，等一等再点。'
  return photoId ? '' : '请拍一张签了名的那张纸。'
}
