import { View } from '@tarojs/components'
import { useState } from 'react'
import { type CouncilKind, councilKindNames, councilKinds } from '#shared/domain/council/kinds.ts'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Chips } from '../../ui/chips'
import { Tag } from '../../ui/tag'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { type Pages, usePages } from '../paging/use-pages'
import style from './council.module.scss'
import type { CouncilCard } from './words'

type Choosing = { current: string; onChoose: (id: string) => void }
type Props = Choosing & { pages: Pages<CouncilCard> }

/** Only for those with several councils in reach: one line that unfolds them. */
export function CouncilSwitch({ pages, current, onChoose }: Props) {
  const [open, setOpen] = useState(false)
  const councils = pages.data ?? []
  if (councils.length < 2) return null
  const choose = (id: string) => {
    onChoose(id)
    setOpen(false)
  }
  return (
    <Card flush>
      <Cell
        title={open ? '先不换' : '换一个理事会看'}
        trailing={`共 ${councils.length}${pages.more ? ' 个以上' : ' 个'}`}
        onTap={() => setOpen(!open)}
      />
      {open && <ByKind current={current} onChoose={choose} />}
    </Card>
  )
}

type Choice = CouncilKind | 'all'
const options: readonly (readonly [Choice, string])[] = [
  ['all', '全部'],
  ...councilKindNames.map((kind) => [kind, councilKinds[kind].short] as const),
]
const everything = {}

/** All of them, or those of one kind. */
function ByKind({ current, onChoose }: Choosing) {
  const [kind, setKind] = useState<Choice>('all')
  const pages = usePages('council.list', kind === 'all' ? everything : { kind })
  return (
    <>
      <View className={style.kinds}>
        <Chips label="哪一类" options={options} value={kind} onChange={setKind} />
      </View>
      <Loaded query={pages}>
        {(councils) =>
          councils.length === 0 ? (
            <View className={style.none}>您身边还没有这一类。</View>
          ) : (
            councils.map(({ id, name, place }) => (
              <Cell
                key={id}
                title={name}
                note={place}
                trailing={id === current && <Tag text="正在看" tone="accent" />}
                onTap={() => onChoose(id)}
              />
            ))
          )
        }
      </Loaded>
      <More pages={pages} />
    </>
  )
}
