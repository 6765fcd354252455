import { describe, expect, it } from 'vitest'
import { kangcui, ziyun } from '#functions/local/demo/places.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { draftFor, publishFor, titlesOf } from '../support/notices.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'
import { freshKey } from '../support/world.ts'

const town = await openTown()
const { as, clock } = town
const secretary = as('liu-jianhua')
const save = (more: Parameters<typeof draftFor>[1] = {}) =>
  secretary('notice.save', draftFor(kangcui, more))

const tick = () =>
  town.send({ action: 'clock.tick', input: {}, key: freshKey() }, { kind: 'timer' })

describe('a draft', () => {
  it('is signed by the writer’s post and seen by nobody else', async () => {
    const draft = await save({ title: '还没写完' })
    expect(draft).toMatchObject({
      state: 'draft',
      signedBy: '康翠社区 社区书记',
      place: '康翠社区',
    })
    expect(draft.moves).toEqual(['publish'])
    expect(await titlesOf(town, 'wang-guilan')).not.toContain('还没写完')
    await refused(as('wang-guilan')('notice.open', { noticeId: draft.id }), 'OUT_OF_REACH')
  })

  it('can be written again, until it is published', async () => {
    const { id: noticeId } = await save()
    const again = await save({ noticeId, title: '改过的标题' })
    expect(again).toMatchObject({ id: noticeId, title: '改过的标题' })
    await secretary('notice.publish', { noticeId })
    await refused(save({ noticeId, title: '又想改' }), 'MOVE_NOT_ALLOWED')
    await refused(secretary('notice.publish', { noticeId }), 'MOVE_NOT_ALLOWED')
  })

  it('cannot be published once its last day is over', async () => {
    const { id: noticeId } = await save({ expiresOn: dayOf(clock.now()) })
    clock.pass({ days: 1 })
    await refused(secretary('notice.publish', { noticeId }), 'MOVE_NOT_ALLOWED')
  })

  it('cannot expire before today', async () => {
    await refused(save({ expiresOn: '2020-01-01' }), 'INVALID_INPUT', 'expiresOn')
  })
})

describe('another community’s secretary', () => {
  const other = as('gao-xiuying')

  it('cannot see, change, publish or withdraw a notice, nor write one for it', async () => {
    const { id: noticeId } = await save({ title: '康翠的草稿' })
    await refused(other('notice.get', { noticeId }), 'OUT_OF_REACH')
    await refused(other('notice.publish', { noticeId }), 'OUT_OF_REACH')
    await refused(other('notice.withdraw', { noticeId, reason: '不行' }), 'OUT_OF_REACH')
    await refused(other('notice.save', draftFor(kangcui)), 'OUT_OF_REACH')
    await refused(other('notice.save', draftFor(ziyun, { noticeId })), 'OUT_OF_REACH')
    const { items } = await other('notice.desk', {})
    expect(items.map(({ title }) => title)).not.toContain('康翠的草稿')
  })
})

describe('a withdrawn notice', () => {
  it('needs a reason, disappears, and keeps the reason for its writers', async () => {
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui, { title: '发错了' })
    await refused(
      secretary('notice.withdraw', { noticeId, reason: ' ' }),
      'INVALID_INPUT',
      'reason',
    )
    await secretary('notice.withdraw', { noticeId, reason: '时间有变' })
    expect(await titlesOf(town, 'wang-guilan')).not.toContain('发错了')
    await refused(as('wang-guilan')('notice.open', { noticeId }), 'NOTICE_WITHDRAWN')
    await refused(as('sun-haibo')('notice.open', { noticeId }), 'OUT_OF_REACH')
    expect(await secretary('notice.get', { noticeId })).toMatchObject({
      state: 'withdrawn',
      withdrawnBecause: '时间有变',
      moves: [],
    })
  })
})

describe('a notice with a last day', () => {
  it('stays up through that day, is gone the next, and the clock puts it away', async () => {
    const expiresOn = dayOf(clock.now())
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui, {
      title: '只有今天',
      expiresOn,
    })
    expect(await titlesOf(town, 'wang-guilan')).toContain('只有今天')
    expect(await tick()).toMatchObject({ ok: true, data: { expired: 0 } })
    clock.pass({ days: 1 })
    expect(await titlesOf(town, 'wang-guilan')).not.toContain('只有今天')
    await refused(as('wang-guilan')('notice.open', { noticeId }), 'NOTICE_OVER')
    expect(await tick()).toMatchObject({ ok: true, data: { expired: 1 } })
    await refused(as('wang-guilan')('notice.open', { noticeId }), 'NOTICE_OVER')
    expect(await secretary('notice.get', { noticeId })).toMatchObject({ state: 'expired' })
    expect(await tick()).toMatchObject({ ok: true, data: { expired: 0 } })
  })
})

describe('the desk', () => {
  it('pages through everything in the writer’s area, each once, newest first', async () => {
    for (let count = 0; count < 22; count++) await save({ title: `第${count}则` })
    const seen: string[] = []
    let after: string | undefined
    do {
      const { items, next } = await secretary('notice.desk', after ? { after } : {})
      seen.push(...items.map(({ id }) => id))
      after = next ?? undefined
    } while (after)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe(await town.database.db.collection('notices').countDocuments())
    expect(seen).toEqual([...seen].sort().reverse())
  })
})
