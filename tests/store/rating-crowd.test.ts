import { cpus } from 'node:os'
import { beforeAll, describe, expect, it } from 'vitest'
import { recountRatings } from '#functions/operator/ratings/recount.ts'
import { settleShops } from '#functions/rating/settle.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { countOf, emptySums } from '#shared/domain/rating/sums.ts'
import { tallyId } from '#shared/domain/rating/tally.ts'
import { sum } from '#shared/kernel/ratio.ts'
import { daysAfter, periodOf } from '#shared/kernel/time.ts'
import { acceptedBy, endOf, settleCrowd, spawnRater, truthOf } from '../support/crowd.ts'
import { type Hand, plansOf } from '../support/crowd-plan.ts'
import { ofShop, opinion } from '../support/ratings.ts'
import { openTown } from '../support/town.ts'

/** The whole of it, CROWD=5000 and more, takes minutes; every run takes a part. */
const people = Number(process.env.CROWD ?? 600)
const each = Number(process.env.CROWD_EACH ?? 1)
const shopCount = 50
const processes = Number(process.env.CROWD_PROCESSES ?? Math.max(2, cpus().length))
const patience = 60 * 60_000

const town = await openTown()
const { database, clock } = town
const period = periodOf(clock.now())
let shops: string[] = []
beforeAll(async () => {
  // those of the second story have shops of their own
  shops = (await settleCrowd(town, { people: people + 60, shops: shopCount + 5 })).map(
    ({ id }) => id,
  )
})

const tallyOf = (shop: string) =>
  database.store.tallies.get(tallyId(`shop:${shop}`, period), everywhere)

async function drifts(): Promise<string[]> {
  const lines: string[] = []
  const voterKey = town.platform.voterKey()
  for await (const { line } of recountRatings(database, { voterKey })) lines.push(line)
  return lines
}

async function expectTruth(hand: Hand): Promise<void> {
  const truth = truthOf(hand)
  for (const shop of hand.shops) expect((await tallyOf(shop)).kept).toEqual(truth.get(shop))
}

describe('two hundred taps of one person at the same moment', () => {
  it('are one voice', async () => {
    const subject = ofShop(town.shops.bookshop)
    const tap = (level: number) =>
      town.as('zhao-min')('rating.submit', { subject, ...opinion(level) })
    await Promise.all(Array.from({ length: 200 }, (_, index) => tap((index % 5) + 1)))
    const rows = await database.db
      .collection('ratings')
      .countDocuments({ subjectKey: `shop:${subject.id}` })
    const tally = await tallyOf(subject.id)
    const receipts = await database.store.receipts.all({ replaced: false }, everywhere)
    expect([rows, countOf(tally.kept), tally.waiting, receipts.length]).toEqual([1, 1, 1, 1])
  }, 120_000)
})

describe(`${people} people who rate ${shopCount} shops at once from ${processes} processes`, () => {
  it(
    'are counted to the last digit, before the round is settled and after',
    async () => {
      const all = { from: 0, to: people, each, shops: shops.slice(0, shopCount) }
      const share = Math.ceil(people / processes)
      const hands = Array.from({ length: processes }, (_, index) => ({
        ...all,
        from: index * share,
        to: Math.min(people, (index + 1) * share),
      }))
      const started = performance.now()
      const children = hands.map((hand) => spawnRater(town, hand))
      const accepted = await Promise.all(children.map((child) => acceptedBy(child)))
      await Promise.all(children.map(endOf))
      const seconds = (performance.now() - started) / 1_000
      const total = sum(accepted)
      process.stdout.write(
        `${total} ratings in ${seconds.toFixed(1)} s: ${(total / seconds).toFixed(1)} a second\n`,
      )
      expect(total).toBe([...plansOf(all)].length)
      await expectTruth(all)
      expect(await drifts()).toEqual([])
      const next = { period, now: daysAfter(clock.now(), 31) }
      await database.transaction((store) => settleShops(store, all.shops, next))
      for (const shop of all.shops) {
        const { kept, shown, waiting, settled } = await tallyOf(shop)
        const isGroup = countOf(kept) >= 5
        expect({ shown, waiting: isGroup ? waiting : 0, settled }).toEqual({
          ...{ shown: isGroup ? kept : emptySums, waiting: 0, settled: true },
        })
      }
      expect(await drifts()).toEqual([])
    },
    patience,
  )
})

describe('a process that is killed in the middle of its ratings', () => {
  it(
    'leaves no drift, and its people can finish',
    async () => {
      const hand = { from: people, to: people + 60, each: 2, shops: shops.slice(shopCount) }
      const child = spawnRater(town, hand)
      const accepted = await acceptedBy(child, 40)
      child.kill('SIGKILL')
      expect(accepted).toBe(40)
      expect(await drifts()).toEqual([])
      const again = spawnRater(town, hand)
      expect(await acceptedBy(again)).toBe([...plansOf(hand)].length)
      await endOf(again)
      await expectTruth(hand)
      expect(await drifts()).toEqual([])
    },
    patience,
  )
})
