import { describe, expect, it } from 'vitest'
import {
  acceptedBy,
  driftsOf,
  endOf,
  expectTruth,
  settleCrowd,
  spawnRater,
} from '../support/crowd.ts'
import { plansOf } from '../support/crowd-plan.ts'
import { openTown } from '../support/town.ts'

const people = 30
const town = await openTown()
const shops = (await settleCrowd(town, { people, shops: 5 })).map(({ id }) => id)

describe('a process that is killed in the middle of its ratings', () => {
  it('leaves no drift, and its people can finish', async () => {
    const hand = { from: 0, to: people, each: 2, shops }
    const child = spawnRater(town, hand)
    const accepted = await acceptedBy(child, 40)
    child.kill('SIGKILL')
    expect(accepted).toBe(40)
    expect(await driftsOf(town)).toEqual([])
    const again = spawnRater(town, hand)
    expect(await acceptedBy(again)).toBe([...plansOf(hand)].length)
    await endOf(again)
    await expectTruth(town, hand)
    expect(await driftsOf(town)).toEqual([])
  }, 120_000)
})
