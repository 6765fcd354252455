import { describe, expect, it } from 'vitest'
import { ziyun } from '#functions/local/demo/places.ts'
import type { MutualVerdict } from '#shared/domain/inspection/mutual.ts'
import type { Verdict } from '#shared/domain/inspection/verdicts.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { periodOf } from '#shared/kernel/time.ts'
import { contentsOf } from '../support/contents.ts'
import { signAs } from '../support/covenant.ts'
import { refused } from '../support/refusal.ts'
import { openTown, type Town } from '../support/town.ts'
import { freshKey } from '../support/world.ts'

const town = await openTown()
const { as, councilId, shops, database } = town
const { store } = database
const owners = { breakfast: 'li-guoqiang', pancakes: 'owner-02', bookshop: 'chen-xiaoyu' } as const
type Name = keyof typeof owners
const names = Object.keys(owners) as Name[]
const assign = (who = 'liu-jianhua', more: object = {}) =>
  as(who)('inspection.assignMutual', { councilId, ...more })
const mine = (name: Name, who: string = owners[name]) =>
  as(who)('inspection.mutualMine', { shopId: shops[name] })
const say = (verdict: Verdict, note = ''): MutualVerdict[] =>
  [1, 2, 3, 6].map((no) => ({ no, verdict, note }))
const check = async (name: Name, verdicts = say('good'), who: string = owners[name]) => {
  const { task } = await mine(name)
  return as(who)('inspection.checkMutual', { checkId: task?.id ?? '', verdicts })
}
const checkedBy = async (name: Name) => (await mine(name)).task?.shopName
const period = periodOf(town.clock.now())

describe.sequential('mutual checks', () => {
  it('are drawn among signed, open shops only', async () => {
    expect(await assign()).toMatchObject({ assigned: 0, already: 0, idle: [], unchecked: [] })
    for (const name of names) await signAs(town as Town, owners[name], shops[name])
    expect(await assign('zheng-hong')).toMatchObject({ period, assigned: 3, already: 0, idle: [] })
    const rows = await store.mutualChecks.all({ councilId, period }, everywhere)
    expect(new Set(rows.map(({ shopId }) => shopId)).size).toBe(3)
    for (const { checkerShopId, shopId } of rows) expect(checkerShopId).not.toBe(shopId)
  })

  it('are drawn once, however often and by however many at once', async () => {
    const both = await Promise.all([assign(), assign('zheng-hong'), assign()])
    for (const answer of both) expect(answer).toMatchObject({ assigned: 0, already: 3 })
  })

  it('are drawn for this month by those who answer for the council', async () => {
    await refused(assign('liu-jianhua', { period: '2020-01' }), 'MUTUAL_OVER', 'period')
    await refused(assign('gao-xiuying'), 'OUT_OF_REACH')
    for (const who of ['li-guoqiang', 'ma-jun', 'wang-guilan'])
      await refused(assign(who), 'FORBIDDEN')
  })

  it('show each shop its neighbour and the four things to look at', async () => {
    const { task, received } = await mine('breakfast')
    expect(task).toMatchObject({ state: 'assigned', score: null, verdicts: [] })
    expect(task?.items.map(({ title }) => title)).toEqual([
      '包卫生',
      '包秩序',
      '包绿化设施',
      '分类投放',
    ])
    expect(received).toEqual([])
    await refused(mine('breakfast', 'chen-xiaoyu'), 'OUT_OF_REACH')
  })

  it.each([
    ['ITEM_MISSING', say('good').slice(1)],
    ['ITEM_MISSING', [...say('good'), { no: 11, verdict: 'good', note: '' } as const]],
    ['NOTE_REQUIRED', say('poor')],
  ] as const)('are refused with %s and change nothing', async (code, wrong) => {
    const before = await contentsOf(database)
    await refused(check('breakfast', [...wrong]), code, 'verdicts')
    expect(await contentsOf(database)).toBe(before)
  })

  it('move the checked shop’s month, and it sees what was said and not by whom', async () => {
    const target = await checkedBy('breakfast')
    const shop = names.find((name) => target === titles[name]) as Name
    const verdicts = say('good').map((said) =>
      said.no === 2 ? { ...said, verdict: 'poor' as const, note: '货摆到门外了' } : said,
    )
    expect(await check('breakfast', verdicts)).toMatchObject({ state: 'done', score: 82.5 })
    const { received } = await mine(shop)
    expect(received).toMatchObject([{ score: 82.5 }])
    expect(received[0]?.verdicts[1]).toMatchObject({ title: '包秩序', note: '货摆到门外了' })
    expect(JSON.stringify(received)).not.toContain('李')
    const month = (await as(owners[shop])('shop.get', { shopId: shops[shop] })).month
    expect(month.parts.find(({ part }) => part === 'mutual')).toMatchObject({
      score: 82.5,
      count: 1,
      counts: true,
    })
    expect(month.grade).toBe('sparse')
  })

  it('are done once: sent again they answer the same, tapped again they are refused', async () => {
    const { task } = await mine('pancakes')
    const event = {
      action: 'inspection.checkMutual',
      input: { checkId: task?.id ?? '', verdicts: say('fair') },
      key: freshKey(),
    }
    const caller = { kind: 'person', identity: 'local:owner-02' } as const
    const replies = await Promise.all([town.send(event, caller), town.send(event, caller)])
    expect(replies[0]).toMatchObject({ ok: true, data: { score: 70 } })
    expect(replies[1]).toEqual(replies[0])
    await refused(check('pancakes'), 'MOVE_NOT_ALLOWED')
    const done = await store.mutualChecks.all({ period, state: 'done' }, everywhere)
    const counted = await store.standings.all({ councilId, period }, everywhere)
    expect(counted.reduce((sum, { mutual }) => sum + mutual.count, 0)).toBe(done.length)
  })

  it('are the owner’s own to do, for their own shop', async () => {
    await refused(check('bookshop', say('good'), 'li-guoqiang'), 'OUT_OF_REACH')
    await refused(check('bookshop', say('good'), 'wang-guilan'), 'FORBIDDEN')
    const checkId = `${period}:${'0'.repeat(24)}`
    const strange = as('chen-xiaoyu')('inspection.checkMutual', { checkId, verdicts: say('good') })
    await refused(strange, 'OUT_OF_REACH')
  })

  it('of a shop that has closed, or become one’s own, are refused', async () => {
    const { task } = await mine('bookshop')
    const kept = await store.mutualChecks.get(task?.id ?? '', everywhere)
    await store.shops.setAll({ _id: kept.shopId }, { state: 'closed' }, everywhere)
    await refused(check('bookshop'), 'SHOP_CLOSED')
    await store.shops.setAll({ _id: kept.shopId }, { state: 'open' }, everywhere)
    await as('liu-jianhua')('people.appoint', {
      code: town.codes['chen-xiaoyu'],
      role: 'merchant',
      place: kept.shopId,
    })
    await refused(check('bookshop'), 'OWN_SUBJECT')
  })

  it('are given to latecomers of the month, where there is one of another owner', async () => {
    const late = await register('88', '新来的店')
    expect(await assign()).toMatchObject({
      assigned: 0,
      already: 3,
      idle: [{ shopId: late, name: '新来的店' }],
      unchecked: [{ shopId: late }],
    })
    await register('89', '又一家店')
    expect(await assign()).toMatchObject({ assigned: 2, already: 3, idle: [] })
  })

  it('lapse when the month is over', async () => {
    const { task } = await mine('bookshop')
    town.clock.pass({ days: 31 })
    const late = { checkId: task?.id ?? '', verdicts: say('good') }
    await refused(as('chen-xiaoyu')('inspection.checkMutual', late), 'MUTUAL_OVER')
    expect((await mine('bookshop')).task).toBeNull()
    const event = { action: 'clock.tick', input: {}, key: freshKey() }
    const reply = await town.send(event, { kind: 'timer' })
    expect(reply).toMatchObject({ ok: true, data: { lapsedChecks: 3 } })
    expect(await store.mutualChecks.get(late.checkId, everywhere)).toMatchObject({
      state: 'lapsed',
    })
  })

  it('in another council are none of ours', async () => {
    const council = { name: '紫云商圈', kind: 'businessDistrict', area: ziyun } as const
    const { id } = await as('zheng-hong')('council.found', council)
    await refused(assign('liu-jianhua', { councilId: id }), 'OUT_OF_REACH')
  })
})

const titles = { breakfast: '李记早点', pancakes: '老味道煎饼馃子', bookshop: '海河书屋' } as const

/** A shop that joins late, with an owner of its own who signs. */
async function register(number: string, name: string): Promise<string> {
  const text = { number, name, trade: 'retail', address: `${number} 号` } as const
  const { id } = await as('liu-jianhua')('shop.register', { councilId, ...text })
  const owner = `late-${number}`
  const { person } = await as(owner)('people.join', { name: owner })
  const post = { code: person?.code ?? '', role: 'merchant', place: id } as const
  await as('liu-jianhua')('people.appoint', post)
  await signAs(town as Town, owner, id)
  return id
}
