import type { Council } from '#shared/domain/council/council.ts'
import { type AdoptedEdition, editionState, toSign } from '#shared/domain/council/editions.ts'
import { compareEditions } from '#shared/domain/covenant/compare-editions.ts'
import { textOf } from '#shared/domain/covenant/draft.ts'
import type { EditionText } from '#shared/domain/covenant/edition-text.ts'
import { holds } from '#shared/domain/people/holds.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { editionText } from './edition.ts'
import { beforeIt, findEdition } from './find-edition.ts'

type Names = 'covenant.text' | 'covenant.editions' | 'covenant.compare'

/** Each reads the council and the editions that it shows. */
export const editionHandlers: Pick<Handlers<'covenant'>, Names> = {
  'covenant.text': async ({ store, reach, now }, { councilId, editionId }) => {
    const council = await store.councils.get(councilId, reach)
    const adopted = findEdition(council, editionId, dayOf(now))
    const text = await editionText(store, adopted.id)
    return { ...text, from: adopted.from, state: editionState(council, adopted, dayOf(now)) }
  },

  'covenant.editions': async ({ store, reach, now }, { councilId }) => {
    const council = await store.councils.get(councilId, reach)
    const ids = council.editions.map(({ id }) => id)
    const where = { _id: { $in: ids } }
    const found = await store.editions.parts(where, everywhere, ['title', 'adoptedOn'])
    const texts = new Map(found.map((edition) => [edition.id, edition]))
    return council.editions.toReversed().flatMap((adopted) => {
      const text = texts.get(adopted.id)
      return text ? [cardOf(council, { ...adopted, ...text }, dayOf(now))] : []
    })
  },

  'covenant.compare': async (context, { councilId, what, since }) => {
    const { store, reach, now } = context
    const council = await store.councils.get(councilId, reach)
    const day = dayOf(now)
    const after =
      what === 'draft'
        ? await draftOf(context, council)
        : await known(context, findEdition(council, what, day).id)
    const previous = after.id ? beforeIt(council, after.id) : toSign(council, day)
    const before = await known(context, findEdition(council, since ?? previous?.id, day).id)
    return {
      before: { id: before.id, title: before.text.title },
      after: { id: after.id, title: after.text.title },
      changes: compareEditions(before.text, after.text),
    }
  },
}

type Named = AdoptedEdition & { readonly title: string; readonly adoptedOn: string }

export const cardOf = (council: Council, edition: Named, day: string) => ({
  ...edition,
  state: editionState(council, edition, day),
  signing: { numerator: edition.signed, denominator: council.shops },
})

async function known({ store }: Context, editionId: string) {
  const { edition } = await editionText(store, editionId)
  return { id: editionId, text: textOf(edition) }
}

/** A text that nobody has agreed to yet is for those who work on it. @throws OUT_OF_REACH, NO_DRAFT */
async function draftOf(
  { store, grants }: Context,
  { id: councilId, area }: Council,
): Promise<{ id: null; text: EditionText }> {
  const place = { area, councilId }
  if (!holds(grants, 'secretary', place) && !holds(grants, 'member', place))
    throw new AppError('OUT_OF_REACH')
  const draft = await store.editionDrafts.find(councilId, everywhere)
  if (!draft) throw new AppError('NO_DRAFT')
  return { id: null, text: draft.text }
}
