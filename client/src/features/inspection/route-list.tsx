import { View } from '@tarojs/components'
import { memo } from 'react'
import { Empty } from '../../ui/blank'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { routes } from '../routes'
import style from '../shop/register.module.scss'
import { dueText, isLate, isPressing, type Stop } from './round-words'
import { namesText } from './senders'

const everywhere = {}

/** The shops that wait for this inspector: soonest due first, then from door to door. */
export function RouteList() {
  const stops = usePages('inspection.route', everywhere)
  return (
    <>
      <Loaded query={stops}>
        {(items) =>
          items.length === 0 ? (
            <Empty
              title="都看完了"
              note="没有等着您去看的店。街道或社区安排了新的一轮，这里就有了。"
            />
          ) : (
            <Card flush>
              {items.map((stop) => (
                <StopRow key={stop.id} stop={stop} />
              ))}
            </Card>
          )
        }
      </Loaded>
      <More pages={stops} />
    </>
  )
}

const StopRow = memo(function StopRow({ stop }: { stop: Stop }) {
  const { id: visitId, shopId, shopNumber, shopName, address, dueOn, kind } = stop
  const now = new Date()
  const again = kind === 'second' ? '换人复看' : ''
  return (
    <Cell
      leading={<View className={style.number}>{shopNumber}</View>}
      title={shopName}
      note={[address, withText(stop), again, dueText(dueOn, now)].filter(Boolean).join(' · ')}
      trailing={isPressing(dueOn, now) ? <Pressing late={isLate(dueOn, now)} /> : undefined}
      onTap={() => go(routes.inspect, { shopId, visitId })}
    />
  )
})

const Pressing = ({ late }: { late: boolean }) => (
  <Tag text={late ? '过期' : '今天'} tone={late ? 'bad' : 'warn'} />
)

const withText = ({ kind, departments, department }: Stop) =>
  kind === 'first' && departments.length > 1
    ? `和${namesText(departments.filter((name) => name !== department))}一起`
    : ''
