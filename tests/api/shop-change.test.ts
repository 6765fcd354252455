import { describe, expect, it } from 'vitest'
import { signatureOf } from '#functions/local/demo/hand.ts'
import { signAs } from '../support/covenant.ts'
import { ofShop, opinion } from '../support/ratings.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, councilId, shops, database } = town
const secretary = as('liu-jianhua')
const signing = async () => (await as('wang-guilan')('council.home', { councilId })).signing
const view = (shopId: string) => secretary('shop.get', { shopId })
const kept = (shopId: string) =>
  database.db
    .collection<{ _id: string; timeline: { move: string }[] }>('shops')
    .findOne({ _id: shopId })

/** The rate as one would count it by hand. */
async function truth() {
  const open = await database.db.collection('shops').find({ councilId, state: 'open' }).toArray()
  const signed = open.filter((shop) => shop.signed.length > 0)
  return { numerator: signed.length, denominator: open.length }
}

describe('amending a shop', () => {
  const text = {
    number: '01',
    name: '李记早餐',
    trade: 'food',
    address: '康翠里底商 1 号',
  } as const

  it('changes what the register says, its owner’s post and the open month', async () => {
    const results = await as('ma-jun')('covenant.text', { councilId })
    expect(results.edition.title).not.toBe('')
    const { version } = await view(shops.breakfast)
    const saved = await secretary('shop.amend', { shopId: shops.breakfast, version, ...text })
    expect(saved).toMatchObject({ name: '李记早餐', version: version + 1 })
    const { grants } = await as('li-guoqiang')('people.me', {})
    expect(grants.map(({ post }) => post)).toContain('李记早餐 商户负责人')
    const shop = await kept(shops.breakfast)
    expect(shop?.timeline.at(-1)).toMatchObject({
      move: 'amend',
      reason: '店名：李记早点 → 李记早餐；经营类别：餐饮 → 食品零售',
    })
  })

  it('by what one read too long ago is refused, and so is a number that is taken', async () => {
    const { version } = await view(shops.breakfast)
    const amend = (change: object) =>
      secretary('shop.amend', { shopId: shops.breakfast, version, ...text, ...change })
    await refused(amend({ version: version - 1, name: '旧的' }), 'STALE_VERSION')
    await refused(amend({ number: '02' }), 'SHOP_NUMBER_TAKEN')
    await refused(amend({ number: '' }), 'INVALID_INPUT', 'number')
    expect(await view(shops.breakfast)).toMatchObject({ number: '01', version })
  })

  it('that changes nothing leaves no line', async () => {
    const { version } = await view(shops.breakfast)
    await secretary('shop.amend', { shopId: shops.breakfast, version, ...text })
    expect((await view(shops.breakfast)).version).toBe(version)
  })
})

describe('closing and opening again', () => {
  const shopId = shops.pancakes
  it('takes the shop and its signature out of the counts, and back', async () => {
    await signAs(town, 'owner-02', shopId)
    expect(await signing()).toEqual({ numerator: 1, denominator: 3 })
    await secretary('shop.close', { shopId, reason: '回老家了' })
    expect(await signing()).toEqual({ numerator: 0, denominator: 2 })
    expect((await view(shopId)).may).toContain('reopen')
    await secretary('shop.reopen', { shopId })
    expect(await signing()).toEqual({ numerator: 1, denominator: 3 })
    expect((await view(shopId)).signed).toBe(true)
    expect((await kept(shopId))?.timeline.map(({ move }) => move)).toEqual([
      'register',
      'close',
      'reopen',
    ])
  })

  it('a closed shop is changed by nothing but opening it', async () => {
    await refused(secretary('shop.reopen', { shopId }), 'MOVE_NOT_ALLOWED')
    await secretary('shop.close', { shopId, reason: '装修' })
    const { version, number, name, trade, address } = await view(shopId)
    const text = { number, name, trade, address }
    await Promise.all(
      [
        secretary('shop.close', { shopId, reason: '装修' }),
        secretary('shop.transfer', { shopId, reason: '转让' }),
        secretary('shop.amend', { shopId, version, ...text }),
        secretary('shop.invite', { shopId }),
        secretary('shop.plate', { shopId }),
      ].map((attempt) => refused(attempt, 'SHOP_CLOSED')),
    )
    const subject = ofShop(shopId)
    await refused(as('wang-guilan')('rating.submit', { subject, ...opinion(5) }), 'SHOP_CLOSED')
    const around = (await as('wang-guilan')('rating.nearby', {})).items
    expect(around.map((one) => one.subject.id)).not.toContain(shopId)
    await secretary('shop.reopen', { shopId })
  })
})

describe('another owner', () => {
  it('begins a new tenure: the posts before end, the signature is to be given anew, the old pledge stays', async () => {
    const shopId = shops.pancakes
    expect(await signing()).toEqual({ numerator: 1, denominator: 3 })
    await secretary('shop.transfer', { shopId, reason: '转给了亲戚' })
    expect(await signing()).toEqual({ numerator: 0, denominator: 3 })
    expect(await view(shopId)).toMatchObject({ signed: false, claimed: false })
    expect(await kept(shopId)).toMatchObject({ tenure: 2, signed: [] })
    const { textHash } = await secretary('covenant.text', { councilId })
    const late = { shopId, textHash, signature: signatureOf(1) }
    await refused(as('owner-02')('covenant.sign', late), 'FORBIDDEN')
    expect(await database.db.collection('pledges').countDocuments({ shopId })).toBe(1)
    await as('newowner')('people.join', { name: '新店主' })
    const { person } = await as('newowner')('people.me', {})
    const post = { code: person?.code ?? '', role: 'merchant', place: shopId } as const
    await secretary('people.appoint', post)
    await signAs(town, 'newowner', shopId)
    expect(await signing()).toEqual({ numerator: 1, denominator: 3 })
    expect(await database.db.collection('pledges').countDocuments({ shopId })).toBe(2)
  })
})

describe('another community’s secretary', () => {
  it('finds none of these shops', async () => {
    const shopId = shops.bookshop
    const stranger = as('gao-xiuying')
    const text = { number: '9', name: '新', trade: 'retail', address: '九号' } as const
    await Promise.all(
      [
        stranger('shop.amend', { shopId, version: 0, ...text }),
        stranger('shop.close', { shopId, reason: '关' }),
        stranger('shop.reopen', { shopId }),
        stranger('shop.transfer', { shopId, reason: '转' }),
        stranger('shop.invite', { shopId }),
        stranger('shop.invitation', { shopId }),
        stranger('shop.plate', { shopId }),
      ].map((attempt) => refused(attempt, 'OUT_OF_REACH')),
    )
  })
})

describe('everything at once', () => {
  it('whatever wins, the rate is the truth', async () => {
    const all = [shops.breakfast, shops.pancakes, shops.bookshop]
    const owners = ['li-guoqiang', 'newowner', 'chen-xiaoyu']
    for (let round = 0; round < 4; round += 1) {
      const attempts = all.flatMap((shopId, index) => [
        signAs(town, owners[index] ?? '', shopId),
        secretary('shop.close', { shopId, reason: '歇业' }),
        secretary('shop.reopen', { shopId }),
        ...(round === 3 ? [secretary('shop.transfer', { shopId, reason: '转让' })] : []),
        secretary('shop.close', { shopId, reason: '歇业' }),
        signAs(town, owners[index] ?? '', shopId),
      ])
      const settled = await Promise.allSettled(attempts)
      for (const one of settled)
        if (one.status === 'rejected')
          expect([
            'SHOP_CLOSED',
            'ALREADY_SIGNED',
            'MOVE_NOT_ALLOWED',
            'FORBIDDEN',
            'OUT_OF_REACH',
          ]).toContain(one.reason.code)
      expect(await signing()).toEqual(await truth())
    }
  })
})
