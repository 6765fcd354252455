import { afterAll, describe, expect, it } from 'vitest'
import { signatureOf } from '#functions/local/demo/hand.ts'
import { gridAt, kangcui } from '#functions/local/demo/places.ts'
import { except, finding, flawless, photographed } from '../support/covenant.ts'
import { openStreet } from '../support/gateway.ts'
import { draftFor } from '../support/notices.ts'
import { ofCommunity, ofShop, opinion } from '../support/ratings.ts'
import { moveIn, openTown } from '../support/town.ts'
import { groupSays, neighbours, speak } from '../support/voices.ts'

const town = await openTown()
const street = await openStreet(town.platform, 'the secret of this street, long enough')
afterAll(street.close)
const { councilId } = town
const shopId = town.shops.bookshop
await moveIn(town, 'neighbour', gridAt(3))

/** One story, told in order: each step stands on the one before. */
describe.sequential('共谋、共建、共管、共评、共享, over the wire', () => {
  it('the secretary announces the covenant, and a resident reads it', async () => {
    const secretary = await street.as('liu-jianhua')
    const { id: noticeId } = await secretary('notice.save', draftFor(kangcui, { title: '签约了' }))
    await secretary('notice.publish', { noticeId })
    const resident = await street.as('wang-guilan')
    const { items } = await resident('notice.feed', {})
    expect(items[0]).toMatchObject({ title: '签约了', unread: true, signedBy: '康翠社区 社区书记' })
    await resident('notice.open', { noticeId })
    const { community } = await resident('council.home', { councilId })
    expect(community).toMatchObject({ residents: 3, read: { numerator: 1, denominator: 3 } })
  })

  it('the bookshop reads the covenant and signs it', async () => {
    const merchant = await street.as('chen-xiaoyu')
    expect((await merchant('shop.get', { shopId })).may).toContain('sign')
    const { textHash } = await merchant('covenant.text', { councilId })
    await merchant('covenant.sign', { shopId, textHash, signature: signatureOf(9) })
    const shop = await merchant('shop.get', { shopId })
    expect(shop.signed).toBe(true)
    expect(shop.may).toEqual(['seePledge', 'seePledges', 'seeInspections', 'plate'])
    const { signing } = await merchant('council.home', { councilId })
    expect(signing).toEqual({ numerator: 1, denominator: 3 })
  })

  it('the inspector finds something, and the merchant sees at once what and why', async () => {
    const inspector = await street.as('ma-jun')
    const bookshop = except(except(flawless(), 7, { applies: false }), 9, { applies: false })
    const results = except(bookshop, 2, { findings: [finding('2c', 4, '书箱占了盲道')] })
    const proven = await photographed(inspector, shopId, results)
    await inspector('inspection.record', { shopId, results: proven })
    const merchant = await street.as('chen-xiaoyu')
    const { items } = await merchant('inspection.list', { shopId })
    const [visit] = items
    expect(visit).toMatchObject({ by: [{ department: 'sanitation' }], score: { score: 95.24 } })
    const { lost } = await merchant('inspection.get', { inspectionId: visit?.id ?? '' })
    expect(lost).toMatchObject([
      { title: '包秩序', points: 4, note: '书箱占了盲道', rectifyHours: 4 },
    ])
  })

  it('residents rate the bookshop and the community, one of them changes her mind', async () => {
    const subject = ofShop(shopId)
    for (const [who, level] of [
      ['wang-guilan', 5],
      ['zhao-min', 2],
      ['zhao-min', 4],
    ] as const) {
      const resident = await street.as(who)
      await resident('rating.submit', { subject, ...opinion(level) })
    }
    const resident = await street.as('wang-guilan')
    const shown = async () => (await resident('rating.subject', { subject })).thisRound
    await speak(town, await neighbours(town, 2), subject, [3])
    expect((await shown()).count).toBe(0)
    await speak(town, ['neighbour'], subject, [1])
    expect(await shown()).toMatchObject({
      count: 5,
      good: { numerator: 2, denominator: 5 },
      satisfied: { numerator: 4, denominator: 5 },
    })
    await groupSays(town, ofCommunity(kangcui), [5, 2])
  })

  it('everyone sees the same standing', async () => {
    const score = Math.round(((95.24 * 70 + 64 * 20) / 90) * 100) / 100
    for (const who of ['chen-xiaoyu', 'wang-guilan', 'liu-jianhua', 'zheng-hong'] as const) {
      const reader = await street.as(who)
      const { items } = await reader('standing.month', { councilId })
      expect(items).toEqual([
        {
          shopId,
          shopName: '海河书屋',
          shopNumber: '03',
          score,
          grade: 'steady',
          rank: null,
          stars: null,
          inspections: 1,
          ratings: 5,
          correction: null,
        },
      ])
      const { month, community } = await reader('council.home', { councilId })
      expect(month).toEqual({ inspections: 1, shops: 1, average: 95.24 })
      expect(community?.good).toEqual({ numerator: 3, denominator: 5 })
    }
  })
})
