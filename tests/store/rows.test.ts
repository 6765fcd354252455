import { describe, expect, it } from 'vitest'
import { dispatch } from '#functions/lib/dispatch.ts'
import { within } from '#functions/lib/store/within.ts'
import { functions } from '#functions/local/functions.ts'
import { everywhere, type Reach } from '#shared/domain/people/reach.ts'
import { contentsOf } from '../support/contents.ts'
import { draftFor } from '../support/notices.ts'
import { openTown } from '../support/town.ts'
import { freshKey, person } from '../support/world.ts'

const town = await openTown()
const { store } = town.database
const kangcui = '120116014003'
const inside = (area: string): Reach => [{ kind: 'inside', area }]

describe('a reach as a filter', () => {
  const places = { area: 'area', council: 'councilId', shop: '_id' }

  it('is the place that each kind of scope means', () => {
    expect(within(inside('1201'), places)).toEqual({ area: { $gte: '1201', $lt: '1201:' } })
    expect(within([{ kind: 'around', areas: ['a', 'b'], role: 'resident' }], places)).toEqual({
      area: { $in: ['a', 'b'] },
    })
    expect(within([{ kind: 'council', id: 'c' }], places)).toEqual({ councilId: 'c' })
    expect(within([{ kind: 'shop', id: 's' }], places)).toEqual({ _id: 's' })
    expect(within(everywhere, places)).toEqual({})
  })

  it('is any of several scopes, each once', () => {
    const two: Reach = [{ kind: 'shop', id: 's' }, { kind: 'shop', id: 's' }, ...inside('1')]
    expect(within(two, places)).toEqual({ $or: [{ _id: 's' }, { area: { $gte: '1', $lt: '1:' } }] })
  })

  it('finds nothing when it is empty, or of a kind the collection does not lie in', () => {
    expect(within([], places)).toEqual({ _id: { $in: [] } })
    expect(within([{ kind: 'person', id: 'p' }], places)).toEqual({ _id: { $in: [] } })
    expect(within(inside('1'), {})).toEqual({ _id: { $in: [] } })
  })

  it('inside an area holds the area and all below it, and no neighbour', async () => {
    const rows = await store.areas.all({}, inside(kangcui))
    expect(rows.map(({ id }) => id).sort()).toEqual([
      kangcui,
      ...[1, 2, 3, 4, 5, 6].map((grid) => `${kangcui}-0${grid}`),
    ])
  })
})

describe('many rows at once', () => {
  const claim = (id: string, shopId: string) => ({
    ...{
      id,
      shopId,
      councilId: 'c'.repeat(24),
      area: kangcui,
      nonce: id,
      issuedBy: 'd'.repeat(24),
    },
    ...{ issuedAt: new Date(), expiresAt: new Date('2040-01-01'), version: 0 },
  })

  it('are all inserted, or none: one of a bad shape, or of a key that is taken, stops all', async () => {
    const { claims } = store
    const [a, b] = ['a'.repeat(24), 'b'.repeat(24)]
    await claims.insertAll([])
    await expect(claims.insertAll([claim('1', a), claim('2', 'no id')])).rejects.toThrow()
    expect(await claims.all({}, everywhere)).toEqual([])
    const twice = [claim('1', a), claim('2', b), claim('3', b)]
    await expect(town.database.transaction((s) => s.claims.insertAll(twice))).rejects.toThrow()
    expect(await claims.all({}, everywhere)).toEqual([])
    await claims.insertAll([claim('1', a), claim('2', b)])
    expect(await claims.all({}, everywhere)).toHaveLength(2)
    await claims.removeAll({}, everywhere)
  })
})

describe('a row', () => {
  it('out of reach is not there: not to read, to replace, to count or to remove', async () => {
    const shop = await store.shops.get(town.shops.breakfast, inside(kangcui))
    const elsewhere = inside('120116014004')
    const before = await contentsOf(town.database)
    expect(await store.shops.find(shop.id, elsewhere)).toBeNull()
    await expect(store.shops.get(shop.id, elsewhere)).rejects.toMatchObject({
      code: 'OUT_OF_REACH',
    })
    await expect(store.shops.replace(shop, elsewhere)).rejects.toMatchObject({
      code: 'STALE_VERSION',
    })
    const { area } = shop
    const count = store.areas.add(area, { residents: 1 }, elsewhere)
    await expect(count).rejects.toMatchObject({ code: 'OUT_OF_REACH' })
    await store.shops.removeAll({}, elsewhere)
    await store.shops.setAll({}, { name: '改名' }, elsewhere)
    expect(await store.shops.parts({}, elsewhere, ['name'])).toEqual([])
    expect(await contentsOf(town.database)).toBe(before)
  })

  it('is saved only over the version that was read', async () => {
    const shop = await store.shops.get(town.shops.bookshop, everywhere)
    const saved = await store.shops.replace({ ...shop, name: '新书屋' }, everywhere)
    expect(saved.version).toBe(shop.version + 1)
    const late = store.shops.replace({ ...shop, name: '旧书屋' }, everywhere)
    await expect(late).rejects.toMatchObject({ code: 'STALE_VERSION' })
    expect((await store.shops.get(shop.id, everywhere)).name).toBe('新书屋')
  })

  it('is given new values together with others, and so is no longer the version that was read', async () => {
    const shop = await store.shops.get(town.shops.pancakes, everywhere)
    await store.shops.setAll({ _id: shop.id }, { address: '新址' }, inside(kangcui))
    const moved = await store.shops.get(shop.id, everywhere)
    expect(moved).toEqual({ ...shop, address: '新址', version: shop.version + 1 })
    await expect(store.shops.replace(shop, everywhere)).rejects.toMatchObject({
      code: 'STALE_VERSION',
    })
  })

  it('is read in part, and as few of them as wanted', async () => {
    const some = await store.shops.parts({}, inside(kangcui), ['number', 'trade'], 2)
    expect(some).toHaveLength(2)
    for (const part of some) expect(Object.keys(part).sort()).toEqual(['id', 'number', 'trade'])
  })

  it('that is not of its shape is not kept', async () => {
    const shop = await store.shops.get(town.shops.bookshop, everywhere)
    await expect(store.shops.replace({ ...shop, name: '' }, everywhere)).rejects.toThrow()
  })
})

describe('a handler that fails half-way', () => {
  const save = { action: 'notice.save', input: draftFor(kangcui), key: freshKey() }

  it('changes nothing, answers INTERNAL with a number to look up, and may be sent again', async () => {
    const before = await contentsOf(town.database)
    const notice = functions.notice ?? {}
    const failing = {
      ...notice,
      'notice.save': async (...given: Parameters<(typeof notice)[string]>) => {
        await notice['notice.save']?.(...given)
        throw new Error('the light went out')
      },
    }
    const quiet = { ...town.platform, log: () => undefined }
    const reply = await dispatch(failing, save, person('liu-jianhua'), quiet)
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'INTERNAL', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    })
    expect(JSON.stringify(reply)).not.toContain('light')
    expect(await contentsOf(town.database)).toBe(before)
    expect(await town.send(save, person('liu-jianhua'))).toMatchObject({ ok: true })
  })
})
