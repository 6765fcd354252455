import { ScrollView, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { memo } from 'react'
import { press } from '../../ui/press'
import style from './document.module.scss'
import type { Edition } from './types'

export const anchorOf = (category: string) => `part-${category}`
export const clausesAnchor = 'part-clauses'
export const reckoningAnchor = 'part-reckoning'
export const signAnchor = 'part-sign'

/** As much as the contents themselves cover of the top of the page. No slide: on h5 Taro's ends beside its mark. */
const covered = 84

const goTo = (anchor: string) =>
  void Taro.pageScrollTo({ selector: `#${anchor}`, offsetTop: -covered, duration: 0 })

type Props = { edition: Edition; signs: boolean }

/** Stays at the top: one tap to any part. */
export const DocumentContents = memo(function DocumentContents({ edition, signs }: Props) {
  const anchors = [
    ...edition.categories.map(({ id, title }) => [anchorOf(id), title] as const),
    [clausesAnchor, '考核和奖惩'] as const,
    [reckoningAnchor, '分数怎么算'] as const,
    ...(signs ? [[signAnchor, '签名'] as const] : []),
  ]
  return (
    <View className={style.contents}>
      <ScrollView scrollX enhanced showScrollbar={false}>
        <View className={style.anchors}>
          {anchors.map(([anchor, word]) => (
            <View
              key={anchor}
              className={style.anchor}
              {...press({ onTap: () => goTo(anchor), label: `去看${word}` })}
            >
              {word}
            </View>
          ))}
        </View>
      </ScrollView>
    </View>
  )
})
