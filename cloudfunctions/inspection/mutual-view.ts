import { inForce } from '#shared/domain/council/editions.ts'
import type { Edition } from '#shared/domain/covenant/edition.ts'
import { itemsOf } from '#shared/domain/covenant/items.ts'
import { type MutualCheck, mutualItemsOf } from '#shared/domain/inspection/mutual.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { editionText } from '../covenant/edition.ts'
import type { Store } from '../lib/store/store.ts'

/** A month's checks go by the edition its standing goes by: the one in force on its first day. */
export async function mutualEdition(
  store: Store,
  councilId: string,
  period: string,
): Promise<Edition> {
  const council = await store.councils.get(councilId, everywhere)
  return (await editionText(store, inForce(council, `${period}-01`).id)).edition
}

const points = (hundredths: number | null) => (hundredths === null ? null : hundredths / 100)

export const taskView = (check: MutualCheck, edition: Edition) => ({
  ...check,
  score: points(check.score),
  items: mutualItemsOf(edition),
})

type Month = { readonly period: string; readonly edition: Edition }

/** What was said of a shop in a month, without who said it. */
export async function receivedBy(store: Store, shopId: string, { period, edition }: Month) {
  const titles = new Map(itemsOf(edition).map(({ no, title }) => [no, title]))
  const checks = await store.mutualChecks.all({ shopId, period, state: 'done' }, everywhere)
  return checks.flatMap(({ at, score, verdicts }) =>
    at === null || score === null
      ? []
      : [
          {
            at,
            score: score / 100,
            verdicts: verdicts.map((said) => ({ ...said, title: titles.get(said.no) ?? '' })),
          },
        ],
  )
}
