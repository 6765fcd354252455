import { contains } from '#shared/domain/area/code.ts'
import type { Council } from '#shared/domain/council/council.ts'
import { councilKindRow } from '#shared/domain/council/kinds.ts'
import { councilLifecycle } from '#shared/domain/council/lifecycle.ts'
import { everywhere, type Reach } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { step } from '#shared/kernel/timeline.ts'
import { tell } from '../inbox/tell.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { cardOf } from './card.ts'
import { checkFounder, newCouncil } from './found.ts'
import { begun, recordFounding } from './founding.ts'
import { postIn } from './standing.ts'

type Names = 'council.propose' | 'council.proposals' | 'council.approve' | 'council.decline'

export const proposalHandlers: Pick<Handlers<'council'>, Names> = {
  'council.propose': async (context, { why, ...wanted }) => {
    const { store, reach, now } = context
    await store.areas.get(wanted.area, reach)
    const by = actorOf(context).id
    const waiting = { state: 'proposed', 'proposal.by': by }
    if (await store.councils.first(waiting, everywhere)) throw new AppError('ALREADY_PROPOSED')
    const council = newCouncil(context, wanted)
    const post = postIn(context, council)
    const proposed = { ...council, proposal: { by, post, why, at: now } }
    await store.councils.insert(proposed)
    return proposalView(context, proposed)
  },

  // one's own first, then what waits in one's office
  'council.proposals': async (context, { after }) => {
    const { store, entitling, person } = context
    const mine: Reach = [{ kind: 'person', id: person?.id ?? '' }]
    const offices = entitling.filter(({ role }) => founders.includes(role))
    const reach = [...mine, ...offices.map(({ area }) => ({ kind: 'inside', area }) as const)]
    const where = { proposal: { $ne: null }, state: { $ne: 'standing' } }
    const order = { by: '_id', direction: -1 } as const
    const { items, next } = await store.councils.page(where, reach, { order, after })
    return { items: await Promise.all(items.map((one) => proposalView(context, one))), next }
  },

  'council.approve': async (context, { councilId }) => {
    const { store } = context
    const council = await proposedOne(context, councilId)
    if (council.proposal?.by === actorOf(context).id) throw new AppError('OWN_PROPOSAL')
    const next = await store.councils.replace(begun(context, council), everywhere)
    await recordFounding(context, next)
    await tellProposer(
      context,
      next,
      `${next.name}批准成立了`,
      '接下来请人入席，就可以一起商量事了。',
    )
    return proposalView(context, next)
  },

  'council.decline': async (context, { councilId, reason }) => {
    const { store, now } = context
    const council = await proposedOne(context, councilId)
    const by = actorOf(context).id
    const moved = step(councilLifecycle, council, 'decline', { now, by, reason })
    const next = await store.councils.replace({ ...council, ...moved }, everywhere)
    await tellProposer(context, next, `${next.name}这次没有批准`, reason)
    return proposalView(context, next)
  },
}

const founders: readonly string[] = ['subdistrictOfficer', 'districtOfficer']

/** @throws OUT_OF_REACH, COUNCIL_NOT_YOURS */
async function proposedOne(context: Context, councilId: string): Promise<Council> {
  const council = await context.store.councils.get(councilId, context.reach)
  checkFounder(context, council)
  return council
}

async function tellProposer(context: Context, council: Council, title: string, text: string) {
  const { proposal, id } = council
  if (!proposal) return
  const event = `council:${id}:${council.state}`
  await tell(context, { event, to: [proposal.by], about: 'council', aboutId: id, title, text })
}

async function proposalView(context: Context, council: Council) {
  const { proposal, state, timeline, area, kind } = council
  const mine = proposal?.by === context.person?.id
  const { foundedBy } = councilKindRow(kind)
  const decides =
    state === 'proposed' &&
    context.grants.some((grant) => foundedBy.includes(grant.role) && contains(grant.area, area))
  const may = [
    ...(decides && !mine ? (['found'] as const) : []),
    ...(decides ? (['decline'] as const) : []),
  ]
  const reason = timeline.findLast(({ move }) => move === 'decline')?.reason ?? null
  return {
    ...(await cardOf(context, council)),
    charter: council.charter,
    proposal,
    reason,
    mine,
    may,
  }
}
