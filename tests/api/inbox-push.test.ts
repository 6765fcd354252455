import { beforeEach, describe, expect, it } from 'vitest'
import { gridAt, kangcui, ziyun } from '#functions/local/demo/places.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { dayOf, instantOf } from '#shared/kernel/time.ts'
import { boxOfVoter, personIdOf, phones, tellTo, tickBy } from '../support/inbox.ts'
import { publishFor } from '../support/notices.ts'
import { refused } from '../support/refusal.ts'
import { moveIn, openTown } from '../support/town.ts'

const town = await openTown()
const { as, clock, database } = town
let count = 0
let who = ''
let id = ''

const consent = (template: 'news' | 'notice', times = 1, person = who) =>
  Promise.all(
    Array.from({ length: times }, () => as(person)('inbox.consent', { template, accepted: true })),
  )
const left = async (person = who) =>
  Object.fromEntries(
    (await as(person)('inbox.channel', {})).templates.map((one) => [one.template, one.left]),
  )
/** Ten in the morning of the next day. */
const nextMorning = () => {
  const there = new Date(clock.now().getTime() + 24 * 3_600_000)
  clock.set(instantOf(dayOf(there), '10:00'))
}

beforeEach(async () => {
  count += 1
  who = `neighbour-${count}`
  await moveIn(town, who, gridAt(0))
  id = await personIdOf(town, who)
  await as(who)('inbox.read', {})
  nextMorning()
})

describe('one consent', () => {
  it('is one message', async () => {
    const { push, to } = phones()
    await consent('news')
    await tellTo(town, [id], { title: '有答复了' })
    expect(await tickBy(town, { push })).toMatchObject({ pushed: 1 })
    expect(to(who)).toMatchObject([
      { template: 'news', fields: { thing1: '您有 1 条新消息', thing2: '有答复了' } },
    ])
    nextMorning()
    await tellTo(town, [id])
    await tickBy(town, { push })
    expect(to(who)).toHaveLength(1)
    expect(await left()).toEqual({ news: 0, notice: 0 })
  })

  it('is one message under ten ticks at once', async () => {
    const { push, to } = phones()
    await consent('news', 3)
    await tellTo(town, [id])
    await Promise.all(Array.from({ length: 10 }, () => tickBy(town, { push })))
    expect(to(who)).toHaveLength(1)
    expect(await left()).toEqual({ news: 2, notice: 0 })
  })

  it('that is not given is no message, and a refusal takes none away', async () => {
    const { push, got } = phones()
    await as(who)('inbox.consent', { template: 'news', accepted: false })
    await tellTo(town, [id])
    await tickBy(town, { push })
    expect(got).toEqual([])
  })

  it('counts each of many taps at once', async () => {
    await consent('news', 7)
    expect(await left()).toEqual({ news: 7, notice: 0 })
  })

  it('asks for a name first, and for a template that there is', async () => {
    const asked = { template: 'news', accepted: true } as const
    await refused(as('nobody-yet')('inbox.consent', asked), 'JOIN_FIRST')
  })
})

describe('a day', () => {
  it('brings one message of all that waits, and the next day the rest', async () => {
    const { push, to } = phones()
    await consent('news', 3)
    await tellTo(town, [id], { title: '第一件' })
    clock.pass({ hours: 1 })
    await tellTo(town, [id], { title: '第二件' })
    await tickBy(town, { push })
    expect(to(who)).toMatchObject([{ fields: { thing1: '您有 2 条新消息', thing2: '第一件' } }])
    clock.pass({ hours: 1 })
    await tellTo(town, [id], { title: '第三件' })
    clock.pass({ hours: 3 })
    await tickBy(town, { push })
    expect(to(who)).toHaveLength(1)
    nextMorning()
    await tickBy(town, { push })
    expect(to(who)[1]).toMatchObject({ fields: { thing1: '您有 1 条新消息', thing2: '第三件' } })
  })

  it('brings a second one when it is urgent', async () => {
    const { push, to } = phones()
    await consent('news', 2)
    await tellTo(town, [id])
    await tickBy(town, { push })
    await tellTo(town, [id], { urgent: true, title: '停水了' })
    await tickBy(town, { push })
    expect(to(who)).toHaveLength(2)
  })
})

describe('a night', () => {
  const night = () => clock.pass({ hours: 12 })

  it('is quiet until eight', async () => {
    const { push, to } = phones()
    await consent('news')
    night()
    await tellTo(town, [id])
    await tickBy(town, { push })
    clock.pass({ hours: 9 })
    await tickBy(town, { push })
    expect(to(who)).toEqual([])
    clock.pass({ hours: 1 })
    await tickBy(town, { push })
    expect(to(who)).toHaveLength(1)
    clock.pass({ hours: 2 })
  })

  it('is not, for what is urgent', async () => {
    const { push, to } = phones()
    await consent('news')
    night()
    await tellTo(town, [id], { urgent: true })
    await tickBy(town, { push })
    expect(to(who)).toHaveLength(1)
    night()
  })
})

describe('what is not sent', () => {
  it('is what has been read meanwhile, and no consent is lost by it', async () => {
    const { push, to } = phones()
    await consent('news')
    const event = await tellTo(town, [id])
    await as(who)('inbox.read', { messageId: event })
    await tickBy(town, { push })
    expect(to(who)).toEqual([])
    expect(await left()).toEqual({ news: 1, notice: 0 })
  })

  it('is what is addressed to a pseudonym', async () => {
    const { push, got } = phones()
    await consent('news')
    await tellTo(town, [boxOfVoter(town, who)], { urgent: true })
    await tickBy(town, { push })
    expect(got).toEqual([])
    expect((await as(who)('inbox.unread', {})).messages).toBe(1)
  })

  it('is not tried again: it failed, was refused, or the process died, and stands in the inbox', async () => {
    const broken = phones(async () => {
      throw new Error('WeChat is not there')
    })
    const unwilling = phones(async () => 'refused')
    const dead = phones(() => new Promise(() => undefined))
    const codes: string[] = []
    const log = ({ code, cause }: { code: string; cause?: unknown }) =>
      void codes.push(`${code} ${cause instanceof Error ? cause.message : ''}`)
    await consent('news', 4)
    for (const { push, to } of [broken, unwilling, dead]) {
      await tellTo(town, [id])
      const ticked = tickBy(town, { push, log })
      await (push === dead.push
        ? new Promise<void>((resolve) => {
            const look = () => (to(who).length > 0 ? resolve() : setTimeout(look, 20))
            look()
          })
        : ticked)
      expect(to(who)).toHaveLength(1)
      const after = phones()
      await tickBy(town, { push: after.push })
      expect(after.to(who)).toEqual([])
      nextMorning()
    }
    expect(codes.join('\n')).toMatch(/EFFECT_FAILED.*WeChat is not there/)
    expect(codes.join('\n')).toMatch(/EFFECT_FAILED.*1 of 1 messages did not go out: refused/)
    expect(codes.join('\n')).not.toContain(who)
    expect(await left()).toEqual({ news: 1, notice: 0 })
    expect((await as(who)('inbox.unread', {})).messages).toBe(3)
  })

  it('is a second message, when the same tick comes twice', async () => {
    const { push, to } = phones()
    await consent('news', 2)
    await tellTo(town, [id])
    for (let times = 0; times < 2; times++) await tickBy(town, { push, key: `tick-twice-${count}` })
    expect(to(who)).toHaveLength(1)
  })
})

describe('a new notice', () => {
  it('comes to those who asked, in its area and of its roles, and to nobody twice', async () => {
    await moveIn(town, 'far-away', ziyun)
    await consent('notice')
    await consent('notice', 1, 'far-away')
    const { push, to, got } = phones()
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui, { title: '周六停水' })
    await tickBy(town, { push })
    await tickBy(town, { push })
    expect(to(who)).toMatchObject([
      {
        template: 'notice',
        fields: { thing1: '周六停水' },
        page: `packages/notice/read/index?noticeId=${noticeId}`,
      },
    ])
    expect(to('far-away')).toEqual([])
    expect(got).toHaveLength(1)
    expect(await database.store.spreads.all({}, everywhere)).toEqual([])
  })

  it('does not come to who has read it, nor once it is withdrawn', async () => {
    const { push, to } = phones()
    await consent('notice', 2)
    clock.pass({ hours: 12 })
    const read = await publishFor(town, 'liu-jianhua', kangcui)
    const gone = await publishFor(town, 'liu-jianhua', kangcui)
    await tickBy(town, { push })
    await as(who)('notice.open', { noticeId: read })
    await as('liu-jianhua')('notice.withdraw', { noticeId: gone, reason: '写错了' })
    clock.pass({ hours: 12 })
    await tickBy(town, { push })
    expect(to(who)).toEqual([])
    expect(await left()).toEqual({ news: 0, notice: 2 })
  })

  it('comes to a new home as well', async () => {
    const { push, to } = phones()
    await consent('notice')
    const { enrolment } = await as(who)('people.enrol', { area: ziyun, address: '1 号楼' })
    await as('gao-xiuying')('people.admit', { enrolmentId: enrolment?.id ?? '' })
    await publishFor(town, 'liu-jianhua', kangcui, { title: '老家的事' })
    await publishFor(town, 'gao-xiuying', ziyun, { title: '新家的事' })
    await tickBy(town, { push })
    expect(to(who).map(({ fields }) => fields.thing1)).toEqual(['新家的事'])
  })

  it('goes on where a step ended: 450 people in three ticks, each once', async () => {
    const grid = gridAt(3)
    const people = Array.from(
      { length: 450 },
      (_, index) => `e${index.toString(16).padStart(23, '0')}`,
    )
    await seed(people, grid)
    await publishFor(town, 'liu-jianhua', grid)
    const { push, got } = phones()
    const looked: number[] = []
    for (let times = 0; times < 5; times++) looked.push((await tickBy(town, { push })).spread)
    expect(looked).toEqual([200, 200, 50, 0, 0])
    expect(new Set(got.map(({ identity }) => identity)).size).toBe(450)
    expect(got).toHaveLength(450)
  })
})

/** Many neighbours who want to hear of notices, made in bulk. */
async function seed(people: readonly string[], area: string): Promise<void> {
  const { store } = database
  const [template] = await store.consents.all({ 'left.notice': { $gt: -1 } }, everywhere)
  const [person] = await store.people.all({ identity: 'local:far-away' }, everywhere)
  const [grant] = await store.grants.all({ personId: person?.id }, everywhere)
  if (!template || !person || !grant) throw new Error('nobody to copy')
  const blank = { newsSince: null, noticeIds: [], dueAt: null, lastOn: null, version: 0 }
  const areas = [area.slice(0, 6), area.slice(0, 9), area.slice(0, 12), area]
  await store.consents.insertAll(
    people.map((one) => ({ ...blank, id: one, left: { news: 0, notice: 1 }, areas })),
  )
  await store.people.insertAll(
    people.map((one, index) => ({
      ...person,
      id: one,
      identity: `local:many-${index}`,
      code: code(index),
    })),
  )
  await store.grants.insertAll(
    people.map((one) => ({ ...grant, id: one, personId: one, area, until: null })),
  )
}

const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const code = (index: number) =>
  `MANY2${letters[index % 31] ?? 'A'}${letters[Math.floor(index / 31) % 31] ?? 'A'}Z`
