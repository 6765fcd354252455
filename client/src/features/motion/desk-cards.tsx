import { Empty } from '../../ui/blank'
import { Card } from '../../ui/card'
import { PromisedRow } from './board-card'
import { MotionRow } from './motion-row'
import type { Desk, MotionCard } from './types'

type Heap = { readonly count: number; readonly items: readonly MotionCard[] }

/** What waits for the secretariat, the most pressing first. */
export function DeskCards({ desk }: { desk: Desk }) {
  const { callOuts, overdue, toPlan, toSupervise, seconding, seconders } = desk
  const heaps = [callOuts, overdue, toPlan, toSupervise, seconding]
  if (heaps.every(({ count }) => count === 0))
    return <Empty title="案头是空的" note="有人提事、企业吹哨、措施到期，都会摆在这里。" />
  return (
    <>
      <Heap title="企业吹哨，等首次答复" heap={callOuts} />
      {overdue.count > 0 && (
        <Card flush title={`措施过了日子：${overdue.count} 项`}>
          {overdue.items.map((one) => (
            <PromisedRow key={`${one.motionId}${one.no}`} promised={one} />
          ))}
        </Card>
      )}
      <Heap title="等着定措施" heap={toPlan} />
      <Heap title="有了结果，等监督站看" heap={toSupervise} />
      <Heap title={`等附议（满 ${seconders} 人立题）`} heap={seconding} />
    </>
  )
}

function Heap({ title, heap: { count, items } }: { title: string; heap: Heap }) {
  if (count === 0) return null
  return (
    <Card flush title={`${title}：${count} 件`}>
      {items.map((motion) => (
        <MotionRow key={motion.id} motion={motion} />
      ))}
    </Card>
  )
}
