import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxOfVoter, expectTrueInboxes, personIdOf, tellTo } from '../support/inbox.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as } = town
const people = ['wang-guilan', 'zhao-min'] as const
const boxes = await Promise.all(
  people.map(async (who) => [await personIdOf(town, who), boxOfVoter(town, who)] as const),
)

const who = fc.nat(people.length - 1)
const step = fc.oneof(
  fc.record({ kind: fc.constant('tell'), who, box: fc.nat(1), thing: fc.nat(3) }),
  fc.record({ kind: fc.constant('open'), who, pick: fc.nat(30) }),
  fc.record({ kind: fc.constant('about'), who, thing: fc.nat(3) }),
  fc.record({ kind: fc.constant('all'), who }),
)
type Step = {
  readonly kind: string
  readonly who: number
  readonly box?: number
  readonly thing?: number
  readonly pick?: number
}

async function take({ kind, who: index, box = 0, thing = 0, pick = 0 }: Step): Promise<unknown> {
  const call = as(people[index] ?? '')
  const aboutId = `thing-${thing}`
  if (kind === 'tell') return tellTo(town, [boxes[index]?.[box] ?? ''], { aboutId })
  if (kind === 'all') return call('inbox.read', {})
  if (kind === 'about') return call('inbox.readAbout', { about: 'order', aboutId })
  const { items } = await call('inbox.list', {})
  const message = items[pick % Math.max(1, items.length)]
  return message && call('inbox.read', { messageId: message.id })
}

/** What the person is told of themselves, against what their messages say. */
async function expectTrueUnread(): Promise<void> {
  for (const name of people) {
    const { messages, newest } = await as(name)('inbox.unread', {})
    const { items } = await as(name)('inbox.list', {})
    expect(newest?.id).toBe(items.find(({ unread }) => unread)?.id ?? newest?.id)
    expect(messages > 0).toBe(newest !== null)
  }
}

describe('the counters of inboxes', () => {
  it('equal the rows after any walk', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 20 }), async (walk) => {
        for (const one of walk) await take(one)
        await expectTrueInboxes(town)
        await expectTrueUnread()
      }),
      { numRuns: 12 },
    )
  })

  it('equal the rows when all of it happens at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16 }), async (walk) => {
        await Promise.all(walk.map(take))
        await expectTrueInboxes(town)
      }),
      { numRuns: 12 },
    )
  })

  it('count one message once that is opened twenty times at once', async () => {
    const event = await tellTo(town, [boxes[0]?.[0] ?? ''])
    const taps = Array.from({ length: 20 }, () =>
      as('wang-guilan')('inbox.read', { messageId: event }),
    )
    const read = (await Promise.all(taps)).map((reply) => reply.read)
    expect(read.filter((count) => count === 1)).toHaveLength(1)
    await expectTrueInboxes(town)
  })
})
