import { View } from '@tarojs/components'
import { memo } from 'react'
import { paragraphsOf } from '#shared/domain/notice/paragraphs.ts'
import { dayText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { ReadAloud } from '../../ui/read-aloud'
import type { VoteView } from './types'
import style from './vote.module.scss'

type Props = Pick<VoteView, 'text' | 'measures'> & { title: string; aloud?: boolean }

/** The whole of what is decided, and who is to do what by when. */
export const Contents = memo(function Contents({ title, text, measures, aloud }: Props) {
  const paragraphs = paragraphsOf(text)
  return (
    <Card title={title}>
      {aloud && <ReadAloud texts={paragraphs} />}
      {paragraphs.map((paragraph) => (
        <View key={paragraph}>{paragraph}</View>
      ))}
      {measures.length > 0 && <View className={style.head}>谁来办</View>}
      {measures.map(({ text: what, owner, dueOn }, no) => (
        <View key={what} className={style.measure}>
          <View>{`${no + 1}. ${what}`}</View>
          <View className={style.note}>{`${owner}，${dayText(dueOn)}以前办完`}</View>
        </View>
      ))}
    </Card>
  )
})
