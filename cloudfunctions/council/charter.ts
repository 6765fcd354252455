import type { Charter } from '#shared/domain/council/charter.ts'
import type { Council } from '#shared/domain/council/council.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { appendLine } from '../record/append.ts'
import { charterFacts } from './charter-facts.ts'
import { councilWith, postIn } from './standing.ts'

type Names = 'council.charter' | 'council.amendCharter'

export const pastCharterId = (councilId: string, no: number) => `${councilId}:${no}`

export const charterHandlers: Pick<Handlers<'council'>, Names> = {
  'council.charter': async ({ store, reach }, { councilId, no }) => {
    const { charter } = await store.councils.get(councilId, reach)
    const latest = charter.no
    if (no === undefined || no === latest) return { ...charter, latest }
    const past = await store.pastCharters.get(pastCharterId(councilId, no), everywhere)
    return { ...past, latest }
  },

  /** Three documents and a line of the record; the charter before stays readable under its number. */
  'council.amendCharter': async (context, { councilId, resolutionId, charter }) => {
    const { store, now } = context
    const council = await councilWith(context, councilId, 'amendCharter')
    const { charter: before, area } = council
    await checkResolution(context, council, resolutionId)
    const next: Charter = { ...charter, no: before.no + 1, from: dayOf(now), resolutionId }
    if (!differs(before, next)) throw new AppError('CHARTER_UNCHANGED')
    const id = pastCharterId(councilId, before.no)
    await store.pastCharters.insert({ ...before, id, councilId, area, version: 0 })
    await store.councils.replace({ ...council, charter: next }, everywhere)
    await appendLine(context, {
      councilId,
      area,
      kind: 'charter',
      aboutId: id,
      facts: charterFacts(next),
      by: postIn(context, council),
    })
    return next
  },
}

const differs = (before: Charter, next: Charter): boolean =>
  (Object.keys(next) as (keyof Charter)[]).some(
    (field) => !['no', 'from', 'resolutionId'].includes(field) && before[field] !== next[field],
  )

/** A charter changes by a resolution of this council that two thirds carried, each used once. @throws RESOLUTION_UNFIT */
async function checkResolution(
  { store }: Pick<Context, 'store'>,
  { id: councilId, charter }: Council,
  resolutionId: string,
): Promise<void> {
  const resolution = await store.resolutions.find(resolutionId, everywhere)
  const fits =
    resolution?.councilId === councilId &&
    (resolution.rule === 'twoThirds' || resolution.rule === 'unanimous')
  const used = await store.pastCharters.first({ councilId, resolutionId }, everywhere)
  if (!fits || used || charter.resolutionId === resolutionId)
    throw new AppError('RESOLUTION_UNFIT', { field: 'resolutionId' })
}
