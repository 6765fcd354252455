import { everywhere } from '#shared/domain/people/reach.ts'
import { roundOf } from '#shared/domain/rating/rounds.ts'
import { subjectKey } from '#shared/domain/rating/subject.ts'
import type { SubjectKind } from '#shared/domain/rating/subject-kinds.ts'
import { countOf, emptySums, satisfactionRate } from '#shared/domain/rating/sums.ts'
import { tallyId } from '#shared/domain/rating/tally.ts'
import type { Context } from '../lib/implement.ts'
import { groups } from './groups.ts'
import { type Located, locatedShop } from './subject.ts'
import { voiceOf } from './voice.ts'

/**
 * What a person can rate around them: by kind on the first page, and the shops a page at a time. All of it in two reads by
 * id, besides those that find it.
 */
export async function nearby(context: Context, after: string | undefined) {
  const { store, reach } = context
  const order = { by: '_id', direction: 1 } as const
  const shops = await store.shops.page({ state: 'open' }, reach, { order, after })
  const found = after === undefined ? await groups(context) : []
  const cards = await cardsOf(context, [...found.flat(), ...shops.items.map(locatedShop)])
  return {
    groups: found.flatMap(([first, ...more]) => (first ? [groupOf(cards, [first, ...more])] : [])),
    items: cards.filter(({ subject }) => subject.kind === 'shop'),
    next: shops.next,
  }
}

type Card = Awaited<ReturnType<typeof cardsOf>>[number]

function groupOf(cards: readonly Card[], located: readonly [Located, ...Located[]]) {
  const kind: SubjectKind = located[0].subject.kind
  return { kind, items: cards.filter(({ subject }) => subject.kind === kind) }
}

async function cardsOf(context: Context, located: readonly Located[]) {
  const { store, now } = context
  const rows = located.map((one) => {
    const round = roundOf(one.subject.kind, 'first', now)
    const tally = tallyId(subjectKey(one.subject), round)
    return { ...one, tally, own: voiceOf(context, one.subject, round).id }
  })
  const [tallies, ratings] = await Promise.all([
    store.tallies.byIds(
      rows.map(({ tally }) => tally),
      everywhere,
    ),
    store.ratings.byIds(
      rows.map(({ own }) => own),
      everywhere,
    ),
  ])
  return rows.map(({ subject, name, note, tally, own }) => {
    const sums = tallies.get(tally)?.shown ?? emptySums
    const numbers = { count: countOf(sums), satisfied: satisfactionRate(sums) }
    return { subject, name, note, ...numbers, rated: ratings.has(own) }
  })
}
