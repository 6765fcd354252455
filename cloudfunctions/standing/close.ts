import { everywhere } from '#shared/domain/people/reach.ts'
import { closesAt } from '#shared/domain/standing/closing-day.ts'
import type { Grade } from '#shared/domain/standing/grades.ts'
import { periodOf } from '#shared/kernel/time.ts'
import type { Handlers } from '../lib/implement.ts'
import { closeMonth } from './closing.ts'
import { unseen } from './seen.ts'

type Names = 'standing.due' | 'standing.close'

export const closeHandlers: Pick<Handlers<'standing'>, Names> = {
  /** Reads the grades of the month's standings and the shops without one: once, before a month is closed. */
  'standing.due': async ({ store, reach, now }, { councilId }) => {
    const council = await store.councils.get(councilId, reach)
    const over = { councilId, closedAt: null, period: { $lt: periodOf(now) } }
    const order = { by: 'period', direction: 1 } as const
    const month = await store.councilMonths.first(over, everywhere, order)
    if (!month) return { due: null }
    const { period } = month
    const where = { councilId, period }
    const rows = await store.standings.parts(where, everywhere, ['shopId', 'grade'])
    const blank = await unseen(store, { council, period }, rows)
    const of = (grade: Grade) => rows.filter((row) => row.grade === grade).length
    const counts = {
      red: of('red'),
      steady: of('steady'),
      black: of('black'),
      sparse: of('sparse') + blank.length,
    }
    return { due: { period, closesAt: closesAt(period), counts, withoutRow: blank.length } }
  },

  'standing.close': async ({ store, reach, now }, { councilId, period }) => {
    const council = await store.councils.get(councilId, reach)
    const { counts } = await closeMonth(store, { council, period, now })
    return { period, closedAt: now, counts }
  },
}
