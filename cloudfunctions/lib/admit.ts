import type { ActionSpec } from '#shared/contract/action.ts'
import { type Grant, isActive } from '#shared/domain/people/grant.ts'
import type { Person } from '#shared/domain/people/person.ts'
import { everywhere, reachOf } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context } from './implement.ts'
import type { Caller } from './platform.ts'
import type { Store } from './store/store.ts'

export type Admitted = Pick<Context, 'identity' | 'person' | 'grants' | 'entitling' | 'reach'>

/** Who is this, may they, and how far: two indexed reads, whatever is stored. @throws SIGNED_OUT, FORBIDDEN */
export async function admit(
  spec: ActionSpec,
  caller: Caller,
  { store, now }: { readonly store: Store; readonly now: Date },
): Promise<Admitted> {
  if (caller.kind === 'nobody') throw new AppError('SIGNED_OUT')
  if (caller.kind !== 'person') return admitMachine(spec, caller.kind)
  const { identity } = caller
  const person = await store.people.first({ identity }, everywhere)
  const grants = person ? await activeGrants(store, person, now) : []
  const entitling = grants.filter(({ role }) => entitles(spec, role))
  if (spec.roles !== 'everyone' && entitling.length === 0) throw new AppError('FORBIDDEN')
  const reach = reachOf(spec.reach, { personId: person?.id ?? null, grants: entitling })
  return { identity, person, grants, entitling, reach }
}

/** The timer, or the platform with what it has to tell: each has its own actions and no others. */
function admitMachine({ roles }: ActionSpec, kind: 'timer' | 'platform'): Admitted {
  if (roles !== kind) throw new AppError('FORBIDDEN')
  return { identity: kind, person: null, grants: [], entitling: [], reach: everywhere }
}

async function activeGrants(store: Store, person: Person, now: Date): Promise<Grant[]> {
  const grants = await store.grants.all({}, [{ kind: 'person', id: person.id }])
  return grants.filter((grant) => isActive(grant, now))
}

const entitles = ({ roles }: ActionSpec, role: Grant['role']) =>
  roles === 'everyone' || (typeof roles !== 'string' && roles.includes(role))
