import { useState } from 'react'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { More } from '../paging/more'
import type { Pages } from '../paging/use-pages'
import type { CouncilCard } from './words'

type Props = { pages: Pages<CouncilCard>; current: string; onChoose: (id: string) => void }

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
      {open &&
        councils.map(({ id, name, place }) => (
          <Cell
            key={id}
            title={name}
            note={place}
            trailing={id === current && <Tag text="正在看" tone="accent" />}
            onTap={() => choose(id)}
          />
        ))}
      {open && <More pages={pages} />}
    </Card>
  )
}
