import { View } from '@tarojs/components'
import { percentText } from '#shared/kernel/ratio.ts'
import { periodText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Meter } from '../../ui/meter'
import { Tag } from '../../ui/tag'
import { Distribution, Means } from './distribution'
import style from './rating.module.scss'
import { type Numbers, nobodyYet, type View as SubjectView } from './words'

/** What everyone said, this month first. */
export function NumbersCard({ view }: { view: SubjectView }) {
  const { thisRound, allRounds, round, mine, may } = view
  return (
    <Card title={periodText(round)} extra={<Tag text={`${thisRound.count} 人评过`} />}>
      {thisRound.count === 0 ? (
        <View>{nobodyYet(may.includes('rate'))}</View>
      ) : (
        <ThisRound numbers={thisRound} mine={mine?.level} />
      )}
      {allRounds.count > thisRound.count && (
        <View className={style.hint}>{everText(allRounds)}</View>
      )}
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
    </>
  )
}

const everText = ({ count, satisfied }: Numbers) =>
  `从开始到现在共 ${count} 人次评过，满意率 ${percentText(satisfied)}（${satisfied.numerator} / ${satisfied.denominator}）。`
