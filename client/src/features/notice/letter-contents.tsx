import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { press } from '../../ui/press'
import style from './letter.module.scss'

type Paragraph = { readonly key: number; readonly text: string; readonly head: boolean }

export const headingId = (key: number) => `notice-part-${key}`

/** Fewer than these, and the whole of it is in sight soon enough. */
const fewestHeads = 3

const goTo = (key: number) =>
  void Taro.pageScrollTo({ selector: `#${headingId(key)}`, offsetTop: -12, duration: 0 })

/** For a long text with heads of its own: one tap to any part. */
export function LetterContents({ paragraphs }: { paragraphs: readonly Paragraph[] }) {
  const heads = paragraphs.filter(({ head }) => head)
  if (heads.length < fewestHeads) return null
  return (
    <View className={style.contents}>
      <View className={style.mark}>里面写了</View>
      {heads.map(({ key, text }) => (
        <View
          key={key}
          className={style.jump}
          {...press({ onTap: () => goTo(key), label: `去看${text}` })}
        >
          {text}
        </View>
      ))}
    </View>
  )
}
