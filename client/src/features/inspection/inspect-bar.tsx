import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import { ActionBar } from '../../ui/action-bar'
import { aria } from '../../ui/aria'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import type { Edition, ShopView } from '../covenant/types'
import { goOn } from '../paging/go'
import { routes } from '../routes'
import { type DraftStore, useDraft } from './draft'
import style from './inspect-bar.module.scss'
import { reckon } from './reckon'
import { isPart, type Task } from './task-note'
import { useHandIn } from './use-hand-in'

type Props = { shop: ShopView; edition: Edition; draft: DraftStore; task: Task | undefined }
type Reckoning = ReturnType<typeof reckon>
type Score = NonNullable<Reckoning['score']>

/** Under the thumb: how the visit stands, and the one thing to do next. */
export const InspectBar = memo(function InspectBar({ shop, edition, draft, task }: Props) {
  const reckoning = reckon(edition, useDraft(draft))
  const [asked, setAsked] = useState(false)
  const { send, busy, error, kept, delivered } = useHandIn({ shopId: shop.id, visitId: task?.id })
  const { left, results } = reckoning
  const asking = asked && left.length === 0
  if (delivered) return <Delivered inspectionId={delivered} />
  return (
    <ActionBar stacked>
      {asking && <Summary shop={shop} reckoning={reckoning} task={task} />}
      {error && <Say tone="bad" text={error.message} />}
      {kept && <Say tone="warn" text={keptText} />}
      {asking ? (
        <Row>
          <Button kind="quiet" text="再看看" disabled={busy} onTap={() => setAsked(false)} />
          <Button
            text={kept ? '再送一次' : '确认提交'}
            busy={busy}
            disabled={draft.unsent() > 0}
            onTap={() => void send(results)}
          />
        </Row>
      ) : (
        <Next draft={draft} reckoning={reckoning} task={task} onAsk={() => setAsked(true)} />
      )}
    </ActionBar>
  )
})

type NextProps = Told & { draft: DraftStore; onAsk: () => void }

function Next({ draft, reckoning, task, onAsk }: NextProps) {
  const { left, untouched, score } = reckoning
  const unsent = draft.unsent()
  return (
    <View className={style.line}>
      <Standing reckoning={reckoning} task={task} unsent={unsent} />
      {untouched.length > 0 && (
        <Button kind="quiet" small text="其余都没问题" onTap={() => draft.rest(untouched)} />
      )}
      {left.length === 0 && (
        <Button small text="提交" disabled={!score || unsent > 0} onTap={onAsk} />
      )}
    </View>
  )
}

const Delivered = ({ inspectionId }: { inspectionId: string }) => (
  <ActionBar stacked>
    <Say
      tone="good"
      text="网络通了，考核已经送到。"
      action="看结果"
      onAction={() => goOn(routes.inspection, { inspectionId })}
    />
  </ActionBar>
)

const keptText = '网络没通。这次考核已存在手机上，网络一通就自动送出，不用再评一遍。'

type Told = { reckoning: Reckoning; task: Task | undefined }

function Standing({ reckoning, task, unsent }: Told & { unsent: number }) {
  const { score } = reckoning
  return (
    <View className={style.standing} {...aria({ role: 'status', live: 'polite' })}>
      {score && <View className={style.score}>{pointsText(score, task)}</View>}
      <View className={style.left}>
        {unsent > 0 ? `还有 ${unsent} 张照片在传` : leftText(reckoning)}
      </View>
    </View>
  )
}

/** A part has no score of its own: it says what it kept of what it is about. */
const pointsText = ({ score, kept, applicable }: Score, task: Task | undefined) =>
  task && isPart(task) ? `${kept} / ${applicable} 分` : `${score} 分`

function afterText(task: Task | undefined): string {
  if (task?.kind === 'second') return '。这一次只用来对照，不计入成绩，交了不能再改。'
  const joint = task && isPart(task) ? '，各部门都评完了才有总分' : ''
  return `。提交后店家马上能看到${joint}，不能再改。`
}

function leftText({ left, untouched, unproven, score }: Reckoning): string {
  if (untouched.length > 0) return `还有 ${left.length} 项没评`
  if (left.length > 0 && unproven.length === left.length) return `第 ${left.join('、')} 项还差照片`
  if (left.length > 0) return `第 ${left.join('、')} 项还没点扣了哪一条`
  if (!score) return '至少要有一项适用'
  return score.vetoed ? '一票否决，得分封顶' : '都评完了'
}

function Summary({ shop, reckoning, task }: Told & { shop: ShopView }) {
  const { score, findings, skipped } = reckoning
  return (
    <View className={style.summary}>
      <View
        className={style.sure}
      >{`${shop.name}，${task && isPart(task) ? '您这部分' : '这次'} ${score ? pointsText(score, task) : '—'}`}</View>
      <View>
        {[
          findings === 0 ? '没有扣分' : `扣分 ${findings} 处`,
          `不适用 ${skipped} 项`,
          ...(score?.vetoed ? ['有一票否决'] : []),
        ].join('，')}
        {afterText(task)}
      </View>
    </View>
  )
}
