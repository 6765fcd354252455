import { areaLevels, chainOf } from '#shared/domain/area/code.ts'
import type { Enrolment } from '#shared/domain/people/enrolment.ts'
import { doorKey } from '#shared/domain/people/household.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Store } from '../lib/store/store.ts'
import { textHash } from '../lib/store/text-hash.ts'

type Home = { readonly personId: string; readonly area: string }

/** The enrolment by which somebody's home there was admitted; null for who was appointed without one. */
export const enrolmentOf = (store: Store, { personId, area }: Home): Promise<Enrolment | null> =>
  store.enrolments.first({ state: 'admitted', area }, [{ kind: 'person', id: personId }], {
    by: '_id',
    direction: -1,
  })

/** Whose door is not known is a household of their own. */
async function householdId(store: Store, home: Home): Promise<string> {
  const enrolment = await enrolmentOf(store, home)
  return textHash(
    enrolment
      ? ['door', home.area, doorKey(enrolment.address)]
      : ['person', home.area, home.personId],
  )
}

/** Somebody's home begins or ends: with the first behind a door a household begins, with the last it ends. */
export async function countHousehold(store: Store, home: Home, by: 1 | -1): Promise<void> {
  const id = await householdId(store, home)
  const before = await store.households.find(id, everywhere)
  const people = (before?.people ?? 0) + by
  if (people > 0 && before) return store.households.add(id, { people: by }, everywhere)
  if (people > 0) await store.households.insert({ id, area: home.area, people, version: 0 })
  else if (before) await store.households.removeAll({ _id: id }, everywhere)
  else return
  const counted = chainOf(home.area).filter((code) => code.length >= areaLevels.community.digits)
  for (const code of counted) await store.areas.add(code, { households: by }, everywhere)
}
