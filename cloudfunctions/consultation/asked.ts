import { areaLevels } from '#shared/domain/area/code.ts'
import { isTaking } from '#shared/domain/consultation/phase.ts'
import type { Notice, Question } from '#shared/domain/notice/notice.ts'
import { everywhere, type Reach } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { sum } from '#shared/kernel/ratio.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Store } from '../lib/store/store.ts'

/** A notice that asks something. */
export type Asking = Notice & { readonly question: Question; readonly openUntil: string }

export const isConsultation = { kind: 'consultation', state: { $in: ['published', 'expired'] } }

/** @throws OUT_OF_REACH for what is no consultation, not published, or taken back */
export async function asking(store: Store, id: string, reach: Reach): Promise<Asking> {
  const notice = await store.notices.first({ _id: id, ...isConsultation }, reach)
  if (!notice?.question || !notice.openUntil) throw new AppError('OUT_OF_REACH')
  return { ...notice, question: notice.question, openUntil: notice.openUntil }
}

/** Voices are taken until the last day is over, and never again once they have been added up. @throws CONSULTATION_OVER */
export async function checkTaking(store: Store, notice: Asking, now: Date): Promise<void> {
  const row = await store.consultations.find(notice.id, everywhere)
  if (row?.outcome || !isTaking(notice, dayOf(now))) throw new AppError('CONSULTATION_OVER')
  if (row) return
  const { id, area, openUntil: endsOn } = notice
  await store.consultations.insert({ id, area, endsOn, outcome: null, version: 0 })
}

/** How many households or residents there are to be asked: one document, or above community level one a community. */
export async function askedOf(
  store: Store,
  { area, question }: Pick<Asking, 'area' | 'question'>,
): Promise<number> {
  const count = question.per === 'household' ? 'households' : 'residents'
  if (area.length >= areaLevels.community.digits)
    return (await store.areas.get(area, everywhere))[count]
  const communities = await store.areas.all({ level: 'community' }, [{ kind: 'inside', area }])
  return sum(communities.map((community) => community[count]))
}
