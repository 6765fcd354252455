import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../../ui/aria'
import style from './document.module.scss'

type Props = { anchor?: string; heading: string; sum?: string; children: ReactNode }

export const DocumentPart = ({ anchor, heading, sum, children }: Props) => (
  <View className={style.part} {...(anchor && { id: anchor })}>
    <View className={style.heading} {...aria({ role: 'heading' })}>
      {heading}
      {sum && <View className={style.sum}>{sum}</View>}
    </View>
    {children}
  </View>
)

export const Paragraphs = ({ lines }: { lines: readonly string[] }) => (
  <View className={style.paragraphs}>
    {lines.map((line) => (
      <View key={line} className={style.paragraph}>
        {line}
      </View>
    ))}
  </View>
)
