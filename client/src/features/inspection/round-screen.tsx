import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import { roundLifecycle, visitStates } from '#shared/domain/inspection/round-lifecycle.ts'
import { clockText } from '#shared/kernel/time.ts'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Masthead } from '../../ui/masthead'
import { Meter } from '../../ui/meter'
import { Tag } from '../../ui/tag'
import { ReasonForm } from '../form/reason-form'
import { go } from '../paging/go'
import { routes } from '../routes'
import shopStyle from '../shop/register.module.scss'
import { dueText, type RoundView, type VisitCard, visitTones } from './round-words'
import style from './rounds.module.scss'
import { namesText } from './senders'

type Props = { round: RoundView; visits: readonly VisitCard[] }

/** How far a round is: in all, then shop by shop. */
export function RoundScreen({ round, visits }: Props) {
  const { title, dueOn, departments, state, progress, second } = round
  const due = state === 'planned' ? dueText(dueOn, new Date()) : roundLifecycle.states[state].zh
  const reason = round.timeline.at(-1)?.reason
  return (
    <>
      <Masthead over={namesText(departments)} title={title} note={due} />
      <Card>
        <Meter label="看完的店" ratio={progress} unit="家" />
        {second && second.share > 0 && <Second second={second} />}
        {reason && <View className={style.note}>{`取消的原因：${reason}`}</View>}
      </Card>
      <Card flush>
        {visits.map((visit) => (
          <VisitRow key={visit.id} visit={visit} />
        ))}
      </Card>
      <History round={round} />
    </>
  )
}

const Second = ({ second }: { second: NonNullable<RoundView['second']> }) => (
  <View className={style.item}>
    <Meter label="换人复看" ratio={second.progress} unit="家" />
    <View className={style.hint}>
      {`随机抽了 ${second.share}%，抽签号 ${second.seed}，凭号可以重抽核对。抽到哪几家只有街道看得到。`}
    </View>
  </View>
)

const VisitRow = memo(function VisitRow({ visit }: { visit: VisitCard }) {
  const { shopId, shopNumber, shopName, departments, done, state, inspectionId, second } = visit
  const left = departments.filter((department) => !done.includes(department))
  const notes = [
    state === 'partial' ? `还差${namesText(left)}` : '',
    second === 'waiting' ? '等换人复看' : second === 'done' ? '已复看' : '',
  ].filter(Boolean)
  const open = inspectionId
    ? () => go(routes.inspection, { inspectionId })
    : () => go(routes.shop, { shopId })
  return (
    <Cell
      leading={<View className={shopStyle.number}>{shopNumber}</View>}
      title={shopName}
      note={notes.join(' · ') || undefined}
      trailing={<Tag text={visitStates[state].zh} tone={visitTones[state]} />}
      onTap={open}
    />
  )
})

function History({ round }: { round: RoundView }) {
  const lines = round.timeline.map(
    ({ move, at, reason }) =>
      `${clockText(at, new Date())} ${roundLifecycle.moves[move].zh}${reason ? `（${reason}）` : ''}`,
  )
  return <View className={style.note}>{lines.join('；')}</View>
}

/** Calls off what has not been looked at; what was stays. */
export function CancelRound({ round: { id: roundId, may } }: { round: RoundView }) {
  const [asking, setAsking] = useState(false)
  const command = useCommand('inspection.cancelRound')
  if (!may.includes('cancel')) return null
  if (!asking) return <Button kind="quiet" small text="取消这一轮" onTap={() => setAsking(true)} />
  return (
    <Card>
      <ReasonForm
        label="为什么取消"
        hint="还没看的店不再去看，看过的照样算数。"
        placeholder="比如下大雪，改到下周"
        action="确定取消"
        command={command}
        onSubmit={(reason) => void command.run({ roundId, reason })}
        onCancel={() => setAsking(false)}
      />
    </Card>
  )
}
