import { chainOf } from '#shared/domain/area/code.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { isBad } from '#shared/domain/rating/level.ts'
import type { Rating } from '#shared/domain/rating/rating.ts'
import { subjectKey } from '#shared/domain/rating/subject.ts'
import { opened } from '#shared/domain/redress/open.ts'
import { revoiced, spokenIfOpen } from '#shared/domain/redress/rater-acts.ts'
import { type Redress, Said } from '#shared/domain/redress/redress.ts'
import { termFor } from '#shared/domain/redress/term.ts'
import type { Context } from '../lib/implement.ts'
import type { Located } from '../rating/subject.ts'
import { firstTier } from './holders.ts'
import { keepRedress } from './keep.ts'

type Voice = {
  /** The rating's. */
  readonly id: string
  readonly voter: string
  readonly before: Rating | null
  readonly said: Said
}

/**
 * What a voice of a first round means for the handling of bad ratings: one opens, changes its words, is taken back or
 * opens again. Nothing but the row is touched: what others see and count moves in the morning. One read for a good
 * voice; for a bad one the setting and who is there to answer besides.
 */
export async function followVoice(
  context: Context,
  located: Located,
  { id, voter, before, said: given }: Voice,
): Promise<void> {
  const { store, now } = context
  const said = Said.parse(given)
  const redress = await store.redresses.find(id, everywhere)
  if (redress && redress.visibleFrom !== null)
    await keepRedress(store, redress, revoiced(checked(redress, before), said, now))
  else if (isBad(said.level)) {
    const fresh = await opening(context, located, { id, voter, said })
    if (redress) await store.redresses.replace({ ...fresh, version: redress.version }, everywhere)
    else await store.redresses.insert(fresh)
  }
}

/** How the words that others read stood last: the rating's own check is from now on that of other words. */
const checked = (redress: Redress, before: Rating | null): Redress =>
  before && before.comment === redress.said.comment
    ? { ...redress, said: { ...redress.said, check: before.check } }
    : redress

async function opening(
  context: Context,
  { subject, name, area, shop }: Located,
  voice: Pick<Voice, 'id' | 'voter' | 'said'>,
): Promise<Redress> {
  const { store, now } = context
  const shopId = shop?.id ?? null
  const tier = await firstTier(context, { subject, area, shopId })
  const terms = await store.redressTerms.byIds(chainOf(area), everywhere)
  const place = { subject, subjectKey: subjectKey(subject), name, area, shopId }
  const councilId = shop?.councilId ?? null
  return opened({ ...voice, ...place, councilId, tier, days: termFor(area, terms) }, now)
}

/** A follow-up voice says that it is not solved: what its first round opened goes one tier up, whatever came of it. */
export async function reopenBy(
  { store, now }: Pick<Context, 'store' | 'now'>,
  firstRoundRatingId: string,
): Promise<void> {
  const redress = await store.redresses.find(firstRoundRatingId, everywhere)
  if (redress) await keepRedress(store, redress, spokenIfOpen(redress, 'followUp', now))
}
