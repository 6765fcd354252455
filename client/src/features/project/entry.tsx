import { View } from '@tarojs/components'
import { memo } from 'react'
import { clockText } from '#shared/kernel/time.ts'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { TimelineStep } from '../../ui/timeline'
import { PhotoStrip } from '../photo/photo-strip'
import { AnswerAsk } from './answer-form'
import { Confirm } from './confirm'
import style from './project.module.scss'
import type { EntryView } from './types'
import { checkText, dueTextOf, problemTag, unseenText, whatOf } from './words'

/** What was seen on one day; a problem with what was done about it, and what the caller may say of it. */
export const Entry = memo(function Entry({ entry }: { entry: EntryView }) {
  const { id, at, text, because, photos, answers, may } = entry
  const problem = problemTag(entry)
  const due = dueTextOf(entry)
  const check = checkText(entry)
  const unseen = unseenText(entry)
  return (
    <TimelineStep
      what={whatOf(entry)}
      by={`监督员 · ${clockText(at, new Date())}`}
      text={text}
      tone={problem?.tone ?? 'good'}
    >
      <View className={style.entry}>
        {because && <View className={style.note}>{`比上次低了：${because}`}</View>}
        {photos.length > 0 && <PhotoStrip ids={photos} />}
        {unseen && <View className={style.note}>{unseen}</View>}
        {check && <Say tone="warn" text={check} />}
        {answers.map((answer) => (
          <Answer key={answer.at} answer={answer} />
        ))}
        {problem && (
          <View className={style.tag}>
            <Tag {...problem} />
          </View>
        )}
        {due && <View className={style.note}>{due}</View>}
        {may.includes('answer') && <AnswerAsk entryId={id} />}
        {may.includes('confirm') && <Confirm entryId={id} />}
      </View>
    </TimelineStep>
  )
})

function Answer({ answer }: { answer: EntryView['answers'][number] }) {
  const { post, at, text, photos, solved, note } = answer
  return (
    <View className={style.answer}>
      <View className={style.note}>{`${post}答复 · ${clockText(at, new Date())}`}</View>
      <View className={style.text}>{text}</View>
      {photos.length > 0 && <PhotoStrip ids={photos} />}
      {solved === false && <View className={style.text}>{`监督员看了，没改好：${note}`}</View>}
      {solved && <View className={style.text}>监督员看了，改好了。</View>}
    </View>
  )
}
