import { describe, expect, it } from 'vitest'
import { ziyun } from '#functions/local/demo/places.ts'
import { seatIn } from '#functions/local/demo/seats.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { contentsOf } from '../support/contents.ts'
import { answerAs, photoFor, tick, visitWith } from '../support/orders.ts'
import { refused } from '../support/refusal.ts'
import { at, shown } from '../support/shanghai.ts'
import { openTown } from '../support/town.ts'
import { freshKey, person } from '../support/world.ts'

const town = await openTown()
const { as, clock, codes, shops } = town
const shopId = shops.breakfast
const owner = 'li-guoqiang'
const get = (who: string, orderId: string) => as(who)('rectification.get', { orderId })
const recheck = (who: string, orderId: string, verdict: 'pass' | 'fail', note = '') =>
  as(who)('rectification.recheck', { orderId, verdict, note, photos: [] })
const found = async (...rows: Parameters<typeof visitWith>[2]) =>
  (await visitWith(town, shopId, rows)).orders
const one = async () => (await found([1, '1a', 3]))[0] ?? ''
const unchanged = async (attempt: () => Promise<void>) => {
  const before = await contentsOf(town.database)
  await attempt()
  expect(await contentsOf(town.database)).toBe(before)
}

/** A second council, in 紫云, with an inspector of its own. */
async function foundElsewhere(): Promise<void> {
  const council = { name: '紫云商圈', kind: 'businessDistrict', area: ziyun } as const
  const { id: place } = await as('zheng-hong')('council.found', council)
  const post = { role: 'inspector', place, department: 'sanitation' } as const
  await as('zheng-hong')('people.appoint', { code: codes['sun-haibo'], ...post })
}
await foundElsewhere()

describe('an order', () => {
  it('is made of each finding, with the time that its item allows in working hours', async () => {
    clock.set(at('2026-12-18 17:30'))
    const [sweep = '', order = '', fire = ''] = await found(
      [1, '1a', 3],
      [2, '2a', 4],
      [10, '10a', 5],
    )
    const first = await get(owner, sweep)
    expect(first).toMatchObject({
      shopName: '李记早点',
      title: '包卫生',
      rule: '门前有垃圾、烟头或污渍没有清扫',
      points: 3,
      note: '现场看到',
      department: 'sanitation',
      state: 'open',
      certain: true,
      uncertain: null,
      failures: 0,
      may: ['answer', 'appeal'],
    })
    expect(first.history).toMatchObject([
      { what: '开出整改单', who: '环卫考核员', text: '现场看到' },
    ])
    const due = async (id: string) => shown(new Date((await get(owner, id)).dueAt))
    expect(await due(sweep)).toBe('2026-12-21 10:00')
    expect(await due(order)).toBe('2026-12-21 12:00')
    expect(await due(fire)).toBe('2026-12-23 17:30')
  })

  it('over the year’s end is not certain, and says so', async () => {
    clock.set(at('2026-12-31 17:00'))
    const view = await get(owner, await one())
    expect(shown(new Date(view.dueAt))).toBe('2027-01-01 09:30')
    expect(view).toMatchObject({
      certain: false,
      uncertain: '2027 年放假安排还没公布，期限先按周一到周五推算',
    })
    clock.set(at('2027-01-04 09:00'))
  })

  it('goes through answer, failed re-check, second answer and a pass', async () => {
    const orderId = await one()
    const answered = await answerAs(town, owner, { orderId, shopId })
    expect(answered).toMatchObject({ state: 'answered', may: ['appeal'] })
    expect(shown(new Date(answered.dueAt))).toBe('2027-01-07 18:00')
    expect((await get('ma-jun', orderId)).may).toEqual(['recheck'])
    clock.pass({ days: 1 })
    const failed = await recheck('ma-jun', orderId, 'fail', '墙角还有')
    expect(failed).toMatchObject({ state: 'open', failures: 1 })
    expect(shown(new Date(failed.dueAt))).toBe('2027-01-05 11:00')
    clock.pass({ hours: 3 })
    expect(await get(owner, orderId)).toMatchObject({ overdue: true })
    const late = await answerAs(town, owner, { orderId, shopId, text: '墙角也扫了' })
    expect(late).toMatchObject({ state: 'answered', overdue: false })
    const passed = await recheck('ma-jun', orderId, 'pass')
    expect(passed).toMatchObject({ state: 'passed', may: [], overdue: false })
    expect(passed.history.map(({ what, who }) => [what, who])).toEqual([
      ['开出整改单', '环卫考核员'],
      ['回复整改', '店家'],
      ['复查不合格，重新整改', '康翠商圈共同缔造理事会 考核员（环卫）'],
      ['回复整改（超期）', '店家'],
      ['复查合格', '康翠商圈共同缔造理事会 考核员（环卫）'],
    ])
    expect(passed.history[3]).toMatchObject({ text: '墙角也扫了', photos: [expect.any(String)] })
    expect(JSON.stringify(passed)).not.toContain('马军')
  })

  it('is not made by a visit on which nothing was found', async () => {
    const { inspectionId } = await visitWith(town, shopId, [])
    expect(await as(owner)('rectification.visit', { inspectionId })).toEqual([])
  })
})

describe('two failed re-checks of a month', () => {
  it('put the shop on the black list, whatever its score', async () => {
    const shop = shops.bookshop
    const { orders } = await visitWith(town, shop, [
      [1, '1a', 1],
      [1, '1b', 1],
    ])
    const grade = async () => (await as(owner)('shop.get', { shopId: shop })).month.grade
    for (const [index, orderId] of orders.entries()) {
      expect(await grade()).toBe('red')
      await answerAs(town, 'chen-xiaoyu', { orderId, shopId: shop })
      await recheck('ma-jun', orderId, 'fail', `第 ${index + 1} 次`)
    }
    expect(await grade()).toBe('black')
  })
})

describe('a re-check', () => {
  it('is for an inspector of the department that found it, while there is one', async () => {
    const orderId = await one()
    await answerAs(town, owner, { orderId, shopId })
    expect((await get('he-wei', orderId)).may).toEqual([])
    await unchanged(() => refused(recheck('he-wei', orderId, 'pass'), 'OTHER_DEPARTMENT'))
    await unchanged(() => refused(recheck('sun-haibo', orderId, 'pass'), 'OUT_OF_REACH'))
    const waiting = (who: string) => as(who)('rectification.list', { state: 'answered' })
    expect((await waiting('ma-jun')).items.map(({ id }) => id)).toContain(orderId)
    expect((await waiting('he-wei')).items).toEqual([])
    expect((await waiting('liu-jianhua')).items.map(({ id }) => id)).toContain(orderId)
    await recheck('ma-jun', orderId, 'pass')
  })

  it('falls to the others when the department has nobody there', async () => {
    const orderId = await one()
    await answerAs(town, owner, { orderId, shopId })
    const { items } = await as('zheng-hong')('people.grants', {})
    const grant = items.find(({ post }) => post.includes('考核员（环卫）') && post.includes('康翠'))
    await as('zheng-hong')('people.dismiss', { grantId: grant?.id ?? '', reason: '调走' })
    expect((await as('he-wei')('rectification.duties', {})).recheck).toMatchObject({ waiting: 1 })
    expect(await recheck('he-wei', orderId, 'pass')).toMatchObject({ state: 'passed' })
    const { councilId } = town
    const post = { role: 'inspector', place: councilId, department: 'sanitation' } as const
    await as('zheng-hong')('people.appoint', { code: codes['ma-jun'], ...post })
  })

  it('is not for the owner of the shop, and a failure says what is wrong', async () => {
    const orderId = await one()
    await unchanged(() => refused(recheck('ma-jun', orderId, 'pass'), 'MOVE_NOT_ALLOWED'))
    await answerAs(town, owner, { orderId, shopId })
    await unchanged(() =>
      refused(recheck('ma-jun', orderId, 'fail'), 'RECHECK_NOTE_REQUIRED', 'note'),
    )
    const both = { code: codes['ma-jun'], role: 'merchant', place: shopId } as const
    const { id: grantId } = await as('liu-jianhua')('people.appoint', both)
    await unchanged(() => refused(recheck('ma-jun', orderId, 'pass'), 'OWN_SHOP'))
    await as('liu-jianhua')('people.dismiss', { grantId, reason: '不再是了' })
    const photos = [await photoFor(town, 'ma-jun', shopId, 'reinspection')]
    const input = { orderId, verdict: 'fail', note: '还有', photos } as const
    expect((await as('ma-jun')('rectification.recheck', input)).history.at(-1)).toMatchObject({
      text: '还有',
      photos,
    })
  })
})

describe('an answer', () => {
  it('needs words and one to three photos of the owner’s own, for this', async () => {
    const orderId = await one()
    const good = await photoFor(town, owner, shopId, 'rectification')
    const appeal = await photoFor(town, owner, shopId, 'appeal')
    const answer = (text: string, photos: string[]) =>
      as(owner)('rectification.answer', { orderId, text, photos })
    await unchanged(async () => {
      await refused(answer('', [good]), 'INVALID_INPUT', 'text')
      await refused(answer('好了', []), 'INVALID_INPUT', 'photos')
      await refused(answer('好了', [good, good, good, good]), 'INVALID_INPUT', 'photos')
      await refused(answer('好了', [good, appeal]), 'PHOTO_MISSING')
    })
    await unchanged(() =>
      refused(
        as('chen-xiaoyu')('rectification.answer', { orderId, text: '好', photos: [good] }),
        'OUT_OF_REACH',
      ),
    )
    await answer('好了', [good])
    await unchanged(() => refused(answer('好了', [good]), 'MOVE_NOT_ALLOWED'))
  })

  it('sent twice, or by two fingers at once, is one', async () => {
    const orderId = await one()
    const photos = [await photoFor(town, owner, shopId, 'rectification')]
    const event = { action: 'rectification.answer', input: { orderId, text: '好了', photos } }
    const same = { ...event, key: freshKey() }
    const replies = await Promise.all([
      town.send(same, person(owner)),
      town.send(same, person(owner)),
      town.send({ ...event, key: freshKey() }, person(owner)),
    ])
    const kept = await get(owner, orderId)
    expect(kept.history.filter(({ what }) => what.startsWith('回复整改'))).toHaveLength(1)
    expect(replies.filter(({ ok }) => ok).length).toBeGreaterThan(0)
    expect(replies.every((reply) => reply.ok || reply.error.code === 'MOVE_NOT_ALLOWED')).toBe(true)
  })
})

describe('lists', () => {
  it('show a merchant their own shop, most urgent first', async () => {
    const { items } = await as(owner)('rectification.mine', {})
    expect(items.length).toBeGreaterThan(2)
    expect(new Set(items.map((order) => order.shopId))).toEqual(new Set([shopId]))
    const dues = items.map(({ dueAt }) => dueAt)
    expect(dues).toEqual([...dues].sort())
    expect((await as('owner-02')('rectification.mine', { shopId })).items).toEqual([])
  })

  it.each(['liu-jianhua', 'zheng-hong', 'xu-meiling', 'guo-liang', 'qian-shufen'])(
    'show %s what stands, shop by shop',
    async (who) => {
      await tick(town)
      const { items } = await as(who)('rectification.board', {})
      expect(items[0]).toMatchObject({ shopName: '李记早点', overdue: expect.any(Number) })
      expect(items[0]?.overdue).toBeGreaterThan(0)
      expect((await as(who)('rectification.list', {})).items[0]).toMatchObject({ overdue: true })
    },
  )

  it('show nothing of it to another community', async () => {
    expect((await as('gao-xiuying')('rectification.board', {})).items).toEqual([])
    expect((await as('gao-xiuying')('rectification.list', {})).items).toEqual([])
    await refused(get('gao-xiuying', await one()), 'OUT_OF_REACH')
  })
})

describe('what a sealed visit found', () => {
  it('is hidden from other inspectors, whatever else they are, until it is unsealed', async () => {
    const shop = shops.pancakes
    const { inspectionId, orders } = await visitWith(town, shop, [[1, '1a', 3]], 'he-wei')
    const [orderId = ''] = orders
    const seal = (sealed: boolean) =>
      town.database.store.inspections.setAll({ _id: inspectionId }, { sealed }, everywhere)
    const visit = (who: string) => as(who)('rectification.visit', { inspectionId })
    const stands = async (who: string) =>
      (await as(who)('rectification.board', {})).items.map(({ shopId: id }) => id)
    await seatIn(as('liu-jianhua'), town.councilId)(codes['ma-jun'], { seat: 'director' })
    await seal(true)
    expect(await visit('ma-jun')).toEqual([])
    await refused(get('ma-jun', orderId), 'OUT_OF_REACH')
    expect(await stands('ma-jun')).not.toContain(shop)
    const listed = await as('ma-jun')('rectification.list', { shopId: shop })
    expect(listed.items).toEqual([])
    for (const who of ['he-wei', 'owner-02', 'liu-jianhua'])
      expect(await visit(who)).toMatchObject([{ id: orderId }])
    expect(await stands('liu-jianhua')).toContain(shop)
    await seal(false)
    expect(await visit('ma-jun')).toMatchObject([{ id: orderId }])
    expect(await stands('ma-jun')).toContain(shop)
  })
})
