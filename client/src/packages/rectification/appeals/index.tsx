import { useState } from 'react'
import { More } from '../../../features/paging/more'
import { usePages } from '../../../features/paging/use-pages'
import { AppealRow } from '../../../features/rectification/appeal-row'
import type { AppealCard } from '../../../features/rectification/types'
import { Empty } from '../../../ui/blank'
import { Chips } from '../../../ui/chips'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const options = [
  ['lodged', '待定'],
  ['upheld', '成立'],
  ['rejected', '不成立'],
  ['withdrawn', '已撤回'],
] as const

const empty = <Empty title="这里没有申诉" note="有店家申诉时，会出现在“待定”里。" />

/** Appeals, soonest due first. */
export default function Appeals() {
  const [state, setState] = useState<AppealCard['state']>('lodged')
  const appeals = usePages('rectification.appeals', { state })
  return (
    <Screen
      query={appeals}
      head={
        <>
          <Masthead title="申诉" note="由没有参加那次考核的人来定，写明理由。" />
          <Chips label="看哪些" options={options} value={state} onChange={setState} />
        </>
      }
      isEmpty={(items) => items.length === 0}
      empty={empty}
    >
      {(items) => (
        <>
          {items.map((appeal) => (
            <AppealRow key={appeal.id} appeal={appeal} />
          ))}
          <More pages={appeals} />
        </>
      )}
    </Screen>
  )
}
