import { describe, expect, it } from 'vitest'
import { sha256 } from '#functions/lib/sha256.ts'
import { gridAt, kangcui } from '#functions/local/demo/places.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { genesis } from '#shared/kernel/hash-chain.ts'
import { addDays, dayOf } from '#shared/kernel/time.ts'
import { tick } from '../support/orders.ts'
import { ofCommunity, ofShop, opinion } from '../support/ratings.ts'
import { faultOn, nightPasses, readChain } from '../support/receipts.ts'
import { refused } from '../support/refusal.ts'
import { moveIn, openTown } from '../support/town.ts'
import { freshKey, person } from '../support/world.ts'

const town = await openTown()
const { as, clock, database, shops } = town
const service = ofCommunity(kangcui)
const today = () => dayOf(clock.now())
const submit = (who: string, level: number, subject: typeof service | ReturnType<typeof ofShop>) =>
  as(who)('rating.submit', { subject, ...opinion(level) })
const look = (code: string) => as('passer-by')('rating.receipt', { code })
const first = today()
const codes: string[] = []

describe('a receipt', () => {
  it('is given with every voice, waits for the night, and says nothing of what was said', async () => {
    const { receipt } = await submit('wang-guilan', 2, service)
    codes.push(receipt)
    expect(receipt).toMatch(/^([2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}$/)
    expect(await look(receipt)).toEqual({ day: first, replaced: false, linked: null })
    expect(await look(receipt.toLowerCase().replaceAll('-', ' '))).toMatchObject({ day: first })
  })

  it('is the same when the same wish is sent again, and stored nowhere', async () => {
    const input = { subject: ofShop(shops.breakfast), ...opinion(4) }
    const event = { action: 'rating.submit', input, key: freshKey() }
    const replies = await Promise.all([1, 2, 3].map(() => town.send(event, person('zhao-min'))))
    const given = replies.map((reply) => reply.ok && (reply.data as { receipt: string }).receipt)
    expect(new Set(given).size).toBe(1)
    const code = String(given[0])
    codes.push(code)
    for (const { name } of await database.db.listCollections().toArray()) {
      const text = JSON.stringify(await database.db.collection(name).find({}).toArray())
      for (const trace of [code, code.replaceAll('-', '')]) expect(text).not.toContain(trace)
    }
  })

  it('knows neither person nor subject nor hour', async () => {
    const rows = await database.db.collection('receipts').find({}).toArray()
    const fields = ['_id', 'day', 'leaf', 'replaced', 'chain', 'link', 'version']
    for (const row of rows) expect(Object.keys(row).sort()).toEqual(fields.sort())
  })

  it('that nobody was given is told so, and a code that is none, another way', async () => {
    await refused(look('ABCD-2345-EFGH'), 'RECEIPT_UNKNOWN', 'code')
    await refused(look('ABCD'), 'INVALID_INPUT', 'code')
  })

  it('is replaced by the next one of the same voice', async () => {
    const { receipt } = await submit('wang-guilan', 3, service)
    codes.push(receipt)
    expect(await look(codes[0] ?? '')).toMatchObject({ replaced: true })
    expect(await look(receipt)).toMatchObject({ replaced: false })
  })
})

describe('the night after', () => {
  it('links the day in the order of its leaves, and each receipt knows its place', async () => {
    await tick(town)
    expect((await readChain(town, first)).chain).toBeNull()
    await nightPasses(town)
    const { chain, leaves, previousDay } = await readChain(town, first)
    expect({ previousDay, count: chain?.count }).toEqual({ previousDay: null, count: 3 })
    expect(leaves).toEqual([...leaves].sort())
    expect(await faultOn(town, first)).toBeNull()
    const links = []
    for (const code of codes) links.push((await look(code)).linked)
    links.sort((one, other) => (one?.place ?? 0) - (other?.place ?? 0))
    let before = genesis
    for (const [index, linked] of links.entries()) {
      const after = sha256(before + leaves[index])
      const own = { day: first, place: index + 1, count: 3, before, after, head: chain?.head }
      expect(linked).toEqual(own)
      before = after
    }
    expect(before).toBe(chain?.head)
  })

  it('is done once, however often and however many at once it is asked for', async () => {
    const before = await readChain(town, first)
    await Promise.all([1, 2, 3, 4].map(() => tick(town)))
    expect(await readChain(town, first)).toEqual(before)
  })

  it('skips days without a voice, and links what came too late with the next day', async () => {
    const late = today()
    await submit('zhao-min', 5, service)
    const straggler = await submit('zhao-min', 4, ofShop(shops.bookshop))
    const { id, leaf } = await strayFrom(late)
    await nightPasses(town)
    expect((await readChain(town, late)).chain?.count).toBe(1)
    await database.store.receipts.insert({
      ...{ id, leaf, day: late, replaced: false, chain: null, link: null, version: 0 },
    })
    await tick(town)
    expect(await look(straggler.receipt)).toMatchObject({ day: late, linked: null })
    clock.pass({ days: 2 })
    await tick(town)
    const next = await readChain(town, addDays(late, 1))
    expect(next).toMatchObject({ previousDay: late, chain: { count: 1 }, leaves: [leaf] })
    expect(next.chain?.previous).toBe((await readChain(town, late)).chain?.head)
    expect((await look(straggler.receipt)).linked).toMatchObject({
      day: addDays(late, 1),
      place: 1,
    })
    expect((await readChain(town, addDays(late, 2))).previousDay).toBe(addDays(late, 1))
    for (const day of [late, addDays(late, 1)]) expect(await faultOn(town, day)).toBeNull()
  })

  /** Takes the row of a voice that a slow transaction brings after the day was linked. */
  async function strayFrom(day: string) {
    const [row] = await database.store.receipts.all({ day, chain: null }, everywhere)
    const rows = await database.store.ratings.all(
      { subjectKey: `shop:${shops.bookshop}` },
      everywhere,
    )
    const id = rows[0]?.receipt ?? ''
    const stray = await database.store.receipts.get(id, everywhere)
    expect(row).toBeDefined()
    await database.store.receipts.removeAll({ _id: id }, everywhere)
    return stray
  }

  it('is not told before it is over', async () => {
    await refused(
      as('passer-by')('rating.chain', { day: addDays(today(), 1) }),
      'DAY_IN_FUTURE',
      'day',
    )
  })
})

describe('a published day', () => {
  it('betrays a leaf that somebody takes away, alters or adds in the database', async () => {
    const rows = database.db.collection<{ _id: string; leaf: string; chain: string }>('receipts')
    const row = await rows.findOne({ chain: first })
    if (!row) throw new Error('no receipt')
    await rows.deleteOne({ _id: row._id })
    expect(await faultOn(town, first)).toBe('count')
    await rows.insertOne({ ...row, leaf: row.leaf.replace(/^./, (c) => (c === 'f' ? 'e' : 'f')) })
    expect(await faultOn(town, first)).toBe('head')
    await rows.insertOne({ ...row, _id: 'added', leaf: `${row.leaf}0` })
    await rows.replaceOne({ _id: row._id }, row)
    expect(await faultOn(town, first)).toBe('count')
    await rows.deleteOne({ _id: 'added' })
    expect(await faultOn(town, first)).toBeNull()
  })
})

describe('one person in one day', () => {
  it('may raise thirty new voices, and no more until tomorrow', async () => {
    await moveIn(town, 'eager', gridAt(0))
    const key = { person: 'eager' }
    await submit(key.person, 5, service)
    const quotas = database.db.collection('quotas')
    const row = await quotas.findOne(
      { voices: 1, until: { $gt: clock.now() } },
      { sort: { _id: 1 } },
    )
    expect(JSON.stringify(row)).not.toMatch(/eager|shop|community/)
    await quotas.updateMany({ until: { $gt: clock.now() } }, { $set: { voices: 30 } })
    await refused(submit('eager', 5, ofShop(shops.bookshop)), 'RATING_TOO_MANY')
    await expect(submit('eager', 4, service)).resolves.toBeDefined()
    clock.pass({ days: 1 })
    await expect(submit('eager', 5, ofShop(shops.bookshop))).resolves.toBeDefined()
  })
})

describe('a day of more receipts than one tick links', () => {
  it('goes on with the next tick after the last leaf, is shown only when it is whole, and parallel ticks take turns', async () => {
    clock.pass({ days: 2 })
    await tick(town)
    const day = today()
    const leafAt = (index: number) => sha256(`${index}`).slice(0, 32)
    const fresh = { day, replaced: false, chain: null, link: null, version: 0 }
    const rows = Array.from({ length: 2_050 }, (_, index) => ({
      ...fresh,
      id: `many-${index}`,
      leaf: leafAt(index),
    }))
    await database.store.receipts.insertAll(rows)
    clock.pass({ days: 1 })
    expect((await tick(town)).linkedReceipts).toBe(2_000)
    expect((await readChain(town, day)).chain).toBeNull()
    const ticks = await Promise.all([1, 2, 3].map(() => tick(town)))
    expect(ticks.map(({ linkedReceipts }) => linkedReceipts).sort()).toEqual([0, 0, 50])
    expect((await readChain(town, day)).chain?.count).toBe(2_050)
    expect(await faultOn(town, day)).toBeNull()
  })
})
