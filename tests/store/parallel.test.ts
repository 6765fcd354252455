import { describe, expect, it } from 'vitest'
import { signatureOf } from '#functions/local/demo/hand.ts'
import { gridAt } from '#functions/local/demo/places.ts'
import { ofShop, opinion } from '../support/ratings.ts'
import { moveIn, openTown } from '../support/town.ts'
import { neighbours, speak } from '../support/voices.ts'
import { freshKey, person } from '../support/world.ts'

const town = await openTown()
const { as, database, councilId, shops } = town
const subject = ofShop(shops.breakfast)

describe('thirty neighbours who rate one shop at the same moment', () => {
  const neighbours = Array.from({ length: 30 }, (_, index) => `neighbour-${index}`)
  const levelOf = (index: number) => (index % 5) + 1

  it('are all counted, and the tally is the truth', async () => {
    for (const who of neighbours) await moveIn(town, who, gridAt(0))
    const rate = (who: string, index: number) =>
      as(who)('rating.submit', { subject, ...opinion(levelOf(index)) })
    await Promise.all(neighbours.map(rate))
    const { thisRound, allRounds } = await as('wang-guilan')('rating.subject', { subject })
    expect(thisRound).toMatchObject({ count: 30, levels: { 1: 6, 2: 6, 3: 6, 4: 6, 5: 6 } })
    expect(thisRound).toMatchObject({ attitude: 3, good: { numerator: 12, denominator: 30 } })
    expect(allRounds).toEqual(thisRound)
    const { month } = await as('wang-guilan')('shop.get', { shopId: shops.breakfast })
    expect(month.parts[1]).toMatchObject({ part: 'ratings', count: 30, score: 60 })
  })

  it('and change their minds at the same moment: still thirty', async () => {
    const change = (who: string) => as(who)('rating.submit', { subject, ...opinion(5) })
    await Promise.all(neighbours.map(change))
    const { thisRound } = await as('wang-guilan')('rating.subject', { subject })
    expect(thisRound).toMatchObject({ count: 30, levels: { 1: 0, 5: 30 }, attitude: 5 })
  })
})

describe('one person who taps many times, each with a key of its own', () => {
  it('rates once', async () => {
    const other = ofShop(shops.bookshop)
    const levels = [5, 4, 3, 4, 5, 3]
    const taps = levels.map((level) =>
      as('zhao-min')('rating.submit', { subject: other, ...opinion(level) }),
    )
    await Promise.all(taps)
    const { mine } = await as('zhao-min')('rating.subject', { subject: other })
    expect(await database.db.collection('ratings').countDocuments({ subject: other })).toBe(1)
    await speak(town, await neighbours(town, 4, 'calm'), other, [mine?.level ?? 0])
    const { thisRound } = await as('zhao-min')('rating.subject', { subject: other })
    expect(thisRound).toMatchObject({ count: 5, attitude: mine?.attitude })
  })

  it('signs once: one pledge, one more shop signed', async () => {
    const { textHash } = await as('li-guoqiang')('covenant.text', { councilId })
    const input = { shopId: shops.breakfast, textHash, signature: signatureOf(3) }
    const taps = Array.from({ length: 20 }, () =>
      town.send({ action: 'covenant.sign', input, key: freshKey() }, person('li-guoqiang')),
    )
    const replies = await Promise.all(taps)
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    for (const reply of replies) if (!reply.ok) expect(reply.error.code).toBe('ALREADY_SIGNED')
    expect(await database.db.collection('pledges').countDocuments()).toBe(1)
    const { signing } = await as('wang-guilan')('council.home', { councilId })
    expect(signing).toEqual({ numerator: 1, denominator: 3 })
  })
})
