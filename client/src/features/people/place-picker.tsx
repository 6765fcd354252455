import { useState } from 'react'
import { type Role, roleRow } from '#shared/domain/people/role.ts'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { type Pages, usePages } from '../paging/use-pages'
import { AreaPicker } from './area-picker'
import { chosenOf, type Path } from './areas'
import { type Held, placeOf } from './me'

type Named = { readonly id: string; readonly name: string }
type Props = { role: Role; from: Held; value: string; onPick: (place: string) => void }

/** The place a role is bound to: an area, a council, a public project, or a shop of a council. */
export function PlacePicker(props: Props) {
  const { place } = roleRow(props.role)
  if (place === 'area') return <Area {...props} />
  if (place === 'project') return <Projects {...props} />
  return place === 'council' ? <Councils {...props} /> : <Shops {...props} />
}

function Area({ role, from, onPick }: Props) {
  const accept = roleRow(role).levels ?? []
  const [path, setPath] = useState<Path>([{ id: from.area, name: placeOf(from) }])
  const move = (next: Path) => {
    setPath(next)
    onPick(chosenOf(next, accept)?.id ?? '')
  }
  return <AreaPicker title="管哪里？" path={path} onPath={move} accept={accept} />
}

const all = {}
/** Whoever is given out to a council scores its shops. */
const kept = { covenant: true }

const Councils = ({ value, onPick }: Props) => (
  <OneOf
    title="在哪个理事会？"
    pages={usePages('council.list', kept)}
    value={value}
    onPick={onPick}
  />
)

const Projects = ({ value, onPick }: Props) => (
  <OneOf
    title="监督哪个项目？"
    pages={usePages('project.list', all)}
    value={value}
    onPick={onPick}
  />
)

function Shops({ value, onPick }: Props) {
  const councils = usePages('council.list', kept)
  const [council, setCouncil] = useState('')
  return (
    <>
      <OneOf title="哪个理事会的店？" pages={councils} value={council} onPick={setCouncil} />
      {council && <ShopsOf councilId={council} value={value} onPick={onPick} />}
    </>
  )
}

type Choosing = Pick<Props, 'value' | 'onPick'>

function ShopsOf({ councilId, value, onPick }: Choosing & { councilId: string }) {
  const shops = usePages('shop.list', { councilId })
  return <OneOf title="哪一家店？" pages={shops} value={value} onPick={onPick} />
}

type OneOfProps = Choosing & { title: string; pages: Pages<Named & { readonly number?: string }> }

function OneOf({ title, pages, value, onPick }: OneOfProps) {
  return (
    <Loaded query={pages}>
      {(items) => (
        <Card flush title={title}>
          {items.map(({ id, name, number }) => (
            <Cell
              key={id}
              title={number ? `${number} 号 ${name}` : name}
              trailing={id === value ? <Tag tone="good" text="选好了" /> : undefined}
              onTap={() => onPick(id)}
            />
          ))}
          <More pages={pages} />
        </Card>
      )}
    </Loaded>
  )
}
