import { expect } from 'vitest'
import { tell } from '#functions/inbox/tell.ts'
import { dispatch } from '#functions/lib/dispatch.ts'
import type { LogEntry } from '#functions/lib/log.ts'
import type { Push, SendPush } from '#functions/lib/platform.ts'
import { functions } from '#functions/local/functions.ts'
import { voterOf } from '#functions/rating/voter.ts'
import type { Output } from '#shared/contract/index.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Town } from './town.ts'
import { freshKey, identityOf } from './world.ts'

type News = Parameters<typeof tell>[1]

export const personIdOf = async ({ as }: Pick<Town, 'as'>, who: string): Promise<string> =>
  (await as(who)('people.me', {})).person?.id ?? ''

/** The pseudonym under which somebody rates. */
export const boxOfVoter = ({ platform }: Pick<Town, 'platform'>, who: string): string =>
  voterOf(platform.voterKey(), identityOf(who))

let events = 0

/** Something happens that these people should hear; each time another thing. */
export async function tellTo(
  { database, clock }: Pick<Town, 'database' | 'clock'>,
  to: readonly string[],
  more: Partial<News> = {},
): Promise<string> {
  events += 1
  const event = more.event ?? `test:${events}`
  const words = { title: `第 ${events} 件事`, text: '说给您听' }
  const news = { ...words, about: 'order', aboutId: `thing-${events}`, ...more, event, to } as const
  await database.transaction((store) => tell({ store, now: clock.now() }, news))
  return event
}

/** A phone on the other side of the second channel: it keeps what comes, or does what it is told. */
export function phones(answer: SendPush = async () => 'sent') {
  const got: Push[] = []
  const push: SendPush = async (one) => {
    got.push(one)
    return answer(one)
  }
  const to = (who: string) => got.filter(({ identity }) => identity === identityOf(who))
  return { got, push, to }
}

type Ticking = {
  readonly push: SendPush
  readonly key?: string
  readonly log?: (e: LogEntry) => void
}

/** The timer comes by, with a second channel of one's own. */
export async function tickBy(
  { platform }: Pick<Town, 'platform'>,
  { push, key = freshKey(), log = platform.log }: Ticking,
): Promise<Output<'clock.tick'>> {
  const event = { action: 'clock.tick', input: {}, key }
  const own = { ...platform, push, log }
  const reply = await dispatch(functions.clock ?? {}, event, { kind: 'timer' }, own)
  if (!reply.ok) throw new Error(reply.error.message)
  return reply.data as Output<'clock.tick'>
}

/** Expects every inbox to count what its messages say. */
export async function expectTrueInboxes({ database: { store } }: Town): Promise<void> {
  const truth = new Map<string, number>()
  for (const { to, readAt } of await store.messages.all({}, everywhere))
    truth.set(to, (truth.get(to) ?? 0) + (readAt === null ? 1 : 0))
  const kept = await store.inboxes.all({}, everywhere)
  expect(Object.fromEntries(kept.map(({ id, unread }) => [id, unread]))).toEqual(
    Object.fromEntries(truth),
  )
}
