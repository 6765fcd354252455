import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Chips } from '../../ui/chips'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import style from './alliance.module.scss'
import type { SumsView } from './types'
import { memberNote, type Part, parts, partWords } from './words'

type Props = { councilId: string; counts: SumsView['members'] }

/** The members by where they stand on the chain. */
export const MembersCard = memo(function MembersCard({ councilId, counts }: Props) {
  const [part, setPart] = useState<Part | 'all'>('all')
  const words = parts.map((one) => [one, `${partWords[one]} ${counts[one]}`] as const)
  const options = [['all', '全部'] as const, ...words]
  return (
    <Card flush title="成员在产业链上">
      <View className={style.parts}>
        <Chips label="产业链上的位置" options={options} value={part} onChange={setPart} />
      </View>
      <Members key={part} councilId={councilId} part={part} />
    </Card>
  )
})

function Members({ councilId, part }: { councilId: string; part: Part | 'all' }) {
  const members = usePages('alliance.members', { councilId, ...(part !== 'all' && { part }) })
  return (
    <Loaded query={members}>
      {(items) => (
        <>
          {items.length === 0 && <View className={style.none}>这一段还没有成员。</View>}
          {items.map((member) => (
            <Cell key={member.id} title={member.name} note={memberNote(member)} />
          ))}
          {members.more && (
            <View className={style.more}>
              <More pages={members} />
            </View>
          )}
        </>
      )}
    </Loaded>
  )
}
