import type { Output } from '#shared/contract/index.ts'
import type { Role } from '#shared/domain/people/role.ts'
import { useQuery } from '../../cloud'

export type Me = Output<'people.me'>
export type Held = Me['grants'][number]

const nothing = {}

export const useMe = () => useQuery('people.me', nothing)

export const grantsAs = ({ grants }: Me, roles: readonly Role[]): Held[] =>
  grants.filter(({ role }) => roles.includes(role))

export const isOneOf = (me: Me, roles: readonly Role[]) => grantsAs(me, roles).length > 0

export const homeOf = (me: Me) => grantsAs(me, ['resident'])[0]

/** A post reads `康翠社区 社区书记`: the place before, what one is there after. */
export const placeOf = ({ post }: Pick<Held, 'post'>) => post.split(' ')[0] ?? ''
