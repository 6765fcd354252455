import { describe, expect, it } from 'vitest'
import { kangcui } from '#functions/local/demo/places.ts'
import { ofCommunity, ofShop, opinion } from '../support/ratings.ts'
import { openTown } from '../support/town.ts'
import { identityOf, type World } from '../support/world.ts'

const town = await openTown()
const { as, database, shops } = town
const subject = ofShop(shops.breakfast)
const comment = '油条有点凉'
const given = { subject, ...opinion(2, { comment }) }
await as('wang-guilan')('rating.submit', given)
await as('zhao-min')('rating.submit', { ...given, ...opinion(5) })

const people = await database.db.collection('people').find({}).toArray()
const rows = await database.db.collection('ratings').find({}).toArray()

/** Everything that someone can ask about shops, services and months. */
const questions: readonly ((world: World, who: string) => Promise<unknown>)[] = [
  (world, who) => world.as(who)('rating.subject', { subject }),
  (world, who) => world.as(who)('rating.nearby', {}),
  (world, who) => world.as(who)('rating.subject', { subject: ofCommunity(kangcui) }),
  (world, who) => world.as(who)('shop.get', { shopId: shops.breakfast }),
  (world, who) => world.as(who)('council.home', { councilId: town.councilId }),
  (world, who) => world.as(who)('standing.month', { councilId: town.councilId }),
  (world, who) => world.as(who)('people.takeout', {}),
]

describe('a stored rating', () => {
  it('holds neither a person, nor their identity, name or code', () => {
    const text = JSON.stringify(rows)
    expect(rows).toHaveLength(2)
    for (const { _id, identity, name, code } of people)
      for (const trace of [String(_id), identity, name, code]) expect(text).not.toContain(trace)
  })

  it('holds no time, so that nobody can look up who was online', () => {
    for (const row of rows) expect(Object.values(row).some((v) => v instanceof Date)).toBe(false)
    expect(JSON.stringify(rows)).not.toMatch(/T\d\d:\d\d/)
  })

  it('is another one for each voter, subject and round', () => {
    expect(new Set(rows.map(({ _id }) => String(_id))).size).toBe(2)
    expect(new Set(rows.map(({ voter }) => voter)).size).toBe(2)
  })
})

describe('the remembered answer to a rating', () => {
  it('cannot be laid beside another answer that says whose it is', async () => {
    const remembered = await database.db.collection('requests').find({}).toArray()
    const owners = (action: string) =>
      remembered.filter((row) => row.action === action).map(({ owner }) => String(owner))
    const named = new Set([...owners('people.join'), ...owners('people.enrol')])
    expect(owners('rating.submit')).toHaveLength(2)
    for (const owner of owners('rating.submit')) expect(named.has(owner)).toBe(false)
    const text = JSON.stringify(remembered.filter((row) => row.action === 'rating.submit'))
    for (const { _id, identity, name, code } of people)
      for (const trace of [String(_id), identity, name, code]) expect(text).not.toContain(trace)
  })
})

describe('the rated', () => {
  it.each(['li-guoqiang', 'liu-jianhua', 'zhou-qiang', 'zheng-hong', 'lin-zhiyuan', 'zhao-min'])(
    '%s never learns who spoke, nor what one of them wrote',
    async (who) => {
      const answers = await Promise.all(questions.map((ask) => ask(town, who)))
      const text = JSON.stringify(answers)
      for (const { voter } of rows) expect(text).not.toContain(voter)
      for (const trace of ['voter', comment, identityOf('wang-guilan'), '王桂兰'])
        expect(text).not.toContain(trace)
    },
  )

  it('is told to the rater alone what they said', async () => {
    const { mine } = await as('wang-guilan')('rating.subject', { subject })
    expect(mine).toEqual(opinion(2, { comment, outcome: null, photos: [] }))
  })
})
