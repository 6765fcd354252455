import { View } from '@tarojs/components'
import { memo } from 'react'
import type { Department } from '#shared/domain/people/role.ts'
import { shopTrades } from '#shared/domain/shop/trades.ts'
import { Empty } from '../../ui/blank'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import type { ListedShop } from '../covenant/types'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { routes } from '../routes'
import { type Filter, filterRows, notFound } from './filters'
import style from './register.module.scss'

type Props = {
  councilId: string
  filter: Filter
  find: string
  untrained: Department | undefined
  inspects: boolean
  /** Keeps the register, and so sees which shops nobody answers for. */
  keeps: boolean
}

/** Made anew for each filter: what another filter brought must not stand under this one's name. */
export function RegisterList({ councilId, filter, find, untrained, inspects, keeps }: Props) {
  const { asks, ...blank } = filterRows[filter]
  const shops = usePages('shop.list', {
    councilId,
    ...asks,
    ...(find && { find }),
    ...(untrained && { untrained }),
  })
  const open = inspects && filter !== 'closed' ? visit : look
  return (
    <>
      <Loaded query={shops}>
        {(items) =>
          items.length === 0 ? (
            <Empty {...(find || untrained ? notFound : blank)} />
          ) : (
            <Card flush>
              {items.map((shop) => (
                <RegisterRow key={shop.id} shop={shop} keeps={keeps} onOpen={open} />
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

type RowProps = { shop: ListedShop; keeps: boolean; onOpen: (shopId: string) => void }

const RegisterRow = memo(function RegisterRow({ shop, keeps, onOpen }: RowProps) {
  const { id, number, name, trade, claimed } = shop
  const lonely = keeps && !claimed ? ' · 还没有负责人' : ''
  return (
    <Cell
      leading={<View className={style.number}>{number}</View>}
      title={name}
      note={`${shopTrades[trade]}${lonely}`}
      trailing={<Tag {...tagOf(shop)} />}
      onTap={() => onOpen(id)}
    />
  )
})

function tagOf({ state, signed }: ListedShop) {
  if (state === 'closed') return { text: '已歇业', tone: 'plain' } as const
  return signed
    ? ({ text: '已签约', tone: 'good' } as const)
    : ({ text: '未签约', tone: 'warn' } as const)
}
