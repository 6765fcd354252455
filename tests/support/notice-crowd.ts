import { randomId } from '#functions/lib/store/store.ts'
import { binhaiAreas } from '#shared/domain/area/binhai.ts'
import type { Notice } from '#shared/domain/notice/notice.ts'
import type { Grant } from '#shared/domain/people/grant.ts'
import type { Person } from '#shared/domain/people/person.ts'
import { grantOf } from './grants.ts'
import { identityOf, type World } from './world.ts'

export const communities = binhaiAreas
  .filter(({ level }) => level === 'community')
  .map(({ id }) => id)

export type Neighbour = { readonly who: string; readonly grant: Grant }

/** Of every community a resident in no grid, a resident of its first grid and a merchant: rows as they are kept. */
export async function settleDistrict({ database }: World): Promise<readonly Neighbour[]> {
  const neighbours = communities.flatMap((code) => [
    neighbour(`at-home-${code}`, grantOf('resident', code)),
    neighbour(`in-grid-${code}`, grantOf('resident', `${code}-01`)),
    neighbour(`in-trade-${code}`, grantOf('merchant', code, { shopId: randomId() })),
  ])
  await database.store.people.insertAll(neighbours.map(personOf))
  await database.store.grants.insertAll(neighbours.map(({ grant }) => grant))
  const areas = database.db.collection<{ _id: string }>('areas')
  await areas.bulkWrite(
    communities.flatMap((code) => [
      { updateOne: { filter: { _id: code }, update: { $inc: { residents: 2 } } } },
      { updateOne: { filter: { _id: `${code}-01` }, update: gridOf(code), upsert: true } },
    ]),
  )
  return neighbours
}

const neighbour = (who: string, grant: Grant): Neighbour => ({
  who,
  grant: { ...grant, id: randomId(), personId: randomId() },
})

const personOf = ({ who, grant }: Neighbour, no: number): Person => ({
  id: grant.personId,
  identity: identityOf(who),
  name: who.slice(-20),
  code: codeOf(no),
  createdAt: new Date(0),
  version: 0,
})

/** Eight digits from 2 to 9, another for each number. */
const codeOf = (no: number) =>
  no
    .toString(8)
    .padStart(8, '0')
    .replace(/./g, (digit) => String(Number(digit) + 2))

const gridOf = (code: string) => ({
  $inc: { residents: 1 },
  $setOnInsert: { name: '一网格', level: 'grid', parent: code, version: 0 },
})

/** A published notice as it is kept. */
export const noticeRow = (area: string, publishedAt: Date): Notice => ({
  id: randomId(),
  kind: 'announcement',
  area,
  audienceRoles: ['everyone'],
  pinned: false,
  publishAt: null,
  openUntil: null,
  question: null,
  answersId: null,
  resultId: null,
  photos: [],
  attachments: [],
  corrections: [],
  expiresOn: null,
  state: 'published',
  timeline: [],
  title: '别处的事',
  summary: '别处',
  body: '别处',
  authorId: randomId(),
  signedBy: '别处',
  createdAt: publishedAt,
  publishedAt,
  audience: 0,
  readers: 0,
  version: 0,
})
