import { describe, expect, it } from 'vitest'
import { signatureOf } from '#functions/local/demo/hand.ts'
import { ziyun } from '#functions/local/demo/places.ts'
import { signAs } from '../support/covenant.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, councilId, shops } = town
const signature = signatureOf(7)
const { textHash, edition } = await as('wang-guilan')('covenant.text', { councilId })
const signing = async () => (await as('wang-guilan')('council.home', { councilId })).signing

describe('the covenant', () => {
  it('is read by anyone in the neighbourhood, and by nobody of another', async () => {
    expect(edition).toMatchObject({ title: '商户共治条约（2026 年第二版）' })
    expect(textHash).toMatch(/^[0-9a-f]{64}$/)
    await refused(as('sun-haibo')('covenant.text', { councilId }), 'OUT_OF_REACH')
  })
})

describe('signing', () => {
  it('is refused for another text than the one in force', async () => {
    const attempt = { shopId: shops.breakfast, textHash: '0'.repeat(64), signature }
    await refused(as('li-guoqiang')('covenant.sign', attempt), 'EDITION_CHANGED', 'textHash')
  })

  it('is refused for a slip of the finger', async () => {
    const attempt = { shopId: shops.breakfast, textHash, signature: [[[500, 250]]] }
    await refused(
      as('li-guoqiang')('covenant.sign', attempt as never),
      'SIGNATURE_TOO_SHORT',
      'signature',
    )
  })

  it('is refused for another’s shop', async () => {
    const attempt = { shopId: shops.breakfast, textHash, signature }
    await refused(as('chen-xiaoyu')('covenant.sign', attempt), 'OUT_OF_REACH')
    expect(await signing()).toEqual({ numerator: 0, denominator: 3 })
  })

  it('counts one shop of those on the register, once', async () => {
    expect(await signAs(town, 'li-guoqiang', shops.breakfast)).toMatchObject({ signed: true })
    expect(await signing()).toEqual({ numerator: 1, denominator: 3 })
    await refused(signAs(town, 'li-guoqiang', shops.breakfast), 'ALREADY_SIGNED')
    expect(await signing()).toEqual({ numerator: 1, denominator: 3 })
  })

  it('leaves a pledge that the shop and its secretary can read, and a neighbour cannot', async () => {
    const pledgeOf = (who: string, shopId = shops.breakfast) =>
      as(who)('covenant.pledge', { shopId })
    const pledge = await pledgeOf('li-guoqiang')
    expect(pledge).toMatchObject({ textHash, signerName: '李国强', shopName: '李记早点' })
    expect(pledge.signature).toEqual(signatureOf(1))
    expect(await pledgeOf('liu-jianhua')).toEqual(pledge)
    await refused(pledgeOf('chen-xiaoyu'), 'OUT_OF_REACH')
    await refused(pledgeOf('gao-xiuying'), 'OUT_OF_REACH')
    await refused(pledgeOf('wang-guilan'), 'FORBIDDEN')
    await refused(pledgeOf('liu-jianhua', shops.bookshop), 'NOT_SIGNED')
  })

  it('divides the register into those who signed and those who have not', async () => {
    const numbers = async (signed: boolean) =>
      (await as('wang-guilan')('shop.list', { councilId, signed })).items.map((s) => s.number)
    expect(await numbers(true)).toEqual(['01'])
    expect(await numbers(false)).toEqual(['02', '03'])
  })
})

describe('the register', () => {
  const shop = { name: '新店', trade: 'retail', address: '康翠里 9 号' } as const

  it('holds each number once in a council', async () => {
    const attempt = as('liu-jianhua')('shop.register', { councilId, number: '01', ...shop })
    await refused(attempt, 'SHOP_NUMBER_TAKEN')
    expect(await signing()).toMatchObject({ denominator: 3 })
  })

  it('is kept by the community’s own secretary', async () => {
    const attempt = as('gao-xiuying')('shop.register', { councilId, number: '90', ...shop })
    await refused(attempt, 'OUT_OF_REACH')
  })

  it('of another council may use the same numbers', async () => {
    const council = { name: '紫云商圈', kind: 'businessDistrict', area: ziyun } as const
    const { id } = await as('zheng-hong')('council.found', council)
    const given = { councilId: id, number: '01', ...shop }
    await expect(as('gao-xiuying')('shop.register', given)).resolves.toMatchObject({
      number: '01',
      signed: false,
    })
  })
})
