import { View } from '@tarojs/components'
import { memo } from 'react'
import { Card } from '../../ui/card'
import { Tag } from '../../ui/tag'
import type { VoteView } from './types'
import style from './vote.module.scss'
import { changeText, quorumTexts, ruleTexts, secrecyText, untilText, voteTag } from './words'

type Props = { view: VoteView }

/** What is asked, in large words, and how it is decided, in three short lines. */
export const Question = memo(function Question({ view }: Props) {
  const { title, council, taking, endsAt, rule, quorum, secret, changeable } = view
  const lines = [ruleTexts[rule], quorumTexts[quorum], secrecyText(secret)]
  if (taking) lines.push(changeText(changeable))
  return (
    <Card>
      <View className={style.over}>
        <View className={style.council}>{council}</View>
        <Tag {...voteTag(view)} />
      </View>
      <View className={style.question}>{title}</View>
      {taking && <View className={style.until}>{`${untilText(endsAt)}投票`}</View>}
      <View className={style.rules}>
        {lines.map((line) => (
          <View key={line} className={style.rule}>{`${line}。`}</View>
        ))}
      </View>
    </Card>
  )
})
