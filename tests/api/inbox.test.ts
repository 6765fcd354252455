import { describe, expect, it } from 'vitest'
import { gridAt, kangcui } from '#functions/local/demo/places.ts'
import type { Output } from '#shared/contract/index.ts'
import { boxOfVoter, expectTrueInboxes, personIdOf, tellTo } from '../support/inbox.ts'
import { publishFor } from '../support/notices.ts'
import { refused } from '../support/refusal.ts'
import { moveIn, openTown } from '../support/town.ts'

const town = await openTown()
const { as, clock } = town
const guilan = await personIdOf(town, 'wang-guilan')
/** Ids of all messages of a person, a page at a time. */
async function walk(who: string): Promise<string[]> {
  const seen: string[] = []
  let after: string | null = null
  do {
    const page: Output<'inbox.list'> = await as(who)('inbox.list', after ? { after } : {})
    expect(page.items.length).toBeLessThanOrEqual(20)
    seen.push(...page.items.map(({ id }) => id))
    after = page.next
  } while (after)
  return seen
}

const unread = (who: string) => as(who)('inbox.unread', {})

describe('an inbox', () => {
  it('holds what is told to a person and to the pseudonym under which they rate, newest first', async () => {
    await as('wang-guilan')('inbox.read', {})
    for (const to of [guilan, boxOfVoter(town, 'wang-guilan'), guilan]) {
      clock.pass({ hours: 1 })
      await tellTo(town, [to])
    }
    const { items } = await as('wang-guilan')('inbox.list', {})
    const times = items.map(({ at }) => at)
    expect(times).toEqual([...times].sort().reverse())
    expect(items.slice(0, 3).every((message) => message.unread)).toBe(true)
    expect(await unread('wang-guilan')).toMatchObject({ messages: 3, newest: items[0] })
  })

  it('never shows a pseudonym, nor whose it is', async () => {
    const answers = [await as('wang-guilan')('inbox.list', {}), await unread('wang-guilan')]
    const said = JSON.stringify(answers)
    expect(said).not.toContain(boxOfVoter(town, 'wang-guilan'))
    expect(said).not.toContain(guilan)
  })

  it('is read a page at a time to the end, each message once', async () => {
    await moveIn(town, 'reader', gridAt(1))
    const [own, voter] = [await personIdOf(town, 'reader'), boxOfVoter(town, 'reader')]
    for (let index = 0; index < 45; index++) {
      if (index % 3 === 0) clock.pass({ hours: 1 })
      await tellTo(town, [index % 4 === 1 ? voter : own])
    }
    const seen = await walk('reader')
    expect(seen).toHaveLength(46)
    expect(new Set(seen).size).toBe(46)
  })

  it('is nobody else’s: another’s message is not there to be read', async () => {
    const event = await tellTo(town, [guilan])
    await refused(as('zhao-min')('inbox.read', { messageId: event }), 'OUT_OF_REACH')
    const { items } = await as('zhao-min')('inbox.list', {})
    expect(items.map(({ id }) => id)).not.toContain(event)
  })

  it('tells one thing once, however often it is told', async () => {
    const before = (await unread('wang-guilan')).messages
    for (let times = 0; times < 3; times++) await tellTo(town, [guilan, guilan], { event: 'again' })
    expect((await unread('wang-guilan')).messages).toBe(before + 1)
    await expectTrueInboxes(town)
  })
})

describe('what is unread', () => {
  it('is messages and notices together, and goes down as either is opened', async () => {
    await as('wang-guilan')('inbox.read', {})
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui)
    await tellTo(town, [guilan], { about: 'notice', aboutId: noticeId })
    expect(await unread('wang-guilan')).toMatchObject({ messages: 1, notices: 1, total: 2 })
    const feed = (await as('wang-guilan')('notice.feed', {})).items
    expect(feed.filter((notice) => notice.unread)).toHaveLength(1)
    await as('wang-guilan')('notice.open', { noticeId })
    expect(await unread('wang-guilan')).toMatchObject({ messages: 1, notices: 0, total: 1 })
    const about = { about: 'notice', aboutId: noticeId } as const
    expect(await as('wang-guilan')('inbox.readAbout', about)).toEqual({ read: 1 })
    expect(await as('wang-guilan')('inbox.readAbout', about)).toEqual({ read: 0 })
    expect(await unread('wang-guilan')).toMatchObject({ total: 0, newest: null })
  })

  it('leaves out notices for others, withdrawn ones, and what another person has to read', async () => {
    const before = (await unread('wang-guilan')).notices
    await publishFor(town, 'liu-jianhua', gridAt(1))
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui)
    expect((await unread('wang-guilan')).notices).toBe(before + 1)
    await as('liu-jianhua')('notice.withdraw', { noticeId, reason: '写错了' })
    expect((await unread('wang-guilan')).notices).toBe(before)
  })

  it('is nothing for someone who has not told us their name', async () => {
    expect(await unread('passer-by')).toEqual({ messages: 0, notices: 0, total: 0, newest: null })
  })
})

describe('who takes their data along, or leaves', () => {
  it('takes their messages, of both inboxes, and leaves none behind', async () => {
    await moveIn(town, 'leaver', gridAt(1))
    const [own, voter] = [await personIdOf(town, 'leaver'), boxOfVoter(town, 'leaver')]
    await tellTo(town, [own], { title: '给您本人' })
    await tellTo(town, [voter], { title: '给评价的人' })
    await as('leaver')('inbox.consent', { template: 'news', accepted: true })
    const { messages, consents } = await as('leaver')('people.takeout', {})
    expect(messages.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['给您本人', '给评价的人', '您的住处核实好了']),
    )
    expect(consents).toEqual([{ news: 1, notice: 0 }])
    await as('leaver')('people.forget', { confirm: '注销' })
    const { store } = town.database
    const all = [{ kind: 'everywhere' }] as const
    expect(await store.messages.all({ to: { $in: [own, voter] } }, all)).toEqual([])
    expect(await store.inboxes.all({ _id: { $in: [own, voter] } }, all)).toEqual([])
    expect(await store.consents.all({ _id: own }, all)).toEqual([])
    await expectTrueInboxes(town)
  })
})
