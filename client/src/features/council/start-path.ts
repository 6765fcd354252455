import type { AreaLevel } from '#shared/domain/area/code.ts'
import { communityOf, levelOf, parentOf } from '#shared/domain/area/code.ts'
import { type Query, useQuery } from '../../cloud'
import { both } from '../../cloud/both'
import { hereOf, type Path } from '../people/areas'
import type { Held } from '../people/me'
import { wholeDistrict } from './whole-district'

/** From the district down to where a post is, so that one's own community is chosen to begin with. */
export function useStartPath(post: Pick<Held, 'area'> | undefined): Query<Path> {
  const community = communityOf(post?.area ?? wholeDistrict.id)
  const streets = useQuery('people.areas', { parent: wholeDistrict.id })
  const street = levelOf(community) === 'community' ? parentOf(community) : community
  const communities = useQuery('people.areas', { parent: street ?? wholeDistrict.id })
  const query = both(streets, communities)
  const { data } = query
  const below = data?.flat().filter(({ id }) => id === street || id === community) ?? []
  const steps = [...new Map(below.map((area) => [area.id, area])).values()]
  return { ...query, data: data && [wholeDistrict, ...steps] }
}

/** Up to the last step that may be chosen; as it is where there is none. */
export function upTo(path: Path, accept: readonly AreaLevel[]): Path {
  const last = path.findLastIndex(({ id }) => accept.includes(levelOf(id)))
  return last < 0 || accept.includes(levelOf(hereOf(path).id))
    ? path
    : [path[0], ...path.slice(1, last + 1)]
}
