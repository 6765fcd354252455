import { describe, expect, it } from 'vitest'
import { collections } from '#functions/lib/store/collections.ts'
import { gridAt, kangcui } from '#functions/local/demo/places.ts'
import { signAs } from '../support/covenant.ts'
import { publishFor } from '../support/notices.ts'
import { ofCommunity, opinion } from '../support/ratings.ts'
import { refused } from '../support/refusal.ts'
import { moveIn, openTown } from '../support/town.ts'
import { identityOf } from '../support/world.ts'

const town = await openTown()
const { as, database } = town
const subject = ofCommunity(kangcui)
const noticeId = await publishFor(town, 'liu-jianhua', kangcui)
const community = async () => {
  const ratings = await database.db.collection('ratings').countDocuments({ subject })
  const row = await database.store.areas.get(kangcui, [{ kind: 'everywhere' }])
  return { ratings, residents: row.residents }
}

/** Collections that still say who someone was. */
async function tracesOf(who: string): Promise<string[]> {
  const found: string[] = []
  for (const name of Object.keys(collections)) {
    const rows = await database.db.collection(name).find({}).toArray()
    if (JSON.stringify(rows).includes(who)) found.push(name)
  }
  return found
}

describe('what a person takes out', () => {
  it('is everything of their own, and nothing of anyone else’s', async () => {
    await as('wang-guilan')('notice.open', { noticeId })
    await as('wang-guilan')('rating.submit', { subject, ...opinion(5, { comment: '挺好' }) })
    await as('zhao-min')('notice.open', { noticeId })
    await as('zhao-min')('rating.submit', { subject, ...opinion(1, { comment: '别人的话' }) })
    const own = await as('wang-guilan')('people.takeout', {})
    expect(own).toMatchObject({
      person: { name: '王桂兰', identity: identityOf('wang-guilan') },
      enrolments: [{ name: '王桂兰', state: 'admitted', address: '3 号楼 2 门 502' }],
      grants: [{ role: 'resident' }],
      readings: [{ noticeId }],
      pledges: [],
      ratings: [{ subject: `community:${kangcui}`, level: 5, comment: '挺好' }],
    })
    expect(JSON.stringify(own)).not.toMatch(/赵敏|别人的话|zhao-min/)
  })

  it('holds a merchant’s pledges, without a stranger’s', async () => {
    await signAs(town, 'li-guoqiang', town.shops.breakfast)
    const { pledges } = await as('li-guoqiang')('people.takeout', {})
    expect(pledges).toMatchObject([{ shopId: town.shops.breakfast, editionId: 'default-2026-2' }])
    expect((await as('chen-xiaoyu')('people.takeout', {})).pledges).toEqual([])
  })

  it('is empty for someone we do not know', async () => {
    expect(await as('nobody-yet')('people.takeout', {})).toMatchObject({
      person: null,
      enrolments: [],
      grants: [],
      readings: [],
      pledges: [],
      ratings: [],
    })
  })
})

describe('to be forgotten', () => {
  it('must be confirmed in so many words', async () => {
    await refused(as('zhao-min')('people.forget', { confirm: '好的' }), 'INVALID_INPUT', 'confirm')
  })

  it('removes who they were, ends their posts, and keeps what was counted', async () => {
    await moveIn(town, 'leaver', gridAt(1))
    const code = (await as('leaver')('people.me', {})).person?.code ?? ''
    await as('leaver')('notice.open', { noticeId })
    await as('leaver')('rating.submit', { subject, ...opinion(4) })
    const before = await community()
    expect(await tracesOf('leaver')).toEqual(['people', 'enrolments'])
    expect(await as('leaver')('people.forget', { confirm: '注销' })).toEqual({ forgotten: true })
    const after = await community()
    expect(after).toEqual({ ratings: before.ratings, residents: before.residents - 1 })
    expect(await as('leaver')('people.me', {})).toMatchObject({ person: null, grants: [] })
    expect(await tracesOf('leaver')).toEqual([])
    const appointed = as('liu-jianhua')('people.appoint', {
      code,
      role: 'gridWorker',
      place: gridAt(1),
    })
    await refused(appointed, 'PERSON_NOT_FOUND')
  })

  it('makes a stranger of whoever signs in again, without a second vote', async () => {
    await moveIn(town, 'returner', gridAt(1))
    const first = (await as('returner')('people.me', {})).person
    await as('returner')('rating.submit', { subject, ...opinion(5) })
    await as('returner')('people.forget', { confirm: '注销' })
    await moveIn(town, 'returner', gridAt(1))
    const { person, grants } = await as('returner')('people.me', {})
    expect(person?.id).not.toBe(first?.id)
    expect(grants).toHaveLength(1)
    const before = await community()
    await as('returner')('rating.submit', { subject, ...opinion(3) })
    expect((await community()).ratings).toBe(before.ratings)
  })

  it('is no trouble for someone we do not know', async () => {
    expect(await as('passer-by')('people.forget', { confirm: '注销' })).toEqual({ forgotten: true })
  })
})
