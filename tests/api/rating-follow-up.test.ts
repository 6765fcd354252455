import { describe, expect, it } from 'vitest'
import { kangcui } from '#functions/local/demo/places.ts'
import { endOf, instantOf, periodOf } from '#shared/kernel/time.ts'
import { ofCommunity, ofShop, opinion } from '../support/ratings.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'
import { groupSays } from '../support/voices.ts'
import { freshKey } from '../support/world.ts'

const town = await openTown()
const { as, clock, shops } = town
const subject = ofShop(shops.breakfast)
const begun = clock.now()
const asked = periodOf(begun)
const again = (who: string, more: object = {}) =>
  as(who)('rating.submit', { subject, ...opinion(4), turn: 'followUp', outcome: 'solved', ...more })
const askedOf = async (who: string) => (await as(who)('rating.asked', {})).items
const tick = () =>
  town.send({ action: 'clock.tick', input: {}, key: freshKey() }, { kind: 'timer' })

const crowd = await groupSays(town, subject, [2, 3, 4])
const [first = '', ...others] = crowd
await as('wang-guilan')('rating.submit', { subject: ofCommunity(kangcui), ...opinion(5) })

describe('in the month itself', () => {
  it('nobody is asked again, and what came of it is no question yet', async () => {
    expect(await askedOf(first)).toEqual([])
    await refused(again(first), 'NOT_ASKED_AGAIN')
    const early = { subject, ...opinion(5), outcome: 'solved' } as const
    await refused(as(first)('rating.submit', early), 'INVALID_INPUT', 'outcome')
  })
})

describe('in the first half of the next month', () => {
  it('those who spoke are asked, each about what they said', async () => {
    clock.pass({ days: 20 })
    expect(await askedOf(first)).toMatchObject([
      { subject, name: '李记早点', round: asked, level: 2, until: expect.stringMatching(/-15$/) },
    ])
    expect(await askedOf('zhao-min')).toEqual([])
    const { may, followUp } = await as(first)('rating.subject', { subject })
    expect(may).toEqual(['rate', 'followUp'])
    expect(followUp).toMatchObject({ round: `${asked}+`, before: { level: 2 }, mine: null })
  })

  it('who has not spoken is told so, and an answer without what came of it as well', async () => {
    await refused(again('zhao-min'), 'NOT_ASKED_AGAIN')
    await refused(again(first, { outcome: null }), 'OUTCOME_REQUIRED', 'outcome')
    expect(await askedOf(first)).toHaveLength(1)
  })

  it('answers move five at a time too; the solved rate has both its counts', async () => {
    const mine = await again(first)
    expect(mine.followUp).toMatchObject({ mine: { outcome: 'solved' }, numbers: { count: 0 } })
    expect(await askedOf(first)).toEqual([])
    for (const [index, who] of others.entries())
      await again(who, { outcome: index === 0 ? 'not' : index === 1 ? 'partly' : 'solved' })
    const { followUp, trend, thisRound } = await as('zhao-min')('rating.subject', { subject })
    expect(followUp.numbers).toMatchObject({ count: 5, solved: { numerator: 3, denominator: 5 } })
    expect(trend.at(-2)?.solved).toEqual({ numerator: 3, denominator: 5 })
    expect(thisRound.count).toBe(0)
  })

  it('a change of mind is still one answer', async () => {
    await again(first, { outcome: 'not' })
    await again(first, { outcome: 'partly' })
    const rows = await town.database.db
      .collection('ratings')
      .find({ round: `${asked}+` })
      .toArray()
    expect(rows).toHaveLength(5)
    const changed = rows.find(({ history }) => history.length === 2)
    expect(changed).toMatchObject({
      outcome: 'partly',
      history: [{ outcome: 'solved' }, { outcome: 'not' }],
    })
  })

  it('does not move the month that was asked about, nor a closed one', async () => {
    const { month } = await as('zhao-min')('shop.get', { shopId: shops.breakfast })
    expect(month.parts.find(({ part }) => part === 'ratings')).toMatchObject({ count: 0 })
  })
})

describe('after the fifteenth', () => {
  it('it is over, and nobody is asked any more', async () => {
    clock.set(instantOf(`${periodOf(clock.now())}-16`, '09:00'))
    await refused(again(first), 'ROUND_OVER')
    expect(await askedOf('wang-guilan')).toEqual([])
  })
})

describe('the clock', () => {
  it('settles every round that is over, once, and none that is not', async () => {
    const open = await as('zhao-min')('rating.submit', { subject, ...opinion(5) })
    expect(open.thisRound.count).toBe(0)
    const settled = async () => (await tick()) as { data?: { settledRounds: number } }
    // the shop's follow-up and the community's month: its own month was settled when the council's was closed
    expect((await settled()).data?.settledRounds).toBe(2)
    expect((await settled()).data?.settledRounds).toBe(0)
    const { allRounds } = await as('zhao-min')('rating.subject', { subject: ofCommunity(kangcui) })
    expect(allRounds.count).toBe(0)
    clock.set(endOf(`${periodOf(clock.now())}-28`))
    clock.pass({ days: 5 })
    expect((await settled()).data?.settledRounds).toBe(1)
  })
})
