import { useState } from 'react'
import type { RedressState } from '#shared/domain/redress/lifecycle.ts'
import { More } from '../../../features/paging/more'
import { usePages } from '../../../features/paging/use-pages'
import { RedressCard } from '../../../features/redress/card'
import { states } from '../../../features/redress/words'
import { Empty } from '../../../ui/blank'
import { Chips } from '../../../ui/chips'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const options = [['me', '等我办的'] as const, ...states]
const empty = <Empty title="这里没有差评" note="居民不满意时，第二个工作日早上会到这里。" />

/** Bad ratings of the places that one answers for or oversees, soonest due first. */
export default function Redresses() {
  const [which, setWhich] = useState<RedressState | 'me'>('me')
  const input = which === 'me' ? { forMe: true } : { state: which }
  const redresses = usePages('redress.list', input)
  return (
    <Screen
      query={redresses}
      head={
        <>
          <Masthead title="差评办理" note="谁办理谁负责，办好了回复，行不行由居民说。" />
          <Chips label="看哪些" options={options} value={which} onChange={setWhich} />
        </>
      }
      isEmpty={(items) => items.length === 0}
      empty={empty}
    >
      {(items) => (
        <>
          {items.map((item) => (
            <RedressCard key={item.id} item={item} />
          ))}
          <More pages={redresses} />
        </>
      )}
    </Screen>
  )
}
