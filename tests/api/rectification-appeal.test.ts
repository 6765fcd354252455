import { describe, expect, it } from 'vitest'
import { everywhere } from '#shared/domain/people/reach.ts'
import { councilMonthId } from '#shared/domain/standing/council-month.ts'
import { standingId } from '#shared/domain/standing/standing.ts'
import { periodOf } from '#shared/kernel/time.ts'
import { contentsOf } from '../support/contents.ts'
import { answerAs, photoFor, visitWith } from '../support/orders.ts'
import { refused } from '../support/refusal.ts'
import { at, shown } from '../support/shanghai.ts'
import { openTown } from '../support/town.ts'
import { freshKey, person } from '../support/world.ts'

const town = await openTown()
const { as, clock, codes, councilId, shops, database } = town
const { store } = database
const shopId = shops.breakfast
const owner = 'li-guoqiang'
const get = (who: string, orderId: string) => as(who)('rectification.get', { orderId })
const lodge = (orderId: string, who = owner) =>
  as(who)('rectification.appeal', { orderId, text: '当天已经扫过', photos: [] })
const decide = (who: string, appealId: string, verdict: 'upheld' | 'rejected') =>
  as(who)('rectification.decide', { appealId, verdict, reason: '看过照片了' })
const recheck = (orderId: string, verdict: 'pass' | 'fail') =>
  as('ma-jun')('rectification.recheck', { orderId, verdict, note: '看过', photos: [] })
const unchanged = async (attempt: () => Promise<void>) => {
  const before = await contentsOf(database)
  await attempt()
  expect(await contentsOf(database)).toBe(before)
}
const visit = (...rows: Parameters<typeof visitWith>[2]) => visitWith(town, shopId, rows)
const one = async () => (await visit([1, '1a', 3])).orders[0] ?? ''
const period = () => periodOf(clock.now())
const standing = () => store.standings.find(standingId(shopId, period()), everywhere)
const councilMonth = () => store.councilMonths.find(councilMonthId(councilId, period()), everywhere)
const scoreOf = async (inspectionId: string) =>
  (await as(owner)('inspection.get', { inspectionId })).score?.score

clock.set(at('2026-12-16 10:00'))

describe('an appeal that is upheld', () => {
  it('gives the points back, and the shop’s month and the council’s move at once', async () => {
    const { inspectionId, orders } = await visit([1, '1a', 3], [1, '1b', 2], [2, '2a', 4])
    const [first = '', second = ''] = orders
    const flawless = (await standing())?.inspections.total ?? 0
    const before = { own: await standing(), council: await councilMonth() }
    expect(before.own).toMatchObject({ score: 91 })
    expect((await as(owner)('shop.get', { shopId })).month.score).toBe(91)
    const lodged = await lodge(first)
    expect(lodged).toMatchObject({
      held: true,
      appeal: { state: 'lodged' },
      may: ['answer', 'withdraw'],
    })
    expect(shown(new Date(lodged.appeal?.dueAt ?? ''))).toBe('2026-12-23 18:00')
    const upheld = await decide('liu-jianhua', first, 'upheld')
    expect(upheld).toMatchObject({
      state: 'waived',
      appeal: { state: 'upheld', decision: { before: 91, after: 94, reason: '看过照片了' } },
    })
    expect((await as(owner)('shop.get', { shopId })).month.score).toBe(94)
    expect(await scoreOf(inspectionId)).toBe(94)
    const after = { own: await standing(), council: await councilMonth() }
    expect((after.own?.inspections.total ?? 0) - flawless).toBe(300)
    expect((after.council?.total ?? 0) - (before.council?.total ?? 0)).toBe(300)
    expect(after.own?.inspections.count).toBe(before.own?.inspections.count)
    const kept = (month: typeof before.council) => month?.items['1']?.kept ?? 0
    expect(kept(after.council) - kept(before.council)).toBe(3)
    expect(after.own?.items.find(({ no }) => no === 1)).toEqual({ no: 1, kept: 10, applicable: 12 })
    await lodge(second)
    await decide('zheng-hong', second, 'upheld')
    expect(await scoreOf(inspectionId)).toBe(96)
  })

  it('tells the shop the post and the reason, and nobody’s name', async () => {
    const orderId = await one()
    await lodge(orderId)
    await decide('zheng-hong', orderId, 'upheld')
    const view = await get(owner, orderId)
    expect(view.history.map(({ what, who }) => [what, who])).toEqual([
      ['开出整改单', '环卫考核员'],
      ['提出申诉', '店家'],
      ['申诉成立', '泰达街道 街镇'],
    ])
    expect(JSON.stringify(view)).not.toContain('郑红')
    const report = await as(owner)('inspection.get', { inspectionId: view.inspectionId })
    expect(report.lost).toMatchObject([{ deduction: '1a', restored: true }])
  })

  it('takes a veto away', async () => {
    const { inspectionId, orders } = await visit([11, '11d', 9])
    const [orderId = ''] = orders
    expect(await scoreOf(inspectionId)).toBe(59)
    await lodge(orderId)
    await decide('liu-jianhua', orderId, 'upheld')
    expect(await scoreOf(inspectionId)).toBe(100)
  })

  it('undoes the re-checks that failed for it', async () => {
    const orderId = await one()
    await answerAs(town, owner, { orderId, shopId })
    await recheck(orderId, 'fail')
    expect(await standing()).toMatchObject({ failedRechecks: 1 })
    await lodge(orderId)
    await decide('liu-jianhua', orderId, 'upheld')
    expect(await standing()).toMatchObject({ failedRechecks: 0 })
  })

  it('gives points back for what was put right meanwhile, and leaves that as it is', async () => {
    const orderId = await one()
    await answerAs(town, owner, { orderId, shopId })
    await recheck(orderId, 'pass')
    await lodge(orderId)
    expect(await decide('liu-jianhua', orderId, 'upheld')).toMatchObject({
      state: 'passed',
      appeal: { state: 'upheld' },
    })
  })
})

describe('an appeal on a joint visit that is not complete', () => {
  it('is remembered, and moves nothing before there is a score', async () => {
    const { inspectionId, orders } = await visit([1, '1a', 3])
    const [orderId = ''] = orders
    await store.inspections.setAll({ _id: inspectionId }, { score: null }, everywhere)
    const before = { own: await standing(), council: await councilMonth() }
    await lodge(orderId)
    expect(await decide('liu-jianhua', orderId, 'upheld')).toMatchObject({
      state: 'waived',
      appeal: { decision: { before: null, after: null } },
    })
    expect({ own: await standing(), council: await councilMonth() }).toEqual(before)
    const kept = await store.inspections.get(inspectionId, everywhere)
    expect(kept).toMatchObject({ score: null, restored: [{ deduction: '1a', appealId: orderId }] })
  })
})

describe('an appeal that is not upheld', () => {
  it.each(['rejected', 'withdrawn'] as const)(
    '(%s) lets the clock go on where it stood',
    async (how) => {
      clock.set(at('2026-12-21 09:00'))
      const orderId = await one()
      const before = await standing()
      clock.set(at('2026-12-21 10:00'))
      await lodge(orderId)
      clock.set(at('2026-12-23 15:00'))
      expect(await get(owner, orderId)).toMatchObject({ overdue: false, held: true })
      if (how === 'rejected') await decide('liu-jianhua', orderId, 'rejected')
      else await as(owner)('rectification.withdrawAppeal', { appealId: orderId })
      const view = await get(owner, orderId)
      expect(view).toMatchObject({ state: 'open', held: false, appeal: { state: how } })
      expect(shown(new Date(view.dueAt))).toBe('2026-12-23 16:00')
      expect((await standing())?.inspections).toEqual(before?.inspections)
      await unchanged(() => refused(lodge(orderId), 'ALREADY_APPEALED'))
      await unchanged(() => refused(decide('liu-jianhua', orderId, 'upheld'), 'MOVE_NOT_ALLOWED'))
    },
  )

  it('gives the inspector their days anew for what was answered meanwhile', async () => {
    const orderId = await one()
    await lodge(orderId)
    await answerAs(town, owner, { orderId, shopId })
    await unchanged(() => refused(recheck(orderId, 'pass'), 'APPEAL_PENDING'))
    clock.pass({ days: 1 })
    await decide('liu-jianhua', orderId, 'rejected')
    expect(shown(new Date((await get('ma-jun', orderId)).dueAt))).toBe('2026-12-29 18:00')
    expect(await recheck(orderId, 'pass')).toMatchObject({ state: 'passed' })
  })
})

describe('lodging', () => {
  it('is for the owner of that shop, within the edition’s working days', async () => {
    const orderId = await one()
    await unchanged(() => refused(lodge(orderId, 'chen-xiaoyu'), 'OUT_OF_REACH'))
    const photos = [await photoFor(town, owner, shopId, 'rectification')]
    const input = { orderId, text: '看照片', photos }
    await unchanged(() => refused(as(owner)('rectification.appeal', input), 'PHOTO_MISSING'))
    clock.set(at('2026-12-31 18:01'))
    await unchanged(() => refused(lodge(orderId), 'APPEAL_TOO_LATE'))
    expect((await get(owner, orderId)).may).toEqual(['answer'])
    clock.set(at('2026-12-31 18:00'))
    expect(await lodge(orderId)).toMatchObject({
      appeal: { state: 'lodged', certain: false },
    })
  })

  it('twice at once is one', async () => {
    const orderId = await one()
    const event = { action: 'rectification.appeal', input: { orderId, text: '请看', photos: [] } }
    const replies = await Promise.all(
      [1, 2, 3].map(() => town.send({ ...event, key: freshKey() }, person(owner))),
    )
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    for (const reply of replies)
      expect(reply.ok ? 'ALREADY_APPEALED' : reply.error.code).toBe('ALREADY_APPEALED')
  })

  it('is told of in what the owner takes out, and to nobody else', async () => {
    const orderId = await one()
    await as(owner)('rectification.appeal', { orderId, text: '请带走我', photos: [] })
    const { appeals } = await as(owner)('people.takeout', {})
    expect(appeals.at(-1)).toMatchObject({ id: orderId, text: '请带走我', state: 'lodged' })
    expect((await as('chen-xiaoyu')('people.takeout', {})).appeals).toEqual([])
  })

  it('shows its words and photos to the owner and those who decide, and to nobody else', async () => {
    const orderId = await one()
    const photos = [await photoFor(town, owner, shopId, 'appeal')]
    await as(owner)('rectification.appeal', { orderId, text: '监控里能看到', photos })
    for (const who of [owner, 'liu-jianhua', 'zheng-hong'])
      expect((await get(who, orderId)).history.at(-1)).toMatchObject({
        text: '监控里能看到',
        photos,
      })
    for (const who of ['ma-jun', 'guo-liang', 'qian-shufen'])
      expect((await get(who, orderId)).history.at(-1)).toMatchObject({ text: '', photos: [] })
  })
})

describe('deciding', () => {
  it('is not for someone who scored in that visit, nor for the owner, nor elsewhere', async () => {
    const orderId = await one()
    await lodge(orderId)
    await unchanged(() => refused(decide('gao-xiuying', orderId, 'upheld'), 'OUT_OF_REACH'))
    await as('zheng-hong')('people.appoint', {
      code: codes['ma-jun'],
      role: 'secretary',
      place: '120116014003',
    })
    expect((await get('ma-jun', orderId)).may).not.toContain('decide')
    await unchanged(() => refused(decide('ma-jun', orderId, 'upheld'), 'DECIDER_SCORED'))
    await as('zheng-hong')('people.appoint', {
      code: codes['li-guoqiang'],
      role: 'secretary',
      place: '120116014003',
    })
    await unchanged(() => refused(decide(owner, orderId, 'upheld'), 'OWN_SHOP'))
    const { items } = await as('liu-jianhua')('rectification.appeals', {})
    expect(items.map(({ id }) => id)).toContain(orderId)
    expect(items.map(({ dueAt }) => dueAt)).toEqual(items.map(({ dueAt }) => dueAt).sort())
    await decide('liu-jianhua', orderId, 'rejected')
  })

  it('of two findings of one visit at once gives both back', async () => {
    const { inspectionId, orders } = await visit([1, '1a', 3], [2, '2a', 4])
    for (const orderId of orders) await lodge(orderId)
    const [first = '', second = ''] = orders
    await Promise.all([
      decide('liu-jianhua', first, 'upheld'),
      decide('zheng-hong', second, 'upheld'),
    ])
    expect(await scoreOf(inspectionId)).toBe(100)
  })
})

describe('an appeal on a month that was closed', () => {
  it('makes a correction, and edits nothing', async () => {
    clock.set(at('2027-01-04 09:00'))
    const { orders } = await visit([1, '1a', 3])
    const [orderId = ''] = orders
    await lodge(orderId)
    const closedAt = clock.now()
    await store.standings.setAll({ period: period() }, { closedAt }, everywhere)
    await store.councilMonths.setAll({ period: period() }, { closedAt }, everywhere)
    const before = { own: await standing(), council: await councilMonth() }
    clock.set(at('2027-01-05 09:00'))
    await decide('zheng-hong', orderId, 'upheld')
    expect({ own: await standing(), council: await councilMonth() }).toEqual(before)
    const corrections = await store.corrections.all({ shopId }, everywhere)
    expect(corrections).toMatchObject([
      {
        because: '申诉成立：第1项“包卫生”补回 3 分',
        before: { score: 97, grade: 'red' },
        after: { score: 100, grade: 'red' },
      },
    ])
  })
})
