import { View } from '@tarojs/components'
import { memo, useCallback } from 'react'
import { aria } from '../../ui/aria'
import { ItemHead } from '../covenant/item-head'
import type { Item } from '../covenant/types'
import type { DraftStore } from './draft'
import { useItemDraft } from './draft'
import type { Verdict } from './draft-slot'
import { InspectDeduction } from './inspect-deduction'
import style from './inspect-item.module.scss'
import { isNamed, isUnproven, lossOf } from './reckon'
import { VerdictChoice } from './verdict-choice'

type Props = { item: Item; shopId: string; draft: DraftStore }

/** One of the eleven: what is promised, what was found. It listens to nothing but itself. */
export const InspectItem = memo(function InspectItem({ item, shopId, draft }: Props) {
  const said = useItemDraft(draft, item.no)
  const judge = useCallback((verdict: Verdict) => draft.judge(item.no, verdict), [draft, item.no])
  return (
    <View className={style.item}>
      <ItemHead item={item} />
      <View className={style.promise}>{item.promise}</View>
      <VerdictChoice label={item.title} value={said?.verdict} onChange={judge} />
      {said?.verdict === 'lost' && (
        <>
          <View>
            {item.deductions.map((deduction) => (
              <InspectDeduction
                key={deduction.id}
                no={item.no}
                deduction={deduction}
                points={said.points[deduction.id]}
                shopId={shopId}
                draft={draft}
              />
            ))}
          </View>
          <View className={style.loss} {...aria({ role: 'status', live: 'polite' })}>
            {isNamed(said)
              ? `${lossText(lossOf(item, said))}${isUnproven(item, said) ? '，还差照片' : ''}`
              : '点一下看到的情况，默认从最少的分扣起。'}
          </View>
        </>
      )}
    </View>
  )
})

const lossText = ({ lost, named }: ReturnType<typeof lossOf>) =>
  named > lost ? `这一项扣 ${lost} 分（合计 ${named} 分，最多扣完本项）` : `这一项扣 ${lost} 分`
