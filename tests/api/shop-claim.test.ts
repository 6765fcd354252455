import { describe, expect, it } from 'vitest'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, shops, clock, database } = town
const secretary = as('liu-jianhua')
await as('newcomer')('people.join', { name: '何芳' })
await as('second')('people.join', { name: '何圆' })

async function codeFor(shopId: string): Promise<string> {
  await secretary('shop.invite', { shopId })
  const { current } = await secretary('shop.invitation', { shopId })
  return current?.code ?? ''
}
const claim = (who: string, code: string) => as(who)('shop.claim', { code })
const ownersOf = async (who: string) =>
  (await as(who)('people.me', {})).grants.filter(({ role }) => role === 'merchant')

describe('a code for an owner', () => {
  it('makes whoever brings it the merchant of that shop, by the hand of who issued it', async () => {
    const code = await codeFor(shops.bookshop)
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/)
    const given = await claim('newcomer', ` ${code.toLowerCase()} `)
    expect(given).toEqual({ shopId: shops.bookshop, name: '海河书屋' })
    expect(await ownersOf('newcomer')).toMatchObject([
      { shopId: shops.bookshop, councilId: town.councilId, post: '海河书屋 商户负责人' },
    ])
    const { person } = await as('liu-jianhua')('people.me', {})
    const grant = await database.db
      .collection('grants')
      .findOne({ shopId: shops.bookshop, grantedBy: person?.id })
    expect(grant).toMatchObject({ role: 'merchant' })
  })

  it('stands nowhere in the database, the remembered answers included', async () => {
    const code = await codeFor(shops.bookshop)
    const all = await database.db.listCollections().toArray()
    for (const { name } of all) {
      const rows = await database.db.collection(name).find({}).toArray()
      expect(JSON.stringify(rows), name).not.toContain(code)
    }
  })

  it('unknown, used, replaced or too old is told alike', async () => {
    const sentences = new Set<string>()
    const refusedAlike = async (code: string) => {
      const refusal = await claim('second', code).catch((error) => error)
      expect(refusal).toMatchObject({ code: 'CLAIM_CODE_INVALID' })
      sentences.add(`${refusal.message} ${refusal.field}`)
    }
    await refusedAlike('ABCDEFGH')
    const old = await codeFor(shops.pancakes)
    const code = await codeFor(shops.pancakes)
    await refusedAlike(old)
    await claim('newcomer', code)
    await refusedAlike(code)
    const late = await codeFor(shops.pancakes)
    clock.pass({ days: 7 })
    await refusedAlike(late)
    expect((await secretary('shop.invitation', { shopId: shops.pancakes })).current).toBeNull()
    const gone = await codeFor(shops.breakfast)
    await secretary('shop.transfer', { shopId: shops.breakfast, reason: '转让' })
    await refusedAlike(gone)
    expect(sentences.size).toBe(1)
    expect(await ownersOf('second')).toEqual([])
  })

  it('is used once, however many come with it at the same moment', async () => {
    const code = await codeFor(shops.breakfast)
    const people = Array.from({ length: 6 }, (_, index) => `at-once-${index}`)
    for (const who of people) await as(who)('people.join', { name: who })
    const settled = await Promise.allSettled(people.map((who) => claim(who, code)))
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of settled)
      if (one.status === 'rejected') expect(one.reason.code).toBe('CLAIM_CODE_INVALID')
  })

  it('issued by many taps at the same moment is one', async () => {
    await Promise.all(
      Array.from({ length: 6 }, () => secretary('shop.invite', { shopId: shops.bookshop })),
    )
    const where = { shopId: shops.bookshop }
    expect(await database.db.collection('claims').countDocuments(where)).toBe(1)
  })

  it('does nothing for who issued it, for a stranger without a name, or for an owner', async () => {
    const code = await codeFor(shops.bookshop)
    await refused(claim('liu-jianhua', code), 'NOT_YOURSELF')
    await refused(claim('nobody-knows', code), 'JOIN_FIRST')
    await refused(claim('newcomer', code), 'ALREADY_GRANTED')
    await refused(claim('second', '1'), 'INVALID_INPUT', 'code')
    await expect(claim('second', code)).resolves.toMatchObject({ shopId: shops.bookshop })
  })

  it('is void when who issued it may no longer appoint', async () => {
    const code = await codeFor(shops.pancakes)
    const { grants } = await as('liu-jianhua')('people.me', {})
    const grantId = grants.find(({ role }) => role === 'secretary')?.id ?? ''
    await as('zheng-hong')('people.dismiss', { grantId, reason: '换届' })
    await refused(claim('second', code), 'CLAIM_CODE_INVALID')
    const code8 = town.codes['liu-jianhua']
    await as('zheng-hong')('people.appoint', {
      code: code8,
      role: 'secretary',
      place: '120116014003',
    })
  })
})

describe('the plate on a door', () => {
  const shopId = shops.pancakes

  it('opens the shop by its id, on the address of this machine, whatever was sent', async () => {
    const plate = await secretary('shop.plate', { shopId })
    expect(plate).toMatchObject({ number: '02', name: '老味道煎饼馃子', scene: shopId })
    expect(plate.mime).toBe('image/svg+xml')
    const svg = Buffer.from(plate.data, 'base64').toString()
    expect(svg).toMatch(/^<svg /)
    const other = await secretary('shop.plate', { shopId: shops.bookshop })
    expect(other.data).not.toBe(plate.data)
  })

  it('is given to its owner, secretary and street, and to nobody else', async () => {
    await expect(as('newcomer')('shop.plate', { shopId })).resolves.toMatchObject({ scene: shopId })
    await expect(as('zheng-hong')('shop.plate', { shopId })).resolves.toMatchObject({
      number: '02',
    })
    await refused(as('chen-xiaoyu')('shop.plate', { shopId }), 'OUT_OF_REACH')
    await refused(as('gao-xiuying')('shop.plate', { shopId }), 'OUT_OF_REACH')
    await refused(as('wang-guilan')('shop.plate', { shopId }), 'FORBIDDEN')
    await refused(as('ma-jun')('shop.plate', { shopId }), 'FORBIDDEN')
  })
})
