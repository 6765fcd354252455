import { Fragment } from 'react'
import type { OrderState } from '#shared/domain/rectification/order-lifecycle.ts'
import { Empty } from '../../ui/blank'
import { Chips } from '../../ui/chips'
import { More } from '../paging/more'
import type { Pages } from '../paging/use-pages'
import { OrderCard } from './order-card'
import type { OrderCard as Order } from './types'
import { states } from './words'

type SwitchProps = { state: OrderState; onChange: (state: OrderState) => void }

export const StateSwitch = ({ state, onChange }: SwitchProps) => (
  <Chips label="看哪些" options={states} value={state} onChange={onChange} />
)

type Props = { items: readonly Order[]; pages: Pages<Order>; named?: boolean }

export const OrderList = ({ items, pages, named = false }: Props) => (
  <Fragment>
    {items.map((order) => (
      <OrderCard key={order.id} order={order} named={named} />
    ))}
    <More pages={pages} />
  </Fragment>
)

const nothings: Readonly<Record<OrderState, { title: string; note: string }>> = {
  open: { title: '没有要整改的', note: '考核时看到的问题都处理了，谢谢大家。' },
  answered: { title: '没有等着复查的', note: '店家回复整改以后，会出现在这里。' },
  passed: { title: '还没有了结的', note: '复查合格的整改会收在这里。' },
  waived: { title: '没有免除的', note: '申诉成立、不用整改的会收在这里。' },
  lapsed: { title: '没有随歇业了结的', note: '店铺歇业时还没改好的，会收在这里。' },
}

export const NoOrders = ({ state }: { state: OrderState }) => <Empty {...nothings[state]} />
