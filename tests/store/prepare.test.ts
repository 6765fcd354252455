import type { Document } from 'mongodb'
import { describe, expect, it } from 'vitest'
import type { IndexSpec } from '#functions/lib/store/collection.ts'
import { collections } from '#functions/lib/store/collections.ts'
import { prepare } from '#functions/lib/store/prepare.ts'
import { contentsOf } from '../support/contents.ts'
import { openDatabase } from '../support/world.ts'

const database = await openDatabase()
const { db } = database
await prepare(database)

describe('preparing a database', () => {
  it('makes every collection with every index that it declares', async () => {
    for (const { name, indexes } of Object.values(collections)) {
      const present = await db.collection(name).indexes()
      for (const { name: label = '', key, unique } of indexes) {
        const made = present.find((index) => index.name === label)
        expect(made?.key, `${name}: ${label}`).toEqual(key)
        expect(made?.unique ?? false, `${name}: ${label}`).toBe(unique ?? false)
      }
    }
  })

  it('loads the official areas and the default edition', async () => {
    expect(await db.collection('areas').countDocuments()).toBe(1 + 26 + 505)
    expect(await db.collection('editions').countDocuments()).toBe(1)
  })

  it('again changes nothing, not even the number of residents', async () => {
    const areas = db.collection<{ _id: string }>('areas')
    await areas.updateOne({ _id: '120116014003' }, { $set: { residents: 7 } })
    const before = await contentsOf(database)
    await prepare(database)
    expect(await contentsOf(database)).toBe(before)
  })

  it('refuses an edition whose text was changed under its id', async () => {
    const editions = db.collection<{ _id: string }>('editions')
    await editions.updateOne({}, { $set: { 'lines.pass': 50 } })
    await expect(prepare(database)).rejects.toThrow(/give the new text a new id/)
    await editions.updateOne({}, { $set: { 'lines.pass': 60 } })
    await expect(prepare(database)).resolves.toBeUndefined()
  })
})

/** What is asked most, as the store asks it. */
const hot: readonly [what: string, name: keyof typeof collections, where: Document, sort: Document][] = [
  ['who is calling', 'people', { identity: 'local:x' }, {}],
  ['a person’s grants', 'grants', { personId: 'p' }, {}],
  ['seats of a council', 'grants', { councilId: 'c', role: 'member' }, {}],
  ['homes that wait', 'enrolments', { state: 'waiting', area: { $gte: '1', $lt: '1:' } }, { _id: 1 }],
  ['the feed', 'notices', { state: 'published', pinned: false, area: { $in: ['1', '2'] } }, { publishedAt: -1, _id: -1 }],
  ['what is pinned', 'notices', { state: 'published', pinned: true, area: { $in: ['1', '2'] } }, {}],
  ['notices that are due', 'notices', { state: 'scheduled', publishAt: { $lt: new Date(0) } }, { publishAt: 1, _id: 1 }],
  ['homes of a grid', 'grants', { role: 'resident', area: { $gte: '1', $lt: '1:' } }, { area: 1, _id: 1 }],
  ['the desk', 'notices', { area: { $gte: '1', $lt: '1:' } }, { _id: -1 }],
  ['notices that expire', 'notices', { state: 'published', expiresOn: { $lt: '2026' } }, { _id: 1 }],
  ['the register', 'shops', { councilId: 'c' }, { number: 1, _id: 1 }],
  ['shops around', 'shops', { area: { $in: ['1', '2'] } }, { _id: 1 }],
  ['a shop’s visits', 'inspections', { shopId: 's' }, { _id: -1 }],
  ['the standing', 'standings', { councilId: 'c', period: '2026-11' }, { score: -1, _id: -1 }],
  ['proposals that wait', 'councils', { state: 'proposed', area: { $gte: '1', $lt: '1:' } }, { _id: -1 }],
  ['a person’s proposals', 'councils', { 'proposal.by': 'p' }, { _id: -1 }],
  ['applications in an area', 'memberUnits', { state: 'applied', area: { $gte: '1', $lt: '1:' } }, { _id: 1 }],
  ['terms that end', 'seats', { dueAt: { $lte: new Date(0) } }, { dueAt: 1, _id: 1 }],
  ['a voter’s ratings', 'ratings', { voter: 'v' }, {}],
] // biome-ignore format: one question a line

/** Names of the indexes that a plan reads. */
function indexesIn(plan: unknown): string[] {
  if (plan === null || typeof plan !== 'object') return []
  const { indexName } = plan as { readonly indexName?: unknown }
  const own = typeof indexName === 'string' ? [indexName] : []
  return [...own, ...Object.values(plan).flatMap(indexesIn)]
}

/** The declared indexes; an engine need not see that a question lies inside a partial one, and may walk by id instead. */
function usable(name: keyof typeof collections): string[] {
  const indexes: readonly IndexSpec[] = collections[name].indexes
  const partial = indexes.some(({ partialFilterExpression }) => partialFilterExpression)
  return [...indexes.map((index) => index.name ?? ''), ...(partial ? ['_id_'] : [])]
}

describe('an index of an older release', () => {
  it('gives way to the one that is declared now', async () => {
    await db.collection('councils').dropIndex('in an area')
    await db.collection('councils').createIndex({ area: 1, _id: 1 }, { name: 'an older name' })
    await prepare(database)
    const names = (await db.collection('councils').listIndexes().toArray()).map(({ name }) => name)
    const declared = collections.councils.indexes.map(({ name }) => name)
    expect(names.sort()).toEqual(['_id_', ...declared].sort())
  })
})

describe('a database of an older release', () => {
  it('is left as it is, and whoever starts it is told what to do', async () => {
    const old = await openDatabase()
    const councils = old.db.collection<{ _id: string; editionId: string }>('councils')
    await councils.insertOne({ _id: 'a'.repeat(24), editionId: 'default-2026' })
    await expect(prepare(old)).rejects.toThrow('换一个数据文件夹')
    expect(await old.db.listCollections().toArray()).toHaveLength(1)
  })
})

describe('what is asked most', () => {
  it.each(hot)('%s: is answered by an index', async (_, name, where, sort) => {
    const plan = await db.collection(name).find(where).sort(sort).explain('queryPlanner')
    const text = JSON.stringify(plan)
    expect(text).toMatch(/IXSCAN|COLLSCAN/)
    expect(text).not.toContain('COLLSCAN')
    const used = indexesIn(plan)
    expect(used).not.toEqual([])
    expect(usable(name)).toEqual(expect.arrayContaining(used))
  })

  it('the standing is read in its order, so that a page costs a page however long the list', async () => {
    const month = { councilId: 'c', period: '2026-11' }
    const best = { score: -1, _id: -1 } as const
    const plans = [
      db.collection('standings').find(month).sort(best),
      db
        .collection('standings')
        .find({ ...month, grade: 'red' })
        .sort(best),
    ].map((cursor) => cursor.limit(21).explain('queryPlanner'))
    for (const plan of await Promise.all(plans)) expect(JSON.stringify(plan)).not.toMatch(/"SORT"/)
  })
})
