import { everywhere } from '#shared/domain/people/reach.ts'
import type { Handlers } from '../lib/implement.ts'
import { ownedMeasures, seatNames } from './words.ts'

type Names = 'vote.resolutions' | 'vote.resolution'

const latest = { by: 'at', direction: -1 } as const

export const resolutionHandlers: Pick<Handlers<'vote'>, Names> = {
  'vote.resolutions': async ({ store, reach }, { councilId, after }) => {
    await store.councils.get(councilId, reach)
    const order = { order: latest, after }
    const { items, next } = await store.resolutions.page({ councilId }, everywhere, order)
    const votes = await store.votes.byIds(
      items.map(({ voteId }) => voteId),
      everywhere,
    )
    const about = (voteId: string) => votes.get(voteId)?.title ?? ''
    return { items: items.map((one) => ({ ...one, about: about(one.voteId) })), next }
  },

  'vote.resolution': async (context, { resolutionId }) => {
    const { store, reach } = context
    const resolution = await store.resolutions.get(resolutionId, reach)
    const { voteId, councilId, measures } = resolution
    const { title: about, secret, outcome } = await store.votes.get(voteId, everywhere)
    if (!outcome) throw new Error('a resolution comes of a vote that is over')
    const council = await store.councils.get(councilId, everywhere)
    const owners = measures.map(({ seatId }) => seatId)
    const seats = await store.seats.byIds(owners, everywhere)
    const names = await seatNames(context, [...seats.values()])
    const owned = ownedMeasures(measures, names)
    return { ...resolution, about, secret, outcome, council: council.name, measures: owned }
  },
}
