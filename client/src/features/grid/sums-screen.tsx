import { memo } from 'react'
import { officers } from '#shared/domain/people/circles.ts'
import { useQuery } from '../../cloud'
import { ActionBar } from '../../ui/action-bar'
import { Empty } from '../../ui/blank'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Masthead } from '../../ui/masthead'
import { Screen } from '../../ui/screen'
import { go } from '../paging/go'
import { isOneOf, useMe } from '../people/me'
import { routes } from '../routes'
import { SumsCard } from './sums-card'
import type { AreaSums } from './types'
import { sumsNote } from './words'

const bring = () => go(routes.importGrids)

/** A street or the district: its own sums, and those of each place in it, down to the register of a community. */
export function SumsScreen({ area }: { area: string }) {
  const { data: me } = useMe()
  const sums = useQuery('grid.sums', { area })
  return (
    <Screen
      query={sums}
      head={<Masthead over="网格名册" title={sums.data?.name ?? '各处的网格'} />}
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
          {seen.staffed.denominator === 0 && <Empty {...nothing} />}
          <Card flush title={seen.level === 'district' ? '各街镇' : '各社区'}>
            {seen.parts.map((part) => (
              <PartRow key={part.area} part={part} />
            ))}
          </Card>
        </>
      )}
    </Screen>
  )
}

const nothing = { title: '这里还没有登记网格', note: '有一份网格台账就能导进来，一次最多两千行。' }

const PartRow = memo(function PartRow({ part }: { part: AreaSums }) {
  const { area, name, level, open } = part
  const look = () =>
    level === 'community' ? go(routes.grids, { community: area }) : go(routes.gridSums, { area })
  return <Cell title={name} note={sumsNote(part)} onTap={open ? look : undefined} />
})
