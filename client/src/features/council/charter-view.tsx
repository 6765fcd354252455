import { Text, View } from '@tarojs/components'
import type { CharterRules } from '#shared/domain/council/charter.ts'
import { charterSentences } from './charter-words'
import style from './council.module.scss'

/** A charter as it is read: its numbers in sentences, then its words. */
export const CharterView = ({ charter }: { charter: CharterRules & { text: string } }) => (
  <>
    {charterSentences(charter).map((sentence) => (
      <View key={sentence} className={style.sentence}>
        {sentence}
      </View>
    ))}
    <View className={style.rule} />
    <Text className={style.text} space="nbsp">
      {charter.text}
    </Text>
  </>
)
