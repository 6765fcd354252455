import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import { shopTrades } from '#shared/domain/shop/trades.ts'
import { Empty } from '../../ui/blank'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Chips } from '../../ui/chips'
import { Tag } from '../../ui/tag'
import type { ShopCard } from '../covenant/types'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { routes } from '../routes'
import style from './register.module.scss'

type Props = { councilId: string; inspects: boolean; registers: boolean }

const filters = [
  ['all', '全部'],
  ['signed', '已签约'],
  ['unsigned', '未签约'],
] as const
type Filter = (typeof filters)[number][0]

/** The council's shops, door by door. For an inspector each of them is a visit to make. */
export function Register({ councilId, inspects, registers }: Props) {
  const [filter, setFilter] = useState<Filter>('all')
  return (
    <>
      <View className={style.head}>
        <View className={style.title}>{inspects ? '今天考核哪家？' : '商户名册'}</View>
        {registers && (
          <Button small text="登记新店" onTap={() => go(routes.register, { councilId })} />
        )}
      </View>
      <Chips label="签约情况" options={filters} value={filter} onChange={setFilter} />
      <RegisterList key={filter} councilId={councilId} filter={filter} inspects={inspects} />
    </>
  )
}

type ListProps = { councilId: string; filter: Filter; inspects: boolean }

/** Made anew for each filter: what another filter brought must not stand under this one's name. */
function RegisterList({ councilId, filter, inspects }: ListProps) {
  const signed = filter === 'all' ? {} : { signed: filter === 'signed' }
  const shops = usePages('shop.list', { councilId, ...signed })
  const open = inspects ? visit : look
  return (
    <>
      <Loaded query={shops}>
        {(items) =>
          items.length === 0 ? (
            <Empty {...blanks[filter]} />
          ) : (
            <Card flush>
              {items.map((shop) => (
                <RegisterRow key={shop.id} shop={shop} onOpen={open} />
              ))}
            </Card>
          )
        }
      </Loaded>
      <More pages={shops} />
    </>
  )
}

const visit = (shopId: string) => go(routes.inspect, { shopId })
const look = (shopId: string) => go(routes.shop, { shopId })

const blanks = {
  all: { title: '名册上还没有店', note: '社区书记把店登记进来，这里就有了。' },
  signed: { title: '还没有店签约', note: '第一家签约的店，会出现在这里。' },
  unsigned: { title: '家家都签了', note: '名册上的店全部签了约。' },
} as const

type RowProps = { shop: ShopCard; onOpen: (shopId: string) => void }

const RegisterRow = memo(function RegisterRow({ shop, onOpen }: RowProps) {
  const { id, number, name, trade, signed } = shop
  return (
    <Cell
      leading={<View className={style.number}>{number}</View>}
      title={name}
      note={shopTrades[trade]}
      trailing={<Tag text={signed ? '已签约' : '未签约'} tone={signed ? 'good' : 'warn'} />}
      onTap={() => onOpen(id)}
    />
  )
})
