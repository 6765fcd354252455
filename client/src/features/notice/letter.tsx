import { Text, View } from '@tarojs/components'
import { memo, type ReactNode } from 'react'
import type { NoticeKind } from '#shared/domain/notice/kinds.ts'
import { isHeading, paragraphsOf } from '#shared/domain/notice/paragraphs.ts'
import { aria } from '../../ui/aria'
import { classes } from '../../ui/classes'
import { KindTag } from './kind-tag'
import style from './letter.module.scss'
import { headingId, LetterContents } from './letter-contents'

type Props = {
  kind: NoticeKind
  title: string
  summary: string
  body: string
  signedBy: string
  at: string
  /** Pictures and documents, between the words and who signs. */
  children?: ReactNode
}

/** A notice as it would hang on the board: what it is about, the whole of it, who signs. */
export const Letter = memo(function Letter(props: Props) {
  const { kind, title, summary, body, signedBy, at, children } = props
  const paragraphs = paragraphsOf(body).map((text, key) => ({ key, text, head: isHeading(text) }))
  return (
    <View className={style.letter}>
      <KindTag kind={kind} />
      <View className={style.title} {...aria({ role: 'heading' })}>
        {title}
      </View>
      <View className={style.summary}>
        <View className={style.mark}>一句话</View>
        <View className={style.gist}>{summary}</View>
      </View>
      <LetterContents paragraphs={paragraphs} />
      <View className={style.body}>
        {paragraphs.map(({ key, text, head }) => (
          <View key={key} {...(head && { id: headingId(key) })}>
            <Text userSelect className={classes(style.paragraph, head && style.head)}>
              {text}
            </Text>
          </View>
        ))}
      </View>
      {children}
      <View className={style.foot}>
        <View className={style.signed}>{signedBy}</View>
        {at && <View className={style.at}>{at}</View>}
      </View>
    </View>
  )
})
