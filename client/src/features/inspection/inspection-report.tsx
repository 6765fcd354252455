import { View } from '@tarojs/components'
import { memo } from 'react'
import { clockText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Figure } from '../../ui/figure'
import { Masthead } from '../../ui/masthead'
import { Meter } from '../../ui/meter'
import { Say } from '../../ui/say'
import type { InspectionView } from '../covenant/types'
import style from './inspection-report.module.scss'
import { LostPoints } from './lost-points'
import { ReportParts } from './report-parts'
import { namesText, sendersText } from './senders'

/** One visit as the shop reads it: the number, then where every point went and what to do about it. */
export function InspectionReport({ inspection }: { inspection: InspectionView }) {
  const { id, shopName, at, by, kind, editionTitle, score, lost, items, parts, waiting } =
    inspection
  const skipped = items.filter(({ applies, judged }) => judged && !applies)
  return (
    <>
      <Masthead
        over={clockText(at, new Date())}
        title={shopName}
        note={`${by.length > 1 ? sendersText(by) : by.map(({ post }) => post).join()}到店看过`}
      />
      {kind === 'second' && <Say text="这是换人复看，只用来和前一次对照，不计入成绩。" />}
      {score ? (
        <Result score={score} lost={lost.length} />
      ) : (
        <Say text={`${namesText(waiting)}还没有评完，都评完了才有总分。`} />
      )}
      <LostPoints id={id} lost={lost} items={items} parts={parts} />
      {parts.length + waiting.length > 1 && <ReportParts parts={parts} waiting={waiting} />}
      {score && <Categories score={score} />}
      {skipped.length > 0 && (
        <Card title="这几项不适用，没有算分">
          <View>{skipped.map(({ no, title }) => `${no}. ${title}`).join('；')}</View>
        </Card>
      )}
      <View className={style.foot}>
        {`按《${editionTitle}》考核，由${sendersText(by)}派人，${clockText(at, new Date())}提交。觉得哪一分扣得不对，可以向理事会申诉，由没参加这次考核的人来定。`}
      </View>
    </>
  )
}

type Score = NonNullable<InspectionView['score']>

const Result = ({ score, lost }: { score: Score; lost: number }) => (
  <Card>
    <Figure
      value={score.score}
      unit="分"
      caption={`适用 ${score.applicable} 分，保住 ${score.kept} 分`}
      tone={score.vetoed ? 'bad' : 'plain'}
    />
    {score.vetoed && <Say tone="bad" text={vetoText(score)} />}
    <View>
      {lost === 0 ? '一分没扣，做得真好，谢谢您。' : `有 ${lost} 处要改，都写在下面，改好就行。`}
    </View>
  </Card>
)

function vetoText({ kept, applicable, score }: Score): string {
  const full = Math.round((kept / applicable) * 10_000) / 100
  const capped = full > score ? `照扣分算是 ${full} 分，按条约最多得 ${score} 分。` : ''
  return `碰了“一票否决”的红线。${capped}这件事关系大家的安全，请马上改。`
}

const Categories = memo(function Categories({ score }: { score: Score }) {
  return (
    <Card title="五个方面分开看">
      {score.categories.map(({ id, title, kept, applicable }) =>
        applicable > 0 ? (
          <Meter
            key={id}
            label={title}
            ratio={{ numerator: kept, denominator: applicable }}
            unit="分"
            tone={kept === applicable ? 'good' : 'accent'}
          />
        ) : (
          <View key={id} className={style.none}>{`${title}：不适用`}</View>
        ),
      )}
    </Card>
  )
})
