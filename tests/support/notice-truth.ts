import { countedAs } from '#shared/domain/notice/audience.ts'
import type { Notice, Reading } from '#shared/domain/notice/notice.ts'
import { partOf } from '#shared/domain/notice/parts.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { World } from './world.ts'

type Count = { audience: number; readers: number; doors: number }
type Counts = Record<string, Count>

/** What the parts of a notice ought to say, counted anew from grants and readings; forgotten readers are in no part. */
export async function truthOf({ database: { store } }: World, notice: Notice): Promise<Counts> {
  const counts: Counts = {}
  const at = (part: string) => {
    counts[part] ??= { audience: 0, readers: 0, doors: 0 }
    return counts[part]
  }
  const readings = await store.readings.all({ noticeId: notice.id }, everywhere)
  const readingOf = new Map(readings.map((reading) => [reading.personId, reading]))
  for (const [personId, grants] of await grantsByPerson({ database: { store } } as World)) {
    const place = countedAs(grants, notice)?.area
    if (!place) continue
    const part = at(partOf(notice.area, place))
    part.audience += 1
    countReading(part, readingOf.get(personId))
  }
  return counts
}

function countReading(part: Count, reading: Reading | undefined) {
  if (!reading?.counted) return
  part.readers += 1
  if (reading.way === 'door') part.doors += 1
}

async function grantsByPerson({ database: { store } }: World) {
  const byPerson = new Map<string, Awaited<ReturnType<typeof store.grants.all>>>()
  for (const grant of await store.grants.all({}, everywhere))
    byPerson.set(grant.personId, [...(byPerson.get(grant.personId) ?? []), grant])
  return byPerson
}

/** What the parts of a notice do say. */
export async function keptOf({ database: { store } }: World, noticeId: string): Promise<Counts> {
  const rows = await store.noticeReaches.all({ noticeId }, everywhere)
  return Object.fromEntries(
    rows.map(({ area, audience, readers, doors }) => [area, { audience, readers, doors }]),
  )
}
