import type { Enrolment } from '#shared/domain/people/enrolment.ts'
import { isActive } from '#shared/domain/people/grant.ts'
import type { Person } from '#shared/domain/people/person.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Store } from '../lib/store/store.ts'

/** What a person sees of themselves. */
export async function viewOfMe(store: Store, person: Person | null, now: Date) {
  if (!person) return { person: null, grants: [], enrolment: null }
  const own = [{ kind: 'person', id: person.id }] as const
  const grants = (await store.grants.all({}, own)).filter((grant) => isActive(grant, now))
  const latest = await store.enrolments.first({}, own, { by: '_id', direction: -1 })
  const pending = latest?.state === 'waiting' || latest?.state === 'declined'
  return {
    person,
    grants,
    enrolment: pending && latest ? await viewOfEnrolment(store, latest) : null,
  }
}

export async function viewOfEnrolment(store: Store, enrolment: Enrolment) {
  const area = await store.areas.get(enrolment.area, everywhere)
  return { ...enrolment, place: area.name, reason: enrolment.timeline.at(-1)?.reason ?? null }
}
