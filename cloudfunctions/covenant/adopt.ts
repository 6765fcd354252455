import { toSign, upcoming } from '#shared/domain/council/editions.ts'
import { checkFrom } from '#shared/domain/covenant/adoption.ts'
import { checkEdition } from '#shared/domain/covenant/check-edition.ts'
import { compareEditions } from '#shared/domain/covenant/compare-editions.ts'
import { textOf } from '#shared/domain/covenant/draft.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { checkVersion } from './drafts.ts'
import { editionText } from './edition.ts'
import { cardOf } from './editions.ts'
import { tellToSign } from './news.ts'
import { isChair } from './seat.ts'

/** Reads and writes three documents: the council, its draft, the edition; and tells the shops. Nothing ever writes that edition again. */
export const adoptHandlers: Pick<Handlers<'covenant'>, 'covenant.adopt'> = {
  'covenant.adopt': async (context, { councilId, from, version }) => {
    const { store, reach, entitling, now } = context
    const today = dayOf(now)
    const council = await store.councils.get(councilId, reach)
    if (!isChair(entitling, councilId)) throw new AppError('ONLY_CHAIR')
    if (upcoming(council, today)) throw new AppError('ALREADY_UPCOMING')
    const draft = checkVersion(await store.editionDrafts.find(councilId, reach), version)
    const chair = actorOf(context)
    if (draft.writers.includes(chair.id)) throw new AppError('OWN_DRAFT')
    checkEdition(draft.text)
    checkFrom(from, today)
    const { edition: last } = await editionText(store, toSign(council, today).id)
    if (compareEditions(textOf(last), draft.text).length === 0)
      throw new AppError('DRAFT_UNCHANGED')
    const id = `${councilId}-${council.editions.length + 1}`
    const edition = { ...draft.text, id, adoptedOn: today }
    await store.editions.insert({ ...edition, version: 0 })
    const adoption = { writers: draft.writers, adoptedBy: chair.id, at: now }
    const adopted = { id, from, signed: 0, adoption }
    const editions = [...council.editions, adopted]
    const next = await store.councils.replace({ ...council, editions }, reach)
    await tellToSign(context, council, { id, from, title: edition.title })
    await store.editionDrafts.removeAll({ _id: councilId, version }, reach)
    return cardOf(next, { ...adopted, title: edition.title, adoptedOn: today }, today)
  },
}
