import type { Grid } from '#shared/domain/grid/grid.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Role } from '#shared/domain/people/role.ts'
import type { Context } from '../lib/implement.ts'
import { postName } from '../people/appointment.ts'

/** Roles whose posts are called by the grid's name. */
const called = ['gridWorker', 'resident'] as const satisfies readonly Role[]

/** A grid's new name where it is kept beside it: what its residents and grid workers are called. */
export async function rename({ store }: Pick<Context, 'store'>, before: Grid, after: Grid) {
  const { id: area, name } = after
  if (before.name === name) return
  for (const role of called)
    await store.grants.setAll({ area, role }, { post: postName(name, role) }, everywhere)
}
