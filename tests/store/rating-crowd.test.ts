import { cpus } from 'node:os'
import { beforeAll, describe, expect, it } from 'vitest'
import { settleShops } from '#functions/rating/settle.ts'
import { countOf, emptySums } from '#shared/domain/rating/sums.ts'
import { sum } from '#shared/kernel/ratio.ts'
import { daysAfter, periodOf } from '#shared/kernel/time.ts'
import {
  acceptedBy,
  driftsOf,
  endOf,
  expectTruth,
  settleCrowd,
  spawnRater,
  tallyOf,
} from '../support/crowd.ts'
import { plansOf } from '../support/crowd-plan.ts'
import { openTown } from '../support/town.ts'

/** The whole of it is CROWD=5000 and takes minutes; every run takes a part. */
const people = Number(process.env.CROWD ?? 500)
const each = Number(process.env.CROWD_EACH ?? 1)
const shopCount = 50
const processes = Number(process.env.CROWD_PROCESSES ?? Math.max(2, cpus().length))
const patience = 60 * 60_000

const town = await openTown()
const { database, clock } = town
const period = periodOf(clock.now())
let shops: string[] = []
beforeAll(async () => {
  shops = (await settleCrowd(town, { people, shops: shopCount })).map(({ id }) => id)
})

describe(`${people} people who rate ${shopCount} shops at once from ${processes} processes`, () => {
  it(
    'are counted to the last digit, before the round is settled and after',
    async () => {
      const all = { from: 0, to: people, each, shops }
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
      await expectTruth(town, all)
      expect(await driftsOf(town)).toEqual([])
      const next = { period, now: daysAfter(clock.now(), 31) }
      await database.transaction((store) => settleShops(store, all.shops, next))
      for (const shop of all.shops) {
        const { kept, shown, waiting, settled } = await tallyOf(town, shop)
        const isGroup = countOf(kept) >= 5
        expect({ shown, waiting: isGroup ? waiting : 0, settled }).toEqual({
          ...{ shown: isGroup ? kept : emptySums, waiting: 0, settled: true },
        })
      }
      expect(await driftsOf(town)).toEqual([])
    },
    patience,
  )
})
