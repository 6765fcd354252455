import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../ui/card'
import { Checks } from '../../ui/checks'
import { Chips } from '../../ui/chips'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import style from './alliance.module.scss'
import { type Part, parts, partWords } from './words'

export type Picked = { readonly id: string; readonly name: string }

/** As many as one project has. */
const most = 10

type Props = {
  councilId: string
  picked: readonly Picked[]
  error: string | undefined
  onPick: (picked: readonly Picked[]) => void
}

/** Who does it together: those chosen stay in sight, the rest are looked up along the chain. */
export function MemberPicker({ councilId, picked, error, onPick }: Props) {
  const [part, setPart] = useState<Part>('upstream')
  const ids = picked.map(({ id }) => id)
  const options = parts.map((one) => [one, partWords[one]] as const)
  const keep = (kept: readonly string[]) => onPick(picked.filter(({ id }) => kept.includes(id)))
  return (
    <Card title="一起做的成员">
      {picked.length > 0 && (
        <Checks label="选好的成员" options={picked.map(pair)} values={ids} onChange={keep} />
      )}
      <View className={style.hint}>{error ?? `选 1 到 ${most} 家，再点一下就去掉。`}</View>
      <Chips label="产业链上的位置" options={options} value={part} onChange={setPart} />
      {picked.length < most ? (
        <Others key={part} councilId={councilId} part={part} picked={picked} onPick={onPick} />
      ) : (
        <View className={style.hint}>{`已经有 ${most} 家了，去掉一家才能再选。`}</View>
      )}
    </Card>
  )
}

const pair = ({ id, name }: Picked) => [id, name] as const
const none: readonly string[] = []

type OthersProps = Omit<Props, 'error'> & { part: Part }

function Others({ councilId, part, picked, onPick }: OthersProps) {
  const members = usePages('alliance.members', { councilId, part })
  return (
    <Loaded query={members}>
      {(items) => {
        const others = items.filter(({ id }) => picked.every((one) => one.id !== id))
        const add = (ids: readonly string[]) =>
          onPick([...picked, ...others.filter(({ id }) => ids.includes(id))])
        return (
          <>
            {others.length === 0 && <View className={style.hint}>这一段没有别的成员了。</View>}
            <Checks label="还可以选" options={others.map(pair)} values={none} onChange={add} />
            <More pages={members} />
          </>
        )
      }}
    </Loaded>
  )
}
