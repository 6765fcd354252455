import { binhaiAreas } from '#shared/domain/area/binhai.ts'
import type { Grant } from '#shared/domain/people/grant.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Database } from '../lib/store/database.ts'
import { newId } from '../lib/store/store.ts'
import { postName } from '../people/appointment.ts'
import { give } from '../people/grants.ts'

/** The one grant that no officer gives: the operator makes the first district officer, by the code on their 我的 page. */
export async function appointFirstOfficer(
  { transaction }: Database,
  code: string,
  now: Date,
): Promise<Grant> {
  const district = binhaiAreas[0]
  return transaction(async (store) => {
    const person = await store.people.first({ code }, everywhere)
    if (!person || !district) throw new Error(`Nobody has the code ${code}`)
    return give(store, {
      id: newId(),
      personId: person.id,
      role: 'districtOfficer',
      area: district.id,
      councilId: null,
      shopId: null,
      projectId: null,
      department: null,
      seat: null,
      post: postName(district.name, 'districtOfficer'),
      grantedBy: 'operator',
      from: now,
      until: null,
      endedBy: null,
      endedBecause: null,
      version: 0,
    })
  })
}
