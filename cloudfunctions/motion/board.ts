import type { Motion } from '#shared/domain/motion/motion.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import type { Store } from '../lib/store/store.ts'
import { cardsOf } from './cards.ts'
import { promisedOf } from './promised.ts'

const mostPromised = 5
const mostBecame = 3
export const mostWaiting = 5
const dueFirst = { by: 'dueAt', direction: 1 } as const

export const boardHandlers: Pick<Handlers<'motion'>, 'motion.board'> = {
  /** One tally and thirteen rows at most, with whom they name: the same for a council of ten motions and of ten thousand. */
  'motion.board': async (context, { councilId }) => {
    const { store, reach } = context
    await store.councils.get(councilId, reach)
    const [tally, promised, latest, waiting] = await Promise.all([
      store.councilMotionTallies.find(councilId, everywhere),
      promisedIn(store, councilId),
      latestResults(store, councilId),
      unansweredIn(store, councilId, mostWaiting),
    ])
    const { motions = 0, resolved = 0, firstAnswers = 0, onTime = 0, awaited = 0 } = tally ?? {}
    return {
      counts: tally?.states ?? {},
      promised: await promisedOf(context, promised),
      became: await becameOf(context, latest),
      waiting: { count: awaited, items: await cardsOf(context, waiting) },
      numbers: {
        raised: motions,
        resolved,
        onTime: { numerator: onTime, denominator: firstAnswers },
      },
    }
  },
}

async function promisedIn({ measures }: Store, councilId: string) {
  const order = { by: 'dueOn', direction: 1 } as const
  const page = { order, limit: mostPromised }
  return (await measures.page({ councilId }, everywhere, page)).items
}

async function latestResults({ motions }: Store, councilId: string): Promise<Motion[]> {
  const order = { by: 'resolvedAt', direction: -1 } as const
  const where = { councilId, check: 'passed', resolvedAt: { $gt: new Date(0) } }
  return (await motions.page(where, everywhere, { order, limit: mostBecame })).items
}

/** Firms' calls without a first answer, due first. */
export async function unansweredIn({ motions }: Store, councilId: string, limit: number) {
  const where = { councilId, awaited: true }
  return (await motions.page(where, everywhere, { order: dueFirst, limit })).items
}

async function becameOf(context: Context, motions: readonly Motion[]) {
  const cards = await cardsOf(context, motions)
  return cards.map((card) => ({
    ...card,
    result: card.result?.text ?? '',
    at: card.resolvedAt ?? card.createdAt,
    content: card.state === 'supervised' ? (card.verdicts.at(-1)?.content ?? null) : null,
    level: card.raiserRating?.level ?? null,
  }))
}
