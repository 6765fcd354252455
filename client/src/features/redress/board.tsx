import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import { subjectKinds } from '#shared/domain/rating/subject-kinds.ts'
import { termDays } from '#shared/domain/redress/term-days.ts'
import { percentText } from '#shared/kernel/ratio.ts'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Choice } from '../../ui/choice'
import { Figure } from '../../ui/figure'
import { Row } from '../../ui/row'
import { Tag } from '../../ui/tag'
import { Submit } from '../form/submit'
import { go } from '../paging/go'
import { routes } from '../routes'
import style from './redress.module.scss'
import type { Board } from './types'

type Stand = Board['total']

/** How bad ratings are handled: in all, by kind, and place by place. */
export function BoardScreen({ board }: { board: Board }) {
  const { total, kinds, places } = board
  return (
    <>
      <Totals total={total} />
      <Card flush>
        <Cell title="逐条看" note="最先到期的排在最前" onTap={openList} />
      </Card>
      {kinds.length > 0 && (
        <Card title="分种类" flush>
          {kinds.map(({ kind, ...stand }) => (
            <StandRow key={kind} name={subjectKinds[kind].zh} stand={stand} />
          ))}
        </Card>
      )}
      {places.length > 0 && (
        <Card title="分地方" flush>
          {places.map(({ place, name, ...stand }) => (
            <StandRow key={place} name={name} stand={stand} />
          ))}
        </Card>
      )}
      <Term key={board.days} board={board} />
    </>
  )
}

const openList = () => go(routes.redresses)

const rateText = ({ numerator, denominator }: Stand['onTime']) =>
  denominator === 0 ? '还没有到期的' : `${numerator} ÷ ${denominator}`

const Totals = ({ total }: { total: Stand }) => (
  <Card>
    <Row>
      <Figure value={total.open} unit="条" caption="待办理" note={`超期 ${total.overdue} 条`} />
      <Figure value={percentText(total.onTime)} caption="及时率" note={rateText(total.onTime)} />
    </Row>
    <Row>
      <Figure value={total.settled} unit="条" caption="居民认可" note={`未回应 ${total.unheard}`} />
      <Figure value={total.reopened} unit="次" caption="重办" note="居民觉得还不行" />
    </Row>
    <View className={style.note}>
      {`等居民评 ${total.answered} 条，申诉中 ${total.appealed} 条，申诉成立 ${total.excused} 条，居民改了评价 ${total.withdrawn} 条。`}
    </View>
  </Card>
)

type RowProps = { name: string; stand: Stand }

const StandRow = memo(function StandRow({ name, stand }: RowProps) {
  const { open, overdue, settled, onTime } = stand
  return (
    <Cell
      title={name}
      note={`待办理 ${open}，居民认可 ${settled}，及时率 ${percentText(onTime)}（${rateText(onTime)}）`}
      trailing={overdue > 0 ? <Tag tone="bad" text={`${overdue} 条超期`} /> : undefined}
    />
  )
})

const options = termDays.map((days) => ({ value: days, label: `${days} 个工作日` }))

/** By when an answer is due: for what comes later. */
function Term({ board: { area, name, days } }: { board: Board }) {
  const [chosen, choose] = useState<(typeof termDays)[number]>(days)
  const set = useCommand('redress.setDeadline')
  return (
    <Card title="办理期限">
      <View
        className={style.note}
      >{`${name}收到的差评要在几个工作日里回复。改了以后收到的才照新的算。`}</View>
      <Choice label="办理期限" options={options} value={chosen} onChange={choose} />
      {chosen !== days && (
        <Submit
          command={set}
          text={`改成 ${chosen} 个工作日`}
          onSubmit={() => void set.run({ area, days: chosen })}
          onCancel={() => choose(days)}
        />
      )}
    </Card>
  )
}
