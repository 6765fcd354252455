import { describe, expect, it } from 'vitest'
import { buildDemoCity } from '#functions/local/demo/city.ts'
import type { Output } from '#shared/contract/index.ts'
import { periodAfter } from '#shared/kernel/period.ts'
import { percentText } from '#shared/kernel/ratio.ts'
import { periodOf } from '#shared/kernel/time.ts'
import { refused } from '../support/refusal.ts'
import { openWorld } from '../support/world.ts'

const world = await openWorld()
const { as, database } = world
await buildDemoCity(database, world.platform, () => undefined)
const resident = as('wang-guilan')
const period = periodOf(world.clock.now())
const councilId = (await resident('council.list', {})).items[0]?.id ?? ''

type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null }

/** Every item of a list, a page at a time. */
async function walk<Item>(read: (after: string | undefined) => Promise<Page<Item>>) {
  const items: Item[] = []
  let after: string | undefined
  do {
    const page = await read(after)
    expect(page.items.length).toBeLessThanOrEqual(21)
    items.push(...page.items)
    after = page.next ?? undefined
  } while (after)
  return items
}

const from = (after: string | undefined) => (after ? { after } : {})

describe('the home of the demo council', () => {
  it('says 52 of 53 shops signed: 98.1%', async () => {
    const { signing, seats, community } = await resident('council.home', { councilId })
    expect(signing).toEqual({ numerator: 52, denominator: 53 })
    expect(signing && percentText(signing)).toBe('98.1%')
    expect(seats.map(({ name, seat }) => `${name} ${seat}`)).toEqual([
      '徐美玲 chair',
      '李国强 viceChair',
      '郭亮 director',
      '钱淑芬 specialSupervisor',
    ])
    expect(community).toMatchObject({ residents: 48, read: { numerator: 29, denominator: 48 } })
  })

  it('stands beside a park’s council and a pavilion of neighbours, each full of people', async () => {
    const { items } = await resident('council.list', {})
    expect(items.map(({ kind }) => kind)).toEqual([
      'businessDistrict',
      'park',
      'deliberation',
      ...Array(3).fill('alliance'),
    ])
    const counts = []
    for (const { id } of items.slice(1, 3)) {
      const { seats, units } = await resident('council.home', { councilId: id })
      expect(seats.every(({ name }) => name !== '')).toBe(true)
      counts.push([seats.length, units])
    }
    expect(counts).toEqual([
      [42, 25],
      [10, 0],
    ])
  })

  it('has motions on their way, one thing decided and done, and a vote that goes on', async () => {
    const board = await resident('motion.board', { councilId })
    expect(board.numbers).toMatchObject({ raised: 3, resolved: 1 })
    expect(board.became).toMatchObject([{ content: true, level: 5 }])
    expect(board.promised).toMatchObject([{ owner: { name: '李国强' }, late: false }])
    const { items: votes } = await resident('vote.list', { councilId })
    expect(votes.map(({ state, carried }) => [state, carried])).toEqual([
      ['open', null],
      ['closed', true],
    ])
    const { items: resolutions } = await resident('vote.resolutions', { councilId })
    expect(resolutions).toMatchObject([{ number: 1 }])
    const meetings = await resident('meeting.list', { councilId })
    expect([meetings.coming.length, meetings.items.length]).toEqual([1, 1])
  })

  it('agrees with counting the shops, visits and voices one by one', async () => {
    const { month, community } = await resident('council.home', { councilId })
    const counted = { councilId, period, kind: 'first', score: { $ne: null } }
    const visits = await database.db.collection('inspections').find(counted).toArray()
    const scores = visits.map(({ score }) => score.score as number)
    const total = scores.reduce((sum, score) => sum + Math.round(score * 100), 0)
    const shops = new Set(visits.map(({ shopId }) => shopId)).size
    const average = Math.round(total / scores.length) / 100
    expect(month).toEqual({ inspections: scores.length, shops, average })
    const voices = await database.db.collection('ratings').find({ round: period }).toArray()
    const service = voices.filter(({ subjectKey }) => subjectKey.startsWith('community:'))
    const shown = service.flatMap((voice) => voice.shown ?? [])
    expect(service.length - shown.length).toBeLessThan(5)
    expect(community?.good).toEqual({
      numerator: shown.filter(({ level }) => level >= 4).length,
      denominator: shown.length,
    })
  })
})

describe('the standing of the month', () => {
  const standing = (more: object = {}) =>
    walk<Output<'standing.month'>['items'][number]>((after) =>
      resident('standing.month', { councilId, ...more, ...from(after) }),
    )

  it('lists each shop once, best first, those without a score last', async () => {
    const rows = await standing()
    const stored = await database.db.collection('standings').countDocuments({ councilId, period })
    expect(new Set(rows.map(({ shopId }) => shopId)).size).toBe(rows.length)
    expect(rows).toHaveLength(stored)
    expect(rows.length).toBeGreaterThan(40)
    const scores = rows.map(({ score }) => score ?? -1)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(rows.some(({ score }) => score === null)).toBe(true)
  })

  it('by grade holds the grade’s shops and no others', async () => {
    const all = await standing()
    for (const grade of ['red', 'steady', 'black', 'sparse']) {
      const rows = await standing({ grade })
      expect(rows.every((row) => row.grade === grade)).toBe(true)
      expect(rows).toHaveLength(all.filter((row) => row.grade === grade).length)
    }
  })

  it('of another month is empty', async () => {
    expect(await standing({ period: '2020-01' })).toEqual([])
  })
})

describe('the months before', () => {
  const months = [periodAfter(period, -2), periodAfter(period, -1)] as const

  it.each(months)('%s is closed, with lists, and every shop in it', async (month) => {
    const { list } = await as('liu-jianhua')('standing.list', { councilId, period: month })
    const { red = 0, steady = 0, black = 0, sparse = 0 } = list?.counts ?? {}
    expect(red + steady + black + sparse).toBe(53)
    expect(red).toBeGreaterThan(10)
    expect(black).toBeGreaterThan(0)
    expect(sparse).toBeGreaterThan(0)
    expect(list?.red.some(({ stars }) => stars > 0)).toBe(true)
  })

  it('are told to the merchant as a trend, and the last list to everyone', async () => {
    const shopId = (await as('li-guoqiang')('people.me', {})).grants.find((grant) => grant.shopId)
    const { points } = await as('li-guoqiang')('standing.trend', { shopId: shopId?.shopId ?? '' })
    expect(points.map((point) => point.period)).toEqual(expect.arrayContaining([...months]))
    const { list } = await resident('standing.list', { councilId })
    expect(list).toMatchObject({ period: months[1], redPublic: true, blackPublic: true })
    const { items } = await resident('standing.awards', { councilId })
    expect(items.map(({ kind }) => kind)).toEqual(['reward', 'reward'])
  })
})

describe('a list of more than a page', () => {
  it('of shops gives each of the 53 once, by number', async () => {
    const rows = await walk((after) => resident('shop.list', { councilId, ...from(after) }))
    const numbers = rows.map(({ number }) => number)
    expect(numbers).toEqual(Array.from({ length: 53 }, (_, i) => String(i + 1).padStart(2, '0')))
  })

  it('of what can be rated gives the service once and each shop once', async () => {
    const rows = await walk((after) => resident('rating.nearby', from(after)))
    expect(new Set(rows.map(({ subject }) => subject.id)).size).toBe(53)
    expect(rows).toHaveLength(53)
    expect(rows.filter(({ count }) => count >= 5).length).toBeGreaterThan(8)
    const { groups } = await resident('rating.nearby', {})
    const around = groups.flatMap(({ items }) => items)
    expect(new Set(around.map(({ subject }) => subject.id)).size).toBe(around.length)
    for (const kind of ['community', 'department'])
      expect(around.some(({ subject, count }) => subject.kind === kind && count >= 5)).toBe(true)
  })

  it.each([
    'not a cursor',
    Buffer.from('{"$gt":""}').toString('base64url'),
    Buffer.from('[{"$gt":""},false,"x"]').toString('base64url'),
    Buffer.from('["x",false,{"$ne":1}]').toString('base64url'),
    Buffer.from('null').toString('base64url'),
  ])('refuses a forged place to go on from: %s', async (after) => {
    await refused(resident('shop.list', { councilId, after }), 'INVALID_INPUT', 'after')
    await refused(resident('standing.month', { councilId, after }), 'INVALID_INPUT', 'after')
  })

  it('answers a place of another list or a time out of range without failing', async () => {
    for (const mark of ['[1e300,true,"x"]', '["text",true,"x"]', '[null,false,""]']) {
      const after = Buffer.from(mark).toString('base64url')
      await expect(resident('notice.feed', { after })).resolves.toBeDefined()
      await expect(resident('standing.month', { councilId, after })).resolves.toBeDefined()
    }
  })
})

describe('the demo city', () => {
  it('is built once: a second start changes nothing', async () => {
    const count = () => database.db.collection('requests').countDocuments()
    const before = await count()
    await buildDemoCity(database, world.platform, () => undefined)
    expect(await count()).toBe(before)
  })
})
