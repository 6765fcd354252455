import { View } from '@tarojs/components'
import { grades } from '#shared/domain/standing/grades.ts'
import { clockText, periodText } from '#shared/kernel/time.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Figure } from '../../ui/figure'
import { Masthead } from '../../ui/masthead'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { Stars } from '../../ui/stars'
import { Tag } from '../../ui/tag'
import { gradeTones } from '../covenant/words'
import { go } from '../paging/go'
import { routes } from '../routes'
import { PartRows } from './part-rows'
import { ReasonDetails } from './reason-details'
import style from './shop-month.module.scss'
import type { Reasons } from './types'
import { missingText } from './words'

/** Behind one rank: what it is made of, what cost most, what was corrected, and what is missing. */
export function ReasonsScreen({ reasons }: { reasons: Reasons }) {
  const { shopId, shopName, shopNumber, period, closedAt, may, details, failedRechecks } = reasons
  const note = `${shopNumber} 号 · ${closedAt ? '已结榜，不再改动' : '还没结榜，随时会变'}`
  return (
    <>
      <Masthead over={periodText(period)} title={shopName} note={note} />
      <Corrections of={reasons} />
      <Result of={reasons} />
      <Card title="由哪几部分组成">
        <PartRows parts={reasons.parts} />
        {failedRechecks > 0 && <View>{`复查不合格 ${failedRechecks} 次。`}</View>}
        <View className={style.note}>{`按《${reasons.editionTitle}》计分。`}</View>
      </Card>
      {details && <ReasonDetails details={details} />}
      {may.includes('award') && (
        <Row>
          <Button text="记奖惩" onTap={() => go(routes.award, { shopId, period })} />
        </Row>
      )}
      <Card flush>
        <Cell
          title="看这家店"
          note="签约、评价、历次考核"
          onTap={() => go(routes.shop, { shopId })}
        />
      </Card>
    </>
  )
}

function Result({ of }: { of: Reasons }) {
  const { score, grade, rank, stars } = of
  const caption = rank === null ? '满分 100 分' : `满分 100 分 · 第 ${rank} 名`
  return (
    <Card title="这个月的成绩" extra={<Tag text={grades[grade].zh} tone={gradeTones[grade]} />}>
      {score !== null && <Figure value={score} unit="分" caption={caption} />}
      {stars !== null && stars > 0 && <Stars value={stars} />}
      <View className={style.meaning}>{missingText(of)}</View>
    </Card>
  )
}

/** The latest counts; all of them are told. */
function Corrections({ of: { corrections } }: { of: Reasons }) {
  const [last] = corrections
  if (!last) return null
  const { score, grade } = last.after
  const now = `现在是${score === null ? '' : ` ${score} 分，`}${grades[grade].zh}。`
  return (
    <Card title="结榜以后的更正" extra={<Tag text={grades[grade].zh} tone={gradeTones[grade]} />}>
      <Say tone="good" text={`榜单照原样留着，${now}`} />
      {corrections.map(({ because, before, after, at }) => (
        <View key={at} className={style.note}>
          {`${clockText(at, new Date())} ${because}，${before.score ?? '没有分数'} → ${after.score ?? '没有分数'}`}
        </View>
      ))}
    </Card>
  )
}
