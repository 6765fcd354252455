import { describe, expect, it } from 'vitest'
import { everywhere } from '#shared/domain/people/reach.ts'
import { countOf } from '#shared/domain/rating/sums.ts'
import { tallyOf } from '../support/crowd.ts'
import { ofShop, opinion } from '../support/ratings.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()

describe('two hundred taps of one person at the same moment', () => {
  it('are one voice', async () => {
    const subject = ofShop(town.shops.bookshop)
    const tap = (level: number) =>
      town.as('zhao-min')('rating.submit', { subject, ...opinion(level) })
    await Promise.all(Array.from({ length: 200 }, (_, index) => tap((index % 5) + 1)))
    const rows = await town.database.db
      .collection('ratings')
      .countDocuments({ subjectKey: `shop:${subject.id}` })
    const tally = await tallyOf(town, subject.id)
    const receipts = await town.database.store.receipts.all({ replaced: false }, everywhere)
    expect([rows, countOf(tally.kept), tally.waiting, receipts.length]).toEqual([1, 1, 1, 1])
  }, 120_000)
})
