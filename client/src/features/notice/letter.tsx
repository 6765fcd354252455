import { Text, View } from '@tarojs/components'
import { memo } from 'react'
import { aria } from '../../ui/aria'
import style from './letter.module.scss'

type Props = { title: string; summary: string; body: string; signedBy: string; at: string }

/** A notice as it would hang on the board: what it is about, the whole of it, who signs. */
export const Letter = memo(function Letter({ title, summary, body, signedBy, at }: Props) {
  return (
    <View className={style.letter}>
      <View className={style.title} {...aria({ role: 'heading' })}>
        {title}
      </View>
      <View className={style.summary}>
        <View className={style.mark}>一句话</View>
        <View className={style.gist}>{summary}</View>
      </View>
      <View className={style.body}>
        {paragraphsOf(body).map(({ key, text }) => (
          <Text key={key} userSelect className={style.paragraph}>
            {text}
          </Text>
        ))}
      </View>
      <View className={style.foot}>
        <View className={style.signed}>{signedBy}</View>
        {at && <View className={style.at}>{at}</View>}
      </View>
    </View>
  )
})

/** One for each line that says something; the space between them is the page's business. */
const paragraphsOf = (body: string) =>
  body
    .split('\n')
    .map((text, line) => ({ key: line, text: text.trim() }))
    .filter(({ text }) => text)
