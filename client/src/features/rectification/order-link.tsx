import { View } from '@tarojs/components'
import { memo } from 'react'
import { useQuery } from '../../cloud'
import { press } from '../../ui/press'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { grantsAs, useMe } from '../people/me'
import { routes } from '../routes'
import style from './rectification.module.scss'
import type { VisitOrder } from './types'
import { orderDueText, orderTag } from './words'

type Props = { inspectionId: string; deduction: string }

/** From a lost point to what becomes of it; asks once for all the points of a visit. */
export const OrderLink = memo(function OrderLink({ inspectionId, deduction }: Props) {
  const { data } = useQuery('rectification.visit', { inspectionId })
  const { data: me } = useMe()
  const order = data?.find((candidate) => candidate.deduction === deduction)
  if (!order) return null
  const own = me !== undefined && grantsAs(me, ['merchant']).some(isOf(order))
  const open = () => go(routes.order, { orderId: order.id })
  const due = orderDueText(order)
  const word = verb(order, own)
  return (
    <View className={style.link} {...press({ onTap: open, label: `${word}，${due}` })}>
      <View className={style.where}>
        <Tag {...orderTag(order)} />
        <View className={style.word}>{word}</View>
      </View>
      {due && <View className={style.note}>{due}</View>}
    </View>
  )
})

const isOf =
  ({ shopId }: VisitOrder) =>
  (grant: { readonly shopId: string | null }) =>
    grant.shopId === shopId

function verb({ state, mayAppeal }: VisitOrder, own: boolean): string {
  if (!own || state !== 'open') return mayAppeal ? '看经过，可申诉' : '看经过'
  return mayAppeal ? '去整改或申诉' : '去整改'
}
