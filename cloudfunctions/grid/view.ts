import { gridActions } from '#shared/contract/grid.ts'
import { dutiesOf } from '#shared/domain/grid/duties.ts'
import type { Grid } from '#shared/domain/grid/grid.ts'
import { isActive } from '#shared/domain/people/grant.ts'
import { holds } from '#shared/domain/people/holds.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { type Role, roles } from '#shared/domain/people/role.ts'
import type { Context } from '../lib/implement.ts'

type Asking = Pick<Context, 'store' | 'now' | 'grants'>

/** Grids with who lives and works there: three reads by id, whatever the number behind them. */
export async function cardsOf({ store, now }: Asking, grids: readonly Grid[]) {
  const areas = await store.areas.byIds(
    grids.map(({ id }) => id),
    everywhere,
  )
  const held = await store.grants.byIds(
    grids.flatMap(({ workers }) => workers),
    everywhere,
  )
  // a grant may have ended by itself since it was counted
  const grants = [...held.values()].filter((grant) => isActive(grant, now))
  const people = await store.people.byIds(
    grants.map(({ personId }) => personId),
    everywhere,
  )
  return grids.map((grid) => ({
    ...grid,
    duties: [...dutiesOf(grid)],
    residents: areas.get(grid.id)?.residents ?? 0,
    workers: grants
      .filter(({ area }) => area === grid.id)
      .map(({ personId, post, from }) => ({
        name: people.get(personId)?.name ?? '',
        post,
        since: from,
      })),
  }))
}

export async function viewOf(context: Asking, grid: Grid) {
  const [card] = await cardsOf(context, [grid])
  const { name } = await context.store.areas.get(grid.community, everywhere)
  const last = grid.timeline.at(-1)
  return {
    // one goes in, one comes out
    ...(card as NonNullable<typeof card>),
    communityName: name,
    ownDuties: grid.duties,
    retired: grid.state === 'retired' && last ? { at: last.at, reason: last.reason ?? '' } : null,
    may: openTo(context, grid),
  }
}

function openTo({ grants }: Asking, { id, state }: Grid) {
  const any = (names: readonly Role[]) => names.some((role) => holds(grants, role, { area: id }))
  const doings = {
    amend: any(gridActions['grid.amend'].roles),
    retire: any(gridActions['grid.retire'].roles),
    appoint: any(roles.gridWorker.appointedBy),
  }
  const names = Object.keys(doings) as (keyof typeof doings)[]
  return state === 'retired' ? [] : names.filter((name) => doings[name])
}
