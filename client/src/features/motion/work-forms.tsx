import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { Say } from '../../ui/say'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { PhotoField } from '../photo/photo-field'
import { usePhotos } from '../photo/use-photos'
import type { ActProps } from './acts'
import style from './motion.module.scss'

/** How it goes on: a picture, a sentence, and which measure it is about. */
export function Progress({ motion, onClose }: ActProps) {
  const { id: motionId, measures } = motion
  const [text, setText] = useState('')
  const [no, setNo] = useState<number>()
  const photos = usePhotos({ purpose: 'motion', max: 6 })
  const progress = useCommand('motion.progress')
  const about = no === undefined ? {} : { measureNo: no }
  const open = measures
    .filter(({ doneAt }) => !doneAt)
    .map((one) => ({ value: one.no, label: `${one.no}. ${one.text}` }))
  const send = async () => {
    const done = await progress.run({ motionId, text, photos: [...photos.ids], ...about })
    if (done) onClose()
  }
  return (
    <>
      <PhotoField label="拍下现在的样子" photos={photos} />
      {open.length > 0 && (
        <View>
          <View className={style.label}>说的是哪一项（可以不选）</View>
          <Choice stacked label="说的是哪一项" options={open} value={no} onChange={setNo} />
        </View>
      )}
      <Field long max={500} label="办到哪了" error={wrong(progress, 'text')} onInput={setText} />
      <Submit
        command={progress}
        text="报上去"
        ready={text.trim() !== '' && photos.unsent === 0}
        onSubmit={() => void send()}
        onCancel={onClose}
      />
    </>
  )
}

/** What became of it, and why where something stayed undone. */
export function Resolve({ motion, onClose }: ActProps) {
  const { id: motionId, measures } = motion
  const undone = measures.filter(({ doneAt }) => !doneAt).length
  const [text, setText] = useState('')
  const [because, setBecause] = useState('')
  const photos = usePhotos({ purpose: 'motion', max: 6 })
  const resolve = useCommand('motion.resolve')
  const ready = text.trim() !== '' && photos.unsent === 0 && (undone === 0 || because.trim() !== '')
  const send = async () => {
    if (await resolve.run({ motionId, text, because, photos: [...photos.ids] })) onClose()
  }
  return (
    <>
      <PhotoField label="办好的样子（可以不拍）" photos={photos} />
      <Field long max={500} label="办成了什么" error={wrong(resolve, 'text')} onInput={setText} />
      {undone > 0 && (
        <>
          <Say tone="warn" text={`还有 ${undone} 项措施没点“办完了”。`} />
          <Field
            long
            max={200}
            label="没办完的为什么"
            error={wrong(resolve, 'because')}
            onInput={setBecause}
          />
        </>
      )}
      <Submit
        command={resolve}
        text="公布结果"
        ready={ready}
        onSubmit={() => void send()}
        onCancel={onClose}
      />
    </>
  )
}
