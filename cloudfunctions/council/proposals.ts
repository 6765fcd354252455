import { contains } from '#shared/domain/area/code.ts'
import type { Council } from '#shared/domain/council/council.ts'
import { councilKindNames, councilKindRow } from '#shared/domain/council/kinds.ts'
import { councilLifecycle } from '#shared/domain/council/lifecycle.ts'
import { everywhere, type Reach } from '#shared/domain/people/reach.ts'
import type { Role } from '#shared/domain/people/role.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { step } from '#shared/kernel/timeline.ts'
import { tell } from '../inbox/tell.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { cardsOf } from './card.ts'
import { checkFounder, newCouncil } from './found.ts'
import { begun, recordFounding } from './founding.ts'
import { neighbourPost } from './standing.ts'

type Names = 'council.propose' | 'council.proposals' | 'council.approve' | 'council.decline'

export const proposalHandlers: Pick<Handlers<'council'>, Names> = {
  'council.propose': async (context, { why, ...wanted }) => {
    const { store, reach, now } = context
    await store.areas.get(wanted.area, reach)
    const council = newCouncil(context, wanted)
    const post = neighbourPost(context, council)
    const proposal = { by: actorOf(context).id, post, why, at: now }
    const proposed = await store.councils.insert({ ...council, proposal })
    return proposalView(context, proposed)
  },

  'council.proposals': async (context, { of, after }) => {
    const { store, reach } = context
    const order = { by: '_id', direction: -1 } as const
    const { items, next } =
      of === 'mine'
        ? await store.councils.page({}, reach, { order, after })
        : await store.councils.page(waiting(context), officesOf(context), { order, after })
    return { items: await proposalViews(context, items), next }
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

type Looking = Pick<Context, 'grants'>

/** The kinds that wait for an office of the caller's. */
const waiting = ({ grants }: Looking) => {
  const held = new Set<Role>(grants.map(({ role }) => role))
  const kinds = councilKindNames.filter((kind) =>
    councilKindRow(kind).foundedBy.some((role) => held.has(role)),
  )
  return { state: 'proposed', kind: { $in: kinds } }
}

const founders = new Set<Role>(councilKindNames.flatMap((kind) => councilKindRow(kind).foundedBy))

const officesOf = ({ grants }: Looking): Reach =>
  grants
    .filter(({ role }) => founders.has(role))
    .map(({ area }) => ({ kind: 'inside', area }) as const)

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

/** As lists show them; one read of the names of their places. */
async function proposalViews(context: Context, councils: readonly Council[]) {
  const cards = await cardsOf(context, councils)
  return cards.map((card) => ({ ...card, ...decisionOf(context, card) }))
}

async function proposalView(context: Context, council: Council) {
  const [view] = await proposalViews(context, [council])
  if (!view) throw new Error('one proposal, one view')
  return view
}

function decisionOf(context: Context, council: Council) {
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
  return { reason, mine, may }
}
