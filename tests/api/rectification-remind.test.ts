import { describe, expect, it } from 'vitest'
import { answerAs, photoFor, tick, visitWith } from '../support/orders.ts'
import { at } from '../support/shanghai.ts'
import { expectTrueTallies } from '../support/tallies.ts'
import { openTown } from '../support/town.ts'
import { freshKey, person } from '../support/world.ts'

const town = await openTown()
const { as, clock, shops } = town
const owners = {
  [shops.breakfast]: 'li-guoqiang',
  [shops.pancakes]: 'owner-02',
  [shops.bookshop]: 'chen-xiaoyu',
}
const shopId = shops.breakfast
const said = async (who: string, orderId: string) =>
  (await as(who)('rectification.get', { orderId })).history
    .map(({ what }) => what)
    .filter((what) => what.startsWith('提醒'))

const talliesAreTrue = () => expectTrueTallies(town)

describe('reminders', () => {
  it('say once that time is short and once that it is over', async () => {
    clock.set(at('2026-12-16 09:00'))
    const { orders } = await visitWith(town, shopId, [[2, '2a', 4]])
    const [orderId = ''] = orders
    const owner = 'li-guoqiang'
    expect(await tick(town)).toMatchObject({ reminded: 0 })
    clock.set(at('2026-12-16 11:05'))
    expect(await tick(town)).toMatchObject({ reminded: 1 })
    expect(await tick(town)).toMatchObject({ reminded: 0 })
    expect(await said(owner, orderId)).toEqual(['提醒：快到整改期限'])
    await talliesAreTrue()
    clock.set(at('2026-12-16 14:35'))
    expect(await tick(town)).toMatchObject({ reminded: 1 })
    expect(await tick(town)).toMatchObject({ reminded: 0 })
    expect(await said(owner, orderId)).toEqual(['提醒：快到整改期限', '提醒：整改超期'])
    expect((await as('liu-jianhua')('rectification.duties', {})).oversight).toMatchObject({
      open: 1,
      overdue: 1,
    })
    await talliesAreTrue()
    await answerAs(town, owner, { orderId, shopId })
    clock.set(at('2026-12-22 09:05'))
    await tick(town)
    await tick(town)
    expect((await said(owner, orderId)).slice(2)).toEqual(['提醒：复查超期'])
    await talliesAreTrue()
  })

  it('are silent while an appeal is decided, and urge those who decide it', async () => {
    const { orders } = await visitWith(town, shopId, [[1, '1a', 3]])
    const [orderId = ''] = orders
    await as('li-guoqiang')('rectification.appeal', { orderId, text: '不是我家的', photos: [] })
    clock.set(at('2026-12-28 18:05'))
    await tick(town)
    clock.set(at('2026-12-30 09:05'))
    await tick(town)
    await tick(town)
    expect(await said('liu-jianhua', orderId)).toEqual([
      '提醒：快到定下来的期限',
      '提醒：还没定下来，已超期',
    ])
    const { oversight, mayDecide } = await as('zheng-hong')('rectification.duties', {})
    expect(oversight).toMatchObject({ appeals: 1, appealsOverdue: 1 })
    expect(mayDecide).toBe(true)
    await talliesAreTrue()
  })

  it('say that the calendar runs out, to the timer and to those in office', async () => {
    const warning = expect.stringContaining('2027 年的放假安排还没有录入')
    expect(await tick(town)).toMatchObject({ calendarWarning: warning })
    const warned = async (who: string) =>
      (await as(who)('rectification.duties', {})).calendarWarning
    expect(await warned('liu-jianhua')).toEqual(warning)
    expect(await warned('ma-jun')).toEqual(warning)
    expect(await warned('chen-xiaoyu')).toBeNull()
  })
})

describe('what stands', () => {
  it('is told a merchant in one row, with the next deadline', async () => {
    await visitWith(town, shops.bookshop, [
      [1, '1a', 1],
      [10, '10a', 2],
    ])
    const { shops: rows, recheck, oversight } = await as('chen-xiaoyu')('rectification.duties', {})
    expect(rows).toMatchObject([{ shopName: '海河书屋', open: 2, overdue: 0 }])
    expect(rows[0]?.nextDueAt).toBe(at('2026-12-30 11:05').toISOString())
    expect([recheck, oversight]).toEqual([null, null])
  })

  it('is counted rightly whatever is done at once', async () => {
    const visits = await Promise.all(
      Object.keys(owners).map((id) =>
        visitWith(town, id, [
          [1, '1a', 1],
          [2, '2a', 2],
          [3, '3a', 1],
        ]),
      ),
    )
    await talliesAreTrue()
    const each = Object.entries(owners).map(([id, who], index) => ({
      ...{ id, who },
      orders: visits[index]?.orders ?? [],
    }))
    await Promise.all(
      each.flatMap(({ id, who, orders: [first = '', second = '', third = ''] }) => [
        answerAs(town, who, { orderId: first, shopId: id }),
        as(who)('rectification.appeal', { orderId: second, text: '请看', photos: [] }),
        answerAs(town, who, { orderId: third, shopId: id }),
      ]),
    )
    await talliesAreTrue()
    clock.set(at('2027-01-11 09:05'))
    await Promise.all([
      tick(town),
      ...each.flatMap(({ orders: [first = '', second = ''] }) => [
        as('ma-jun')('rectification.recheck', {
          ...{ orderId: first, verdict: 'fail', note: '还有', photos: [] },
        }),
        as('liu-jianhua')('rectification.decide', {
          ...{ appealId: second, verdict: 'upheld', reason: '看过' },
        }),
      ]),
    ])
    await talliesAreTrue()
    await tick(town)
    await talliesAreTrue()
  })

  it('is moved by neither of two answers that collide twice', async () => {
    const { orders } = await visitWith(town, shopId, [[1, '1a', 1]])
    const [orderId = ''] = orders
    const photos = [await photoFor(town, 'li-guoqiang', shopId, 'rectification')]
    const event = { action: 'rectification.answer', input: { orderId, text: '好了', photos } }
    await Promise.all(
      [1, 2, 3, 4].map(() => town.send({ ...event, key: freshKey() }, person('li-guoqiang'))),
    )
    await talliesAreTrue()
  })
})
