import { type Grant, isActive } from '../people/grant.ts'
import type { Grid } from './grid.ts'

/** Who is in post of these grants, as a grid keeps it, and when that has to be looked at again. */
export function workersOf(
  grants: readonly Grant[],
  now: Date,
): Pick<Grid, 'workers' | 'recountAt'> {
  const inPost = grants.filter((grant) => isActive(grant, now))
  const ends = inPost.flatMap(({ until }) => (until ? [until.getTime()] : []))
  const lasting = ends.length < inPost.length
  return {
    workers: inPost.map(({ id }) => id),
    recountAt: lasting || ends.length === 0 ? null : new Date(Math.max(...ends)),
  }
}
