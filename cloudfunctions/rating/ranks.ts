import { everywhere } from '#shared/domain/people/reach.ts'
import { placesOf, readMark, roundBefore, writeMark } from '#shared/domain/rating/rank.ts'
import { roundsAt } from '#shared/domain/rating/rounds.ts'
import type { Subject } from '#shared/domain/rating/subject.ts'
import type { SubjectKind } from '#shared/domain/rating/subject-kinds.ts'
import { countOf, goodRate, satisfactionRate } from '#shared/domain/rating/sums.ts'
import { smallestSample, type Tally, tallyId } from '#shared/domain/rating/tally.ts'
import { periodOf } from '#shared/kernel/time.ts'
import type { Handlers } from '../lib/implement.ts'
import type { Store } from '../lib/store/store.ts'
import { areaNumbers } from './areas.ts'
import { namesOf } from './names.ts'

/** The round that is asked about when none is named. */
const currentRound = (kind: SubjectKind, now: Date) =>
  roundsAt(kind, null, now).first?.round ?? periodOf(now)

/** Best first by the lower bound; those with too few voices, and those that are being looked into, each apart. */
const lists = {
  ranked: { doubted: false, sample: 'enough' },
  few: { doubted: false, sample: 'few' },
  doubted: { doubted: true },
} as const
const bestFirst = { by: 'bound', direction: -1 } as const

type Names = 'rating.ranks' | 'rating.areas'

export const rankHandlers: Pick<Handlers<'rating'>, Names> = {
  'rating.ranks': async ({ store, reach, now }, { kind, area: code, list, ...input }) => {
    const area = await store.areas.get(code, reach)
    const round = input.round ?? currentRound(kind, now)
    const { mark, cursor } = readMark(input.after)
    const where = { kind, round, areas: code, ...lists[list] }
    const order = { order: bestFirst, after: cursor }
    const { items, next } = await store.tallies.page(where, everywhere, order)
    const bounds = items.map(({ bound }) => bound ?? 0)
    const { places, mark: onward } = placesOf(bounds, mark)
    const rows = await rowsOf(store, items, roundBefore(kind, round))
    return {
      area: area.name,
      round,
      smallest: smallestSample,
      items: rows.map((row, index) => ({
        ...row,
        place: list === 'ranked' ? (places[index] ?? null) : null,
      })),
      next: next && writeMark(onward, next),
    }
  },

  'rating.areas': async ({ store, reach, now }, { kind, area: code, ...input }) => {
    const area = await store.areas.get(code, reach)
    const round = input.round ?? currentRound(kind, now)
    return areaNumbers(store, { area, kind, round, after: input.after })
  },
}

/** Rows of a page with what they were a round ago: one read for those, one a kind for names. */
async function rowsOf(store: Store, tallies: readonly Tally[], round: string | null) {
  const idBefore = ({ subjectKey }: Tally) => tallyId(subjectKey, round ?? '')
  const before = await store.tallies.byIds(round ? tallies.map(idBefore) : [], everywhere)
  const subjects = tallies.map(subjectOf)
  const nameOf = await namesOf(store, subjects)
  return tallies.map((tally) => {
    const earlier = before.get(idBefore(tally))
    const subject = subjectOf(tally)
    return {
      subject,
      name: nameOf(subject),
      count: countOf(tally.shown),
      satisfied: satisfactionRate(tally.shown),
      good: goodRate(tally.shown),
      before: earlier && earlier.sample === 'enough' ? satisfactionRate(earlier.shown) : null,
    }
  })
}

const subjectOf = ({ kind, subjectId: id }: Tally) => ({ kind, id }) as Subject
