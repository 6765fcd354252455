import { memo } from 'react'
import { levelOf } from '#shared/domain/area/code.ts'
import { officers } from '#shared/domain/people/circles.ts'
import { useQuery } from '../../cloud'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { grantsAs, type Me, placeOf } from '../people/me'
import { routes } from '../routes'
import { namesOf } from './words'

const nothing = {}

/** A resident's own grid: who looks after them. Says nothing to whom the community has put in none. */
export const MyGridCell = memo(function MyGridCell() {
  const { data } = useQuery('grid.mine', nothing)
  const grid = data?.grid
  if (!grid) return null
  const names = namesOf(grid)
  return (
    <Cell
      title={`我住的网格：${grid.name}`}
      note={names ? `网格员 ${names}，有事可以找` : '还没有网格员，有事先找社区'}
      onTap={() => go(routes.grid, { gridId: grid.id })}
    />
  )
})

/** The registers of the places one answers for, and the grids one looks after. */
export const GridDuties = ({ me }: { me: Me }) => (
  <>
    {grantsAs(me, ['gridWorker']).map((grant) => (
      <Cell
        key={grant.id}
        title={`我照看的网格：${placeOf(grant)}`}
        note="范围、户数、要做的事"
        onTap={() => go(routes.grid, { gridId: grant.area })}
      />
    ))}
    {grantsAs(me, officers).map(({ id, area }) => (
      <Cell
        key={id}
        title="网格名册"
        note="有多少网格，哪些还没有网格员"
        onTap={() =>
          levelOf(area) === 'community'
            ? go(routes.grids, { community: area })
            : go(routes.gridSums, { area })
        }
      />
    ))}
  </>
)
