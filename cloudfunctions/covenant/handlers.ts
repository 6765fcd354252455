import { toSign } from '#shared/domain/council/editions.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Handlers } from '../lib/implement.ts'
import { editionText } from './edition.ts'
import { pledgeHandlers } from './pledges.ts'

export const covenantHandlers: Handlers<'covenant'> = {
  ...pledgeHandlers,

  'covenant.text': async ({ store, reach, now }, { councilId }) => {
    const council = await store.councils.get(councilId, reach)
    return editionText(store, toSign(council, dayOf(now)).id)
  },
}
