import type { Council } from '#shared/domain/council/council.ts'
import { toSign, upcoming } from '#shared/domain/council/editions.ts'
import { comingMonths } from '#shared/domain/covenant/adoption.ts'
import { problemsOf } from '#shared/domain/covenant/check-edition.ts'
import { compareEditions } from '#shared/domain/covenant/compare-editions.ts'
import { type EditionDraft, textOf } from '#shared/domain/covenant/draft.ts'
import { holds } from '#shared/domain/people/holds.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { checkCovenant } from '../council/standing.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { editionText } from './edition.ts'
import { isChair } from './seat.ts'

type Names = 'covenant.draft' | 'covenant.saveDraft' | 'covenant.dropDraft'

/** Each reads the council, its draft and the edition that the draft would follow. */
export const draftHandlers: Pick<Handlers<'covenant'>, Names> = {
  'covenant.draft': async (context, { councilId }) => {
    const { store, reach } = context
    const council = await store.councils.get(councilId, reach)
    return viewOf(context, council, await store.editionDrafts.find(councilId, reach))
  },

  'covenant.saveDraft': async (context, { councilId, version, text }) => {
    const { store, reach, now } = context
    const council = await store.councils.get(councilId, reach)
    checkCovenant(council)
    const kept = await store.editionDrafts.find(councilId, reach)
    if ((kept?.version ?? null) !== version) throw new AppError('STALE_VERSION')
    const writers = [...new Set([...(kept?.writers ?? []), actorOf(context).id])]
    const saved = { text, writers, savedAt: now }
    const draft = kept
      ? await store.editionDrafts.replace({ ...kept, ...saved }, reach)
      : await store.editionDrafts.insert({
          ...saved,
          id: councilId,
          councilId,
          area: council.area,
          version: 0,
        })
    return viewOf(context, council, draft)
  },

  'covenant.dropDraft': async ({ store, reach }, { councilId, version }) => {
    await store.councils.get(councilId, reach)
    checkVersion(await store.editionDrafts.find(councilId, reach), version)
    await store.editionDrafts.removeAll({ _id: councilId, version }, reach)
    return { dropped: true }
  },
}

/** @throws NO_DRAFT, STALE_VERSION */
export function checkVersion(draft: EditionDraft | null, version: number): EditionDraft {
  if (!draft) throw new AppError('NO_DRAFT')
  if (draft.version !== version) throw new AppError('STALE_VERSION')
  return draft
}

async function viewOf(context: Context, council: Council, draft: EditionDraft | null) {
  const { store, now } = context
  const day = dayOf(now)
  const base = await editionText(store, toSign(council, day).id)
  const start = textOf(base.edition)
  const text = draft?.text ?? start
  const problems = problemsOf(text)
  const changes = compareEditions(start, text).length
  const waits = upcoming(council, day) !== null
  const ready = draft !== null && problems.length === 0 && changes > 0 && !waits
  return {
    text,
    version: draft?.version ?? null,
    savedAt: draft?.savedAt ?? null,
    problems,
    changes,
    upcoming: waits,
    months: comingMonths(day),
    may: mayOf(context, council, ready ? draft : null),
  }
}

function mayOf(
  { entitling, person }: Context,
  { id: councilId, area }: Council,
  ready: EditionDraft | null,
): ('save' | 'adopt')[] {
  const saves = holds(entitling, 'secretary', { area, councilId })
  const adopts =
    ready !== null && isChair(entitling, councilId) && !ready.writers.includes(person?.id ?? '')
  return [...(saves ? (['save'] as const) : []), ...(adopts ? (['adopt'] as const) : [])]
}
