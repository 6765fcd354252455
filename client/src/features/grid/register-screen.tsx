import { memo, useState } from 'react'
import { gridKinds } from '#shared/domain/grid/kinds.ts'
import { officers } from '#shared/domain/people/circles.ts'
import { useQuery } from '../../cloud'
import { ActionBar } from '../../ui/action-bar'
import { Empty } from '../../ui/blank'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Chips } from '../../ui/chips'
import { Masthead } from '../../ui/masthead'
import { Screen } from '../../ui/screen'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { isOneOf, useMe } from '../people/me'
import { routes } from '../routes'
import { SumsCard } from './sums-card'
import type { GridCard } from './types'
import { gridNote, namesOf } from './words'

const kinds = [
  ['all', '全部'],
  ['basic', gridKinds.basic.zh],
  ['functional', gridKinds.functional.zh],
] as const
type Filter = (typeof kinds)[number][0]

const bring = () => go(routes.importGrids)

/** The grids of a community: what each covers, and who looks after it. */
export function RegisterScreen({ community }: { community: string }) {
  const { data: me } = useMe()
  const sums = useQuery('grid.sums', { area: community })
  const [filter, setFilter] = useState<Filter>('all')
  return (
    <Screen
      query={sums}
      head={<Masthead over={sums.data?.name} title="网格名册" note="每片地方都有人照看。" />}
      bar={
        me &&
        isOneOf(me, officers) && (
          <ActionBar>
            <Button kind="quiet" text="导入名册" onTap={bring} />
          </ActionBar>
        )
      }
    >
      {(seen) => (
        <>
          <SumsCard sums={seen} />
          <Chips label="网格类型" options={kinds} value={filter} onChange={setFilter} />
          <Grids key={filter} community={community} filter={filter} />
        </>
      )}
    </Screen>
  )
}

/** Made anew for each kind: what another one brought must not stand under this one's name. */
function Grids({ community, filter }: { community: string; filter: Filter }) {
  const grids = usePages('grid.list', { community, ...(filter !== 'all' && { kind: filter }) })
  return (
    <>
      <Loaded query={grids}>
        {(items) =>
          items.length === 0 ? (
            <Empty {...nothing} />
          ) : (
            <Card flush>
              {items.map((grid) => (
                <GridRow key={grid.id} grid={grid} />
              ))}
            </Card>
          )
        }
      </Loaded>
      <More pages={grids} />
    </>
  )
}

const nothing = {
  title: '这里还没有登记网格',
  note: '社区书记或街镇把网格名册导进来，这里就有了。',
}

const GridRow = memo(function GridRow({ grid }: { grid: GridCard }) {
  const names = namesOf(grid)
  return (
    <Cell
      title={grid.name}
      note={gridNote(grid)}
      trailing={names || <Tag tone="warn" text="还没有网格员" />}
      onTap={() => go(routes.grid, { gridId: grid.id })}
    />
  )
})
