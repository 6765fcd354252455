import type { MotionState } from '#shared/domain/motion/lifecycle.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { checkRight } from '../council/standing.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import type { Order } from '../lib/store/cursor.ts'
import { unansweredIn } from './board.ts'
import { cardsOf } from './cards.ts'
import { promisedOf } from './promised.ts'

/** Of each kind as many as one looks at before the next. */
const most = 10
const mostCounted = 99

const oldestFirst: Order = { by: '_id', direction: 1 }
const mostSeconded: Order = { by: 'supporters', direction: -1 }

export const deskHandlers: Pick<Handlers<'motion'>, 'motion.desk'> = {
  /** Ten rows of each kind by an index of its own, the council's tally, and the days of 99 late measures at most. */
  'motion.desk': async (context, { councilId }) => {
    const { store, reach } = context
    const council = await store.councils.get(councilId, reach)
    checkRight(context, 'plan', council)
    const tally = await store.councilMotionTallies.find(councilId, everywhere)
    const of = async (state: MotionState, order: Order) => ({
      count: tally?.states[state] ?? 0,
      items: await inState(context, councilId, state, order),
    })
    return {
      seconders: council.charter.seconders,
      seconding: await of('seconding', mostSeconded),
      toPlan: await of('raised', oldestFirst),
      callOuts: {
        count: tally?.awaited ?? 0,
        items: await cardsOf(context, await unansweredIn(store, councilId, most)),
      },
      overdue: await overdueIn(context, councilId),
      toSupervise: await of('resolved', oldestFirst),
    }
  },
}

async function inState(context: Context, councilId: string, state: MotionState, order: Order) {
  const where = { councilId, check: 'passed', state }
  const { items } = await context.store.motions.page(where, everywhere, { order, limit: most })
  return cardsOf(context, items)
}

async function overdueIn(context: Context, councilId: string) {
  const { measures } = context.store
  const where = { councilId, dueOn: { $lt: dayOf(context.now) } }
  const late = await measures.parts(where, everywhere, ['dueOn'], mostCounted)
  const order = { by: 'dueOn', direction: 1 } as const
  const { items } = await measures.page(where, everywhere, { order, limit: most })
  return { count: late.length, items: await promisedOf(context, items) }
}
