import { describe, expect, it } from 'vitest'
import { gridAt, kangcui } from '#functions/local/demo/places.ts'
import { addDays, dayOf } from '#shared/kernel/time.ts'
import { tick } from '../support/notice-clock.ts'
import { asking, draftFor, publishFor, titlesOf } from '../support/notices.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, clock } = town
const secretary = as('liu-jianhua')
const today = () => dayOf(clock.now())
const inHours = (hours: number) => new Date(clock.now().getTime() + hours * 3_600_000).toISOString()

async function scheduled(title: string, hours = 2) {
  const { id: noticeId } = await secretary(
    'notice.save',
    draftFor(kangcui, { title, publishAt: inHours(hours) }),
  )
  await secretary('notice.schedule', { noticeId })
  return noticeId
}

describe('a notice left to the clock', () => {
  it('is seen by nobody before its time, and by everyone after it, published once by many ticks', async () => {
    const noticeId = await scheduled('到点再发')
    expect(await tick(town)).toMatchObject({ published: 0 })
    expect(await titlesOf(town, 'wang-guilan')).not.toContain('到点再发')
    await refused(as('wang-guilan')('notice.open', { noticeId }), 'OUT_OF_REACH')
    clock.pass({ hours: 2 })
    const ticks = await Promise.all([tick(town), tick(town), tick(town), tick(town)])
    expect(ticks.reduce((sum, { published }) => sum + published, 0)).toBe(1)
    expect(await titlesOf(town, 'wang-guilan')).toContain('到点再发')
    expect(await secretary('notice.get', { noticeId })).toMatchObject({
      state: 'published',
      audience: 2,
    })
  })

  it('can be taken back and changed; meanwhile it is not to be written on', async () => {
    const noticeId = await scheduled('先定着')
    await refused(secretary('notice.save', draftFor(kangcui, { noticeId })), 'MOVE_NOT_ALLOWED')
    const back = await secretary('notice.unschedule', { noticeId })
    expect(back.moves).toEqual(['schedule', 'publish'])
    await secretary('notice.save', draftFor(kangcui, { noticeId, title: '改了再说' }))
    await refused(secretary('notice.schedule', { noticeId }), 'PUBLISH_TIME_PAST')
  })

  it('needs a time ahead', async () => {
    const draft = draftFor(kangcui, { publishAt: inHours(-1) })
    const { id: noticeId } = await secretary('notice.save', draft)
    await refused(secretary('notice.schedule', { noticeId }), 'PUBLISH_TIME_PAST')
  })

  it('goes back to its writer when it can no longer go out', async () => {
    const draft = draftFor(kangcui, {
      title: '钟停了',
      publishAt: inHours(1),
      expiresOn: today(),
    })
    const { id: noticeId } = await secretary('notice.save', draft)
    await secretary('notice.schedule', { noticeId })
    clock.pass({ days: 2 })
    expect(await tick(town)).toMatchObject({ published: 0 })
    expect(await secretary('notice.get', { noticeId })).toMatchObject({ state: 'draft' })
  })
})

describe('kinds', () => {
  it('keep their rules at the desk, and again when they go out', async () => {
    const soon = { kind: 'publicNotice', openUntil: addDays(today(), 6) } as const
    await refused(secretary('notice.save', draftFor(kangcui, soon)), 'INVALID_INPUT', 'openUntil')
    const week = { ...soon, openUntil: addDays(today(), 7) }
    const { id: noticeId } = await secretary('notice.save', draftFor(kangcui, week))
    clock.pass({ days: 1 })
    await refused(secretary('notice.publish', { noticeId }), 'MOVE_NOT_ALLOWED')
  })

  it('a result shows beside what it answers, once, after the last day', async () => {
    const asked = await publishFor(town, 'liu-jianhua', kangcui, asking(addDays(today(), 1)))
    const answer = { kind: 'result', answersId: asked, title: '定在周日' } as const
    await refused(secretary('notice.save', draftFor(kangcui, answer)), 'INVALID_INPUT', 'answersId')
    clock.pass({ days: 2 })
    expect((await secretary('notice.answerable', {})).items).toMatchObject([{ id: asked }])
    const resultId = await publishFor(town, 'liu-jianhua', kangcui, answer)
    const opened = await as('wang-guilan')('notice.open', { noticeId: asked })
    expect(opened.result).toMatchObject({ id: resultId, title: '定在周日' })
    const told = await as('wang-guilan')('notice.open', { noticeId: resultId })
    expect(told.answers).toMatchObject({ id: asked })
    expect((await secretary('notice.answerable', {})).items).toEqual([])
    await refused(secretary('notice.save', draftFor(kangcui, answer)), 'INVALID_INPUT', 'answersId')
    await secretary('notice.withdraw', { noticeId: resultId, reason: '数错了' })
    await expect(publishFor(town, 'liu-jianhua', kangcui, answer)).resolves.toBeDefined()
  })

  it('can be looked up one at a time', async () => {
    const { items } = await as('wang-guilan')('notice.feed', { kind: 'result' })
    expect(items.length).toBeGreaterThan(0)
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['result']))
  })
})

describe('pinned notices', () => {
  it('stand first, three in one place at most, whoever taps at the same moment', async () => {
    const ids: string[] = []
    for (const no of [1, 2, 3, 4, 5]) {
      clock.pass({ hours: 1 })
      ids.push(await publishFor(town, 'liu-jianhua', gridAt(0), { title: `网格第${no}则` }))
    }
    const pins = await Promise.allSettled(
      ids.map((noticeId) => secretary('notice.pin', { noticeId, pinned: true })),
    )
    const done = pins.filter(({ status }) => status === 'fulfilled')
    expect(done).toHaveLength(3)
    for (const pin of pins)
      if (pin.status === 'rejected') expect(pin.reason).toMatchObject({ code: 'TOO_MANY_PINNED' })
    const latest = await publishFor(town, 'liu-jianhua', kangcui, { title: '最新的一则' })
    const { items } = await as('wang-guilan')('notice.feed', {})
    expect(items.slice(0, 4).map(({ pinned }) => pinned)).toEqual([true, true, true, false])
    expect(items[3]?.id).toBe(latest)
    const first = items[0]?.id ?? ''
    await secretary('notice.pin', { noticeId: first, pinned: false })
    const free = ids.find((_, index) => pins[index]?.status === 'rejected') ?? ''
    await expect(secretary('notice.pin', { noticeId: free, pinned: true })).resolves.toMatchObject({
      pinned: true,
    })
    const draft = draftFor(gridAt(0), { pinned: true })
    const { id: noticeId } = await secretary('notice.save', draft)
    await refused(secretary('notice.publish', { noticeId }), 'TOO_MANY_PINNED')
  })

  it('are published ones', async () => {
    const { id: noticeId } = await secretary('notice.save', draftFor(kangcui))
    await refused(secretary('notice.pin', { noticeId, pinned: true }), 'NOTICE_NOT_UP')
  })
})
