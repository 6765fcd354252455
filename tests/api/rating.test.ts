import { describe, expect, it } from 'vitest'
import { gridAt, kangcui, ziyun } from '#functions/local/demo/places.ts'
import { ofCommunity, ofShop, opinion } from '../support/ratings.ts'
import { refused } from '../support/refusal.ts'
import { moveIn, openTown, settle } from '../support/town.ts'

const town = await openTown()
const { as, clock, shops } = town
const service = ofCommunity(kangcui)
const breakfast = ofShop(shops.breakfast)
const submit = (who: string, subject: typeof service | typeof breakfast, level: number) =>
  as(who)('rating.submit', { subject, ...opinion(level) })

describe('a rating', () => {
  it('moves the numbers at once, for everyone', async () => {
    const mine = await submit('wang-guilan', service, 4)
    expect(mine.thisRound).toMatchObject({ count: 1, good: { numerator: 1, denominator: 1 } })
    expect(mine.mine).toEqual(opinion(4))
    const others = await as('zhao-min')('rating.subject', { subject: service })
    expect(others.thisRound).toEqual(mine.thisRound)
    expect(others.mine).toBeNull()
  })

  it('changed is still one: the counts move with it, and the old word is kept', async () => {
    const changed = await submit('wang-guilan', service, 2)
    expect(changed.thisRound).toMatchObject({
      count: 1,
      levels: { 1: 0, 2: 1, 3: 0, 4: 0, 5: 0 },
      good: { numerator: 0, denominator: 1 },
      attitude: 2,
    })
    const [row] = await town.database.db.collection('ratings').find({ level: 2 }).toArray()
    expect(row?.history).toMatchObject([{ level: 4 }])
  })

  it('of next month is a new one, and all months add up', async () => {
    clock.pass({ days: 31 })
    const next = await submit('wang-guilan', service, 5)
    expect([next.thisRound.count, next.allRounds.count]).toEqual([1, 2])
    expect(next.allRounds.levels).toEqual({ 1: 0, 2: 1, 3: 0, 4: 0, 5: 1 })
    clock.pass({ days: -31 })
  })

  it('that is bad needs a reason, of those offered for its subject', async () => {
    const bad = { subject: service, ...opinion(1), reasons: [] }
    await refused(as('wang-guilan')('rating.submit', bad), 'REASON_REQUIRED', 'reasons')
    const noise = { ...bad, reasons: ['noise'] }
    await refused(as('wang-guilan')('rating.submit', noise), 'INVALID_INPUT', 'reasons')
  })

  it('of a shop counts in its month from the third voice on', async () => {
    const monthOf = async () =>
      (await as('wang-guilan')('shop.get', { shopId: shops.breakfast })).month
    await moveIn(town, 'third-voice', gridAt(0))
    for (const who of ['wang-guilan', 'zhao-min']) await submit(who, breakfast, 5)
    const part = (month: Awaited<ReturnType<typeof monthOf>>) =>
      month.parts.find((row) => row.part === 'ratings')
    expect(part(await monthOf())).toMatchObject({ count: 2, counts: false })
    await submit('third-voice', breakfast, 2)
    expect(part(await monthOf())).toMatchObject({ count: 3, counts: true, score: 80 })
    await submit('third-voice', breakfast, 5)
    expect(part(await monthOf())).toMatchObject({ count: 3, score: 100 })
    expect((await monthOf()).grade).toBe('sparse')
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
  it('is the own community’s service and its shops, and shows what was rated', async () => {
    const { items, next } = await as('zhao-min')('rating.nearby', {})
    expect(next).toBeNull()
    expect(items.map(({ name }) => name)).toEqual([
      '康翠社区服务',
      '李记早点',
      '老味道煎饼馃子',
      '海河书屋',
    ])
    expect(items.map(({ rated }) => rated)).toEqual([false, true, false, false])
  })

  it('is something else elsewhere', async () => {
    const { items } = await as('sun-haibo')('rating.nearby', {})
    expect(items.map(({ subject }) => subject)).toEqual([ofCommunity(ziyun)])
  })
})

/** A second secretary, since nobody appoints themselves. */
async function deputy(): Promise<string> {
  const { person } = await as('deputy')('people.join', { name: '副书记' })
  const post = { code: person?.code ?? '', role: 'secretary', place: kangcui } as const
  await as('zheng-hong')('people.appoint', post)
  return 'deputy'
}
