import { spoken } from '#shared/domain/redress/rater-acts.ts'
import type { RaterAct } from '#shared/domain/redress/redress.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { hold } from '../moderation/hold.ts'
import { keepRedress } from './keep.ts'
import { loadOwn } from './load.ts'
import { viewOf } from './view.ts'

type Names = 'redress.accept' | 'redress.reject' | 'redress.contest'

/** What the rater does is theirs at once and everybody's from the next morning on; one row each. */
export const raterHandlers: Pick<Handlers<'redress'>, Names> = {
  'redress.accept': async (context, { redressId }) => say(context, redressId, 'accept'),

  'redress.reject': async (context, { redressId, text }) => say(context, redressId, 'reject', text),

  'redress.contest': async (context, { redressId, text }) => {
    const { appeal } = await loadOwn(context, redressId)
    if (appeal?.final) throw new AppError('REDRESS_CONTESTED')
    return say(context, redressId, 'contest', text)
  },
}

async function say(context: Context, id: string, act: RaterAct, text?: string) {
  const { store, now, said } = context
  const redress = await loadOwn(context, id)
  const words = text === undefined ? undefined : { text, check: said }
  const kept = await keepRedress(store, redress, spoken(redress, act, now, words))
  // what waited for a look has been replaced, or taken back
  await hold(context, { kind: 'redress', aboutId: id, area: redress.area, text: text ?? '' })
  return viewOf(context, kept, true)
}
