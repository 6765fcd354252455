import { View } from '@tarojs/components'
import { firstOf } from '#shared/domain/rating/rounds.ts'
import { percentText } from '#shared/kernel/ratio.ts'
import { Card } from '../../ui/card'
import { Meter } from '../../ui/meter'
import { Tag } from '../../ui/tag'
import { Distribution, Means } from './distribution'
import style from './rating.module.scss'
import { type Numbers, notShownYet, roundText, type View as SubjectView } from './words'

/** What everyone said, this round first; while too few have spoken it says why nothing is shown. */
export function NumbersCard({ view }: { view: SubjectView }) {
  const { thisRound, allRounds, round, mine } = view
  const { count } = thisRound
  return (
    <Card title={roundText(round)} extra={count > 0 && <Tag text={`${count} 人的评价`} />}>
      {count === 0 ? (
        <View>{notShownYet}</View>
      ) : (
        <ThisRound numbers={thisRound} mine={mine?.level} />
      )}
      {allRounds.count > count && <View className={style.hint}>{everText(allRounds)}</View>}
    </Card>
  )
}

function ThisRound({ numbers, mine }: { numbers: Numbers; mine: number | undefined }) {
  return (
    <>
      <Meter label="满意率" ratio={numbers.satisfied} unit="人" tone="good" />
      <Meter label="好评率" ratio={numbers.good} unit="人" tone="good" />
      <View className={style.hint}>
        满意率算“基本满意”和以上的人，好评率只算“满意”和“非常满意”的人。
      </View>
      <Distribution levels={numbers.levels} count={numbers.count} mine={mine} />
      <View className={style.rule} />
      <View className={style.hint}>态度、作风、成效的平均分，满分 5 分。</View>
      <Means numbers={numbers} />
      <View className={style.hint}>数字每满 5 个人变一次。</View>
    </>
  )
}

const everText = ({ count, satisfied }: Numbers) =>
  `从开始到现在共 ${count} 人次评过，满意率 ${percentText(satisfied)}（${satisfied.numerator} / ${satisfied.denominator}）。`

/** 跟踪评 of the round before: whether it got better. */
export function FollowUpCard({ view: { followUp } }: { view: SubjectView }) {
  const { solved } = followUp.numbers
  if (solved.denominator === 0) return null
  return (
    <Card title={`跟踪评：${roundText(firstOf(followUp.round))}的事解决了吗`}>
      <Meter label="解决率" ratio={solved} unit="人" tone="good" />
    </Card>
  )
}
