import { describe, expect, it } from 'vitest'
import { kangcui } from '#functions/local/demo/places.ts'
import { ofCommunity, ofShop, opinion } from '../support/ratings.ts'
import { complain, expectTrueRedressTallies, latest, listed, morning } from '../support/redress.ts'
import { at } from '../support/shanghai.ts'
import { openTown } from '../support/town.ts'
import { freshKey, person } from '../support/world.ts'

const town = await openTown()
const { as, clock, shops } = town
const owner = as('li-guoqiang')
const rater = as('wang-guilan')
const stateOf = async (redressId: string) => (await rater('redress.get', { redressId })).state
const talliesAreTrue = () => expectTrueRedressTallies(town)
const given = { subject: ofShop(shops.breakfast), ...opinion(1) }

clock.set(at('2026-12-15 14:20'))
const redressId = await complain(town, 'wang-guilan', given.subject, { comment: '油条太凉' })

describe('a bad rating', () => {
  it('is nobody’s but the rater’s until the next working morning', async () => {
    expect(await stateOf(redressId)).toBe('open')
    for (const when of ['2026-12-15 14:20', '2026-12-15 23:59', '2026-12-16 08:29']) {
      await morning(town, when)
      expect(await listed(town, 'li-guoqiang')).toEqual([])
      for (const [who, call] of [
        ['li-guoqiang', { redressId }],
        ['liu-jianhua', { redressId }],
      ] as const)
        await expect(as(who)('redress.get', call)).rejects.toMatchObject({ code: 'OUT_OF_REACH' })
      await expect(owner('redress.answer', { redressId, text: '马上改' })).rejects.toMatchObject({
        code: 'OUT_OF_REACH',
      })
      expect(await owner('redress.duties', {})).toMatchObject({ waiting: 0 })
    }
  })

  it('waits then for who answers it, seven working days by itself, without the timer', async () => {
    clock.set(at('2026-12-16 08:30'))
    const { items } = await owner('redress.list', { forMe: true })
    expect(items).toMatchObject([
      {
        id: redressId,
        ...{ name: '李记早点', level: 1, comment: '油条太凉', commentState: 'shown' },
        ...{ cameOn: '2026-12-16', handler: '商户负责人', overdue: false },
        dueAt: at('2026-12-25 18:00').toISOString(),
      },
    ])
    await morning(town, '2026-12-16 09:05')
    expect(await owner('redress.duties', {})).toMatchObject({ waiting: 1, overdue: 0 })
    await talliesAreTrue()
  })

  it('is answered by no other, and by the rater least of all', async () => {
    const answer = { redressId, text: '以后现炸现卖' }
    await expect(as('liu-jianhua')('redress.answer', answer)).rejects.toMatchObject({
      code: 'REDRESS_NOT_YOURS',
    })
    await expect(as('chen-xiaoyu')('redress.answer', answer)).rejects.toMatchObject({
      code: 'OUT_OF_REACH',
    })
    await expect(as('gao-xiuying')('redress.get', { redressId })).rejects.toMatchObject({
      code: 'OUT_OF_REACH',
    })
    await expect(as('tian-ye')('redress.get', { redressId })).rejects.toMatchObject({
      code: 'OUT_OF_REACH',
    })
    expect(await listed(town, 'tian-ye')).toEqual([])
    for (const action of ['redress.accept', 'redress.reject'] as const)
      await expect(rater(action, { redressId })).rejects.toMatchObject({ code: 'MOVE_NOT_ALLOWED' })
  })

  it('is answered once, however often it is tapped', async () => {
    const event = { action: 'redress.answer', input: { redressId, text: '以后现炸现卖' } }
    const replies = await Promise.all(
      [1, 2, 3].map(() => town.send({ ...event, key: freshKey() }, person('li-guoqiang'))),
    )
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    const view = await rater('redress.get', { redressId })
    expect(view).toMatchObject({ state: 'answered', answer: { text: '以后现炸现卖' } })
    expect(view.answer?.post).toContain('李记早点')
    expect(await rater('redress.duties', {})).toMatchObject({ toRate: 1 })
    await talliesAreTrue()
  })

  it('goes one tier up when that is not good enough, in the morning', async () => {
    await rater('redress.reject', { redressId, text: '还是凉的' })
    expect((await owner('redress.get', { redressId })).state).toBe('answered')
    expect((await rater('redress.get', { redressId })).pending).toMatchObject({ act: 'reject' })
    await morning(town, '2026-12-17 09:05')
    const view = await as('liu-jianhua')('redress.get', { redressId })
    expect(view).toMatchObject({ state: 'open', handler: '社区书记', reopened: 1 })
    expect(view.dueAt).toBe(at('2026-12-28 18:00').toISOString())
    expect(view.history.at(-1)).toMatchObject({ who: '居民', text: '还是凉的', at: null })
    await expect(owner('redress.answer', { redressId, text: '好' })).rejects.toMatchObject({
      code: 'REDRESS_NOT_YOURS',
    })
    await talliesAreTrue()
  })

  it('is said of once when time is short, once when it is over, and counted as late', async () => {
    await morning(town, '2026-12-28 09:05')
    await morning(town, '2026-12-28 10:05')
    await morning(town, '2026-12-28 18:05')
    await morning(town, '2026-12-28 19:05')
    const secretary = as('liu-jianhua')
    const { history, overdue } = await secretary('redress.get', { redressId })
    expect(overdue).toBe(true)
    expect(history.map(({ what }) => what).filter((what) => what.startsWith('提醒'))).toEqual([
      '提醒：快到办理期限',
      '提醒：办理超期',
    ])
    expect(await secretary('redress.duties', {})).toMatchObject({ waiting: 1, overdue: 1 })
    clock.set(at('2026-12-29 09:00'))
    await secretary('redress.answer', { redressId, text: '和店里一起看过了' })
    expect((await rater('redress.get', { redressId })).answer?.late).toBe(true)
    const { kinds } = await as('zheng-hong')('redress.board', {})
    expect(kinds).toMatchObject([{ kind: 'shop', onTime: { numerator: 1, denominator: 2 } }])
    await talliesAreTrue()
  })

  it('is not settled by silence, and may still be spoken of', async () => {
    await morning(town, '2027-01-07 18:05')
    expect(await stateOf(redressId)).toBe('unheard')
    await talliesAreTrue()
    await rater('redress.reject', { redressId })
    await rater('redress.accept', { redressId })
    expect(await stateOf(redressId)).toBe('unheard')
    await morning(town, '2027-01-08 09:05')
    expect(await stateOf(redressId)).toBe('settled')
    await expect(rater('redress.reject', { redressId })).rejects.toMatchObject({
      code: 'MOVE_NOT_ALLOWED',
    })
    await talliesAreTrue()
  })
})

describe('a change of mind', () => {
  const subject = ofShop(shops.bookshop)

  it('on the same day leaves no trace for others', async () => {
    clock.set(at('2027-01-11 10:00'))
    const id = await complain(town, 'zhao-min', subject)
    await as('zhao-min')('rating.submit', { subject, ...opinion(4) })
    await morning(town, '2027-01-12 09:05')
    for (const state of ['open', 'withdrawn'] as const)
      expect(await listed(town, 'chen-xiaoyu', state)).not.toContain(id)
    await talliesAreTrue()
  })

  it('withdraws it in the morning, and a new bad one opens it again', async () => {
    const id = await complain(town, 'zhao-min', subject)
    await morning(town, '2027-01-13 09:05')
    expect(await listed(town, 'chen-xiaoyu')).toEqual([id])
    await as('zhao-min')('rating.submit', { subject, ...opinion(3) })
    expect(await listed(town, 'chen-xiaoyu')).toEqual([id])
    await morning(town, '2027-01-14 09:05')
    expect(await listed(town, 'chen-xiaoyu')).toEqual([])
    expect(await listed(town, 'chen-xiaoyu', 'withdrawn')).toEqual([id])
    await complain(town, 'zhao-min', subject, { comment: '书又贵了' })
    await morning(town, '2027-01-15 09:05')
    const { items } = await as('chen-xiaoyu')('redress.list', {})
    expect(items).toMatchObject([{ id, comment: '书又贵了', reopened: 1 }])
    await talliesAreTrue()
  })

  it('in other words is read in the morning too', async () => {
    await complain(town, 'zhao-min', subject, { comment: '找的钱不对' })
    const read = async () => (await as('chen-xiaoyu')('redress.list', {})).items[0]?.comment
    expect(await read()).toBe('书又贵了')
    await morning(town, '2027-01-18 09:05')
    expect(await read()).toBe('找的钱不对')
  })
})

describe('words that nobody has checked', () => {
  it('are the rater’s alone until somebody has', async () => {
    const id = await complain(town, 'wang-guilan', ofCommunity(kangcui), {
      comment: '听说有骗子冒充社区',
    })
    await morning(town, '2027-01-19 09:05')
    const rating = await town.database.db.collection('ratings').findOne({ _id: id as never })
    expect(rating?.check).toBe('pending')
    const seen = await as('liu-jianhua')('redress.get', { redressId: id })
    expect(seen).toMatchObject({ comment: '', commentState: 'checking' })
    expect((await rater('redress.get', { redressId: id })).comment).toBe('听说有骗子冒充社区')
  })
})

describe('the time for an answer', () => {
  it('is what the nearest office has set, for what opens later', async () => {
    const days = async (area: string, n: 5 | 7 | 15, who: string) =>
      as(who)('redress.setDeadline', { area, days: n })
    await days('120116', 15, 'lin-zhiyuan')
    await days('120116014', 5, 'zheng-hong')
    await expect(days('120116', 5, 'zheng-hong')).rejects.toMatchObject({ code: 'OUT_OF_REACH' })
    await expect(days(kangcui, 5, 'zheng-hong')).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await expect(
      as('zheng-hong')('redress.setDeadline', { area: '120116014', days: 6 as never }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'days' })
    clock.set(at('2027-01-25 10:00'))
    const id = await complain(town, 'wang-guilan', ofShop(shops.pancakes))
    expect((await rater('redress.get', { redressId: id })).dueAt).toBe(
      at('2027-02-02 18:00').toISOString(),
    )
    expect(await latest(town, 'wang-guilan')).toBe(id)
    expect(await as('zheng-hong')('redress.board', {})).toMatchObject({ days: 5 })
    expect(await as('lin-zhiyuan')('redress.board', {})).toMatchObject({ days: 15 })
  })
})
