import { type Consent, granted, noConsent } from '#shared/domain/inbox/consent.ts'
import { templateNames } from '#shared/domain/inbox/templates.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context, Handlers } from '../lib/implement.ts'

type Names = 'inbox.channel' | 'inbox.consent'

/** What the caller lets the second channel do: one document. */
export const consentHandlers: Pick<Handlers<'inbox'>, Names> = {
  'inbox.channel': async (context) => viewOf(context, await ownConsent(context)),

  'inbox.consent': async (context, { template, accepted }) => {
    const { store, person, grants, templateIds } = context
    if (!person) throw new AppError('JOIN_FIRST')
    if (templateIds()[template] === '') throw new AppError('NO_SECOND_CHANNEL')
    const consent = await ownConsent(context)
    if (!accepted) return viewOf(context, consent)
    const homes = grants.map(({ area }) => area)
    const next = granted(consent ?? noConsent(person.id), template, homes)
    const kept = consent ? store.consents.replace(next, everywhere) : store.consents.insert(next)
    return viewOf(context, await kept)
  },
}

const ownConsent = async ({ store, reach, person }: Context) =>
  person ? store.consents.find(person.id, reach) : null

const viewOf = ({ templateIds }: Context, consent: Consent | null) => ({
  templates: templateNames.map((template) => ({
    template,
    templateId: templateIds()[template] || null,
    left: consent?.left[template] ?? 0,
  })),
})
