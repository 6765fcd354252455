import { noticed, settledIn } from '#shared/domain/inbox/consent.ts'
import { isMeantFor, type Spread } from '#shared/domain/inbox/spread.ts'
import type { Notice } from '#shared/domain/notice/notice.ts'
import { type Grant, isActive } from '#shared/domain/people/grant.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'
import type { Store } from '../lib/store/store.ts'

/** People looked at in one tick, and notices; the rest waits for the next. */
const mostAtOnce = 200
const mostNotices = 20

/** A notice has just been published: the clock will tell those who want to hear of it. One write. */
export async function spreadNotice({ spreads }: Store, notice: Notice): Promise<void> {
  const { id, area, audienceRoles } = notice
  await spreads.insert({ id, area, audienceRoles, after: null, version: 0 })
}

/** Whoever comes to live or serve somewhere hears of its notices too, if they wanted to hear of any. One read, or one write more. */
export async function settleConsent({ consents }: Store, grant: Grant): Promise<void> {
  const consent = await consents.find(grant.personId, everywhere)
  if (consent && consent.left.notice > 0)
    await consents.replace(settledIn(consent, [grant.area]), everywhere)
}

type Spreading = Pick<Context, 'store' | 'now'>

/**
 * Marks those who want to hear of new notices and whom they are meant for, and answers how many it looked at: 200 at most,
 * three calls of the database a notice. A step that is cut short leaves the mark where it was, and is done again.
 */
export async function spreadNotices({ store, now }: Spreading): Promise<number> {
  const order = { by: '_id', direction: 1 } as const
  const open = await store.spreads.page({}, everywhere, { order, limit: mostNotices })
  let looked = 0
  for (const spread of open.items) {
    if (looked === mostAtOnce) break
    looked += await step({ store, now }, spread, mostAtOnce - looked)
  }
  return looked
}

async function step({ store, now }: Spreading, spread: Spread, limit: number): Promise<number> {
  const order = { by: '_id', direction: 1 } as const
  const after = spread.after ?? undefined
  const where = { areas: spread.area }
  const { items, next } = await store.consents.page(where, everywhere, { order, limit, after })
  const ids = items.map(({ id }) => id)
  const grants = await store.grants.all({ personId: { $in: ids } }, everywhere)
  const active = grants.filter((grant) => isActive(grant, now))
  const meant = items.filter(({ id }) =>
    isMeantFor(
      spread,
      active.filter(({ personId }) => personId === id),
    ),
  )
  await store.consents.replaceAll(
    meant.map((consent) => noticed(consent, spread.id, now)),
    everywhere,
  )
  if (next) await store.spreads.replace({ ...spread, after: next }, everywhere)
  else await store.spreads.removeAll({ _id: spread.id }, everywhere)
  return items.length
}
