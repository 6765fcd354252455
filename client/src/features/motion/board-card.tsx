import { View } from '@tarojs/components'
import { useQuery } from '../../cloud'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Figure } from '../../ui/figure'
import { Row } from '../../ui/row'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { wordOf } from '../rating/words'
import { routes } from '../routes'
import style from './motion.module.scss'
import { MotionRow } from './motion-row'
import type { Board, Promised } from './types'
import { byWhenText, ownerText } from './words'

/** A council's motions in one look: what waits for an answer, what was promised, what became of it. */
export function BoardCards({ councilId }: { councilId: string }) {
  const board = useQuery('motion.board', { councilId })
  return (
    <Loaded query={board}>
      {(found) => (
        <>
          <Numbers board={found} councilId={councilId} />
          <Waiting waiting={found.waiting} />
          <PromisedCard promised={found.promised} />
          <Became became={found.became} />
        </>
      )}
    </Loaded>
  )
}

function Numbers({ board, councilId }: { board: Board; councilId: string }) {
  const { raised, resolved, onTime } = board.numbers
  const open = () => go(routes.motions, { councilId })
  if (raised === 0)
    return (
      <Card title="大家的事">
        <View>还没有人提过事。谁都可以先提一件。</View>
      </Card>
    )
  return (
    <Card flush title="大家的事">
      <View className={style.inside}>
        <Row>
          <Figure value={raised} unit="件" caption="提出来的" />
          <Figure value={resolved} unit="件" caption="有结果的" tone="good" />
        </Row>
        {onTime.denominator > 0 && (
          <View className={style.note}>
            {`企业吹哨答复了 ${onTime.denominator} 次，${onTime.numerator} 次按时。`}
          </View>
        )}
      </View>
      <Cell title="看全部议题" note="办到哪一步，一件一件看" onTap={open} />
    </Card>
  )
}

function Waiting({ waiting: { count, items } }: Pick<Board, 'waiting'>) {
  if (count === 0) return null
  return (
    <Card flush title={`企业在等答复：${count} 件`}>
      {items.map((motion) => (
        <MotionRow key={motion.id} motion={motion} />
      ))}
    </Card>
  )
}

function PromisedCard({ promised }: Pick<Board, 'promised'>) {
  if (promised.length === 0) return null
  return (
    <Card flush title="答应的事">
      {promised.map((one) => (
        <PromisedRow key={`${one.motionId}${one.no}`} promised={one} />
      ))}
    </Card>
  )
}

export const PromisedRow = ({ promised }: { promised: Promised }) => (
  <Cell
    title={promised.text}
    note={`${ownerText(promised.owner)} · ${byWhenText(promised)}`}
    trailing={promised.late ? <Tag tone="bad" text="晚了" /> : undefined}
    onTap={() => go(routes.motion, { motionId: promised.motionId })}
  />
)

function Became({ became }: Pick<Board, 'became'>) {
  if (became.length === 0) return null
  return (
    <Card flush title="办成的事">
      {became.map((one) => (
        <Cell
          key={one.id}
          title={one.title}
          note={`${one.result}${one.level === null ? '' : ` · 提的人评：${wordOf(one.level)}`}`}
          trailing={<Tag {...verdictTag(one.content)} />}
          onTap={() => go(routes.motion, { motionId: one.id })}
        />
      ))}
    </Card>
  )
}

const verdictTag = (content: boolean | null) => {
  if (content === null) return { text: '监督站还没看', tone: 'plain' } as const
  return content
    ? ({ text: '监督站认可', tone: 'good' } as const)
    : ({ text: '退回过', tone: 'warn' } as const)
}
