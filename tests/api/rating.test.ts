import { describe, expect, it } from 'vitest'
import { gridAt, kangcui, ziyun } from '#functions/local/demo/places.ts'
import { departmentNames } from '#shared/domain/people/role.ts'
import { ofCommunity, ofShop, opinion } from '../support/ratings.ts'
import { refused } from '../support/refusal.ts'
import { moveIn, openTown, settle } from '../support/town.ts'
import { groupSays, neighbours, speak } from '../support/voices.ts'

const town = await openTown()
const { as, clock, shops } = town
const service = ofCommunity(kangcui)
const breakfast = ofShop(shops.breakfast)
const submit = (who: string, subject: typeof service | typeof breakfast, level: number) =>
  as(who)('rating.submit', { subject, ...opinion(level) })
const numbers = async (subject: typeof service | typeof breakfast = service) =>
  (await as('zhao-min')('rating.subject', { subject })).thisRound

describe('a rating', () => {
  it('is kept at once, and shown to nobody until five have spoken', async () => {
    const mine = await submit('wang-guilan', service, 4)
    expect(mine.mine).toEqual(opinion(4, { outcome: null, photos: [] }))
    expect([mine.thisRound.count, mine.allRounds.count]).toEqual([0, 0])
    const few = await neighbours(town, 3, 'early')
    await speak(town, few, service, [5, 3, 1])
    expect(await numbers()).toMatchObject({ count: 0, attitude: null })
    await submit('zhao-min', service, 5)
    expect(await numbers()).toMatchObject({
      count: 5,
      levels: { 1: 1, 2: 0, 3: 1, 4: 1, 5: 2 },
      good: { numerator: 3, denominator: 5 },
      satisfied: { numerator: 4, denominator: 5 },
      attitude: 3.6,
    })
  })

  it('changed is still one: it waits for four more, then the counts move, and the old word is kept', async () => {
    const before = await numbers()
    const changed = await submit('wang-guilan', service, 2)
    expect(changed.mine).toMatchObject({ level: 2 })
    await submit('wang-guilan', service, 1)
    await submit('wang-guilan', service, 2)
    expect(await numbers()).toEqual(before)
    await groupSays(town, service, [5])
    expect(await numbers()).toMatchObject({ count: 9, levels: { 1: 1, 2: 1, 3: 1, 4: 0, 5: 6 } })
    const [row] = await town.database.db.collection('ratings').find({ level: 2 }).toArray()
    expect(row?.history).toMatchObject([{ level: 4 }, { level: 2 }, { level: 1 }])
  })

  it('of next month is a new one, and all months add up', async () => {
    clock.pass({ days: 31 })
    const next = await submit('wang-guilan', service, 5)
    expect(next).toMatchObject({ mine: { level: 5 }, thisRound: { count: 0 } })
    expect(next.allRounds.count).toBe(9)
    await groupSays(town, service, [4])
    const { thisRound, allRounds, trend } = await as('zhao-min')('rating.subject', {
      subject: service,
    })
    expect([thisRound.count, allRounds.count]).toEqual([5, 14])
    expect(trend.slice(-2).map(({ satisfied }) => satisfied.denominator)).toEqual([9, 5])
    clock.pass({ days: -31 })
  })

  it('that is bad needs a reason, of those offered for its subject', async () => {
    const bad = { subject: service, ...opinion(1), reasons: [] }
    await refused(as('wang-guilan')('rating.submit', bad), 'REASON_REQUIRED', 'reasons')
    const noise = { ...bad, reasons: ['noise'] }
    await refused(as('wang-guilan')('rating.submit', noise), 'INVALID_INPUT', 'reasons')
  })

  it('of a shop counts in its month once its group is shown', async () => {
    const ratings = async () => {
      const { month } = await as('wang-guilan')('shop.get', { shopId: shops.breakfast })
      return month.parts.find(({ part }) => part === 'ratings')
    }
    const five = await neighbours(town, 5, 'eater')
    await speak(town, five.slice(0, 4), breakfast, [5, 5, 2, 3])
    expect(await ratings()).toMatchObject({ count: 0, counts: false })
    await speak(town, five.slice(4), breakfast, [5])
    expect(await ratings()).toMatchObject({ count: 5, counts: true, score: 80 })
    await speak(town, five, breakfast, [5])
    expect(await ratings()).toMatchObject({ count: 5, score: 100 })
  })
})

describe('who may not rate', () => {
  it('is a resident of another community', async () => {
    for (const subject of [service, breakfast])
      await refused(submit('sun-haibo', subject, 1), 'OUT_OF_REACH')
    await refused(as('sun-haibo')('rating.subject', { subject: breakfast }), 'OUT_OF_REACH')
  })

  it('is someone without a verified home', async () => {
    await refused(submit('li-guoqiang', breakfast, 5), 'FORBIDDEN')
    await refused(submit('liu-jianhua', service, 5), 'FORBIDDEN')
  })

  it('is a merchant who lives there, about their own shop, and they may about the others', async () => {
    await settle(town, 'li-guoqiang', gridAt(0))
    await refused(submit('li-guoqiang', breakfast, 5), 'OWN_SUBJECT')
    await expect(submit('li-guoqiang', ofShop(shops.bookshop), 5)).resolves.toBeDefined()
  })

  it.each(['liu-jianhua', 'zhou-qiang'])('is %s, about the service they are', async (who) => {
    const code = town.codes[who as keyof typeof town.codes]
    const helper = who === 'liu-jianhua' ? await deputy() : 'liu-jianhua'
    await as(helper)('people.appoint', { code, role: 'resident', place: gridAt(1) })
    await refused(submit(who, service, 5), 'OWN_SUBJECT')
    const { may } = await as(who)('rating.subject', { subject: service })
    expect(may).toEqual([])
  })
})

describe('what is nearby', () => {
  it('is the own community’s service, the street’s departments and the shops, and shows what was rated', async () => {
    await moveIn(town, 'looker', gridAt(2))
    await submit('looker', breakfast, 4)
    const { items, groups, next } = await as('looker')('rating.nearby', {})
    expect(next).toBeNull()
    expect(items.map(({ name }) => name)).toEqual(['李记早点', '老味道煎饼馃子', '海河书屋'])
    expect(items.map(({ rated }) => rated)).toEqual([true, false, false])
    expect(groups.map(({ kind }) => kind)).toEqual(['community', 'department'])
    expect(groups[0]?.items).toMatchObject([{ name: '康翠社区服务', count: 9, rated: false }])
    expect(groups[1]?.items).toHaveLength(departmentNames.length)
    expect(groups[1]?.items.map(({ name }) => name)).toContain('泰达街道市场监管')
  })

  it('is something else elsewhere, and nothing for someone without a place', async () => {
    const { items, groups } = await as('sun-haibo')('rating.nearby', {})
    expect(items).toEqual([])
    expect(groups[0]?.items.map(({ subject }) => subject)).toEqual([ofCommunity(ziyun)])
    expect(await as('passer-by')('rating.nearby', {})).toEqual({
      items: [],
      groups: [],
      next: null,
    })
  })
})

/** A second secretary, since nobody appoints themselves. */
async function deputy(): Promise<string> {
  const { person } = await as('deputy')('people.join', { name: '副书记' })
  const post = { code: person?.code ?? '', role: 'secretary', place: kangcui } as const
  await as('zheng-hong')('people.appoint', post)
  return 'deputy'
}
