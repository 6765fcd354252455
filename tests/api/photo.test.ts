import { describe, expect, it } from 'vitest'
import { newId } from '#functions/lib/store/store.ts'
import { ziyun } from '#functions/local/demo/places.ts'
import { seatIn } from '#functions/local/demo/seats.ts'
import { usePhotos } from '#functions/photo/use.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { type Role, roleNames } from '#shared/domain/people/role.ts'
import { mostUnused } from '#shared/domain/photo/photo.ts'
import {
  isOfShop,
  type PhotoPurpose,
  photographers,
  photoPurposes,
  purposeNames,
} from '#shared/domain/photo/purposes.ts'
import { contentsOf } from '../support/contents.ts'
import { photoBy, tinyJpeg } from '../support/photos.ts'
import { refused } from '../support/refusal.ts'
import { holders } from '../support/roles.ts'
import { openTown } from '../support/town.ts'
import { freshKey, identityOf, person } from '../support/world.ts'

const town = await openTown()
const { as, codes, councilId, shops } = town
const { store } = town.database
const shopId = shops.bookshop
const data = tinyJpeg(1)
const take = (who: string, purpose: PhotoPurpose = 'finding', at = shopId) =>
  photoBy(town, who, purpose, at)
const see = (who: string, photoId: string) => as(who)('photo.get', { photoId })
const stored = (id: string) => store.photos.find(id, everywhere)

/** A second council, in 紫云, whose inspector is a person of their own. */
async function foundElsewhere(): Promise<void> {
  const council = { name: '紫云商圈', kind: 'businessDistrict', area: ziyun } as const
  const { id: place } = await as('zheng-hong')('council.found', council)
  const post = { role: 'inspector', place, department: 'fire' } as const
  await as('zheng-hong')('people.appoint', { code: codes['sun-haibo'], ...post })
}
await foundElsewhere()

/** Hands photos in as a person, the way another action's handler does it, inside a transaction. */
async function hand(who: string, ids: string[], usedBy: string, purpose: PhotoPurpose = 'finding') {
  const caller = await store.people.first({ identity: identityOf(who) }, everywhere)
  return town.database.transaction((inside) =>
    usePhotos(
      { store: inside, person: caller, now: town.clock.now() },
      { ids, purpose, at: { shopId }, usedBy },
    ),
  )
}

/** Neither a home nor a grid nor a project reaches a shop at all, nor do those who sit in the park's council. */
const reachNoShop: readonly Role[] = [
  ...(['resident', 'gridWorker', 'projectSupervisor'] as const),
  ...(['secretariat', 'taskForce', 'adviser', 'unitContact'] as const),
]

describe.each(purposeNames.filter(isOfShop))('a photo for %s', (purpose) => {
  const upload: readonly Role[] = photoPurposes[purpose].upload
  const sees = photoPurposes[purpose].see as readonly Role[]

  it.each(photographers)('is taken from a %s as the table says', async (role) => {
    const taken = take(holders[role], purpose)
    if (upload.includes(role)) expect(await taken).toMatch(/^[0-9a-f]{24}$/)
    else if (reachNoShop.includes(role)) await refused(taken, 'OUT_OF_REACH')
    else await refused(taken, 'PHOTO_NOT_ALLOWED', 'purpose')
  })

  it.each(roleNames)('is shown to a %s as the table says', async (role) => {
    const id = await take(holders[upload[0] ?? 'inspector'], purpose)
    const shown = see(holders[role], id)
    if (sees.includes(role))
      expect(await shown).toMatchObject({ id, purpose, mime: 'image/jpeg', data })
    else await refused(shown, 'OUT_OF_REACH')
  })
})

describe('a photo', () => {
  it('says when it was taken, and not by whom', async () => {
    const id = await take('ma-jun')
    const shown = await see('chen-xiaoyu', id)
    expect(shown.at).toBe(town.clock.now().toISOString())
    expect(Object.keys(shown).sort()).toEqual(['at', 'check', 'data', 'id', 'mime', 'purpose'])
  })

  it('is neither taken from nor shown to those of another council, shop or community', async () => {
    await refused(take('sun-haibo'), 'OUT_OF_REACH')
    await refused(take('owner-02', 'rectification'), 'OUT_OF_REACH')
    await refused(take('gao-xiuying', 'paper'), 'OUT_OF_REACH')
    const id = await take('ma-jun')
    for (const who of ['sun-haibo', 'owner-02', 'gao-xiuying'])
      await refused(see(who, id), 'OUT_OF_REACH')
    await refused(see('ma-jun', '0'.repeat(24)), 'OUT_OF_REACH')
  })

  it('is judged by the role that covers its shop, not by another elsewhere', async () => {
    await seatIn(as('liu-jianhua'), councilId)(codes['gao-xiuying'], { seat: 'director' })
    const paper = await take('liu-jianhua', 'paper')
    await refused(see('gao-xiuying', paper), 'OUT_OF_REACH')
    const id = await take('ma-jun')
    expect(await see('gao-xiuying', id)).toMatchObject({ id })
    await refused(take('gao-xiuying', 'paper'), 'PHOTO_NOT_ALLOWED')
  })

  it('sent twice under one key is one', async () => {
    const event = {
      action: 'photo.upload',
      input: { shopId, purpose: 'finding', data },
      key: freshKey(),
    }
    const first = await town.send(event, person('ma-jun'))
    expect(first).toMatchObject({ ok: true, data: { size: 153 } })
    const before = await contentsOf(town.database)
    expect(await town.send(event, person('ma-jun'))).toEqual(first)
    expect(await contentsOf(town.database)).toBe(before)
  })

  it.each([
    ['PHOTO_TOO_LARGE', tinyJpeg(1, 66_000)],
    ['INVALID_INPUT', tinyJpeg(1, 70_000)],
    ['INVALID_INPUT', Buffer.from('只是一句话').toString('base64')],
    ['PHOTO_UNREADABLE', Buffer.from('RIFF\x10\0\0\0WAVEfmt ').toString('base64')],
  ] as const)('is refused with %s, and nothing is kept of it', async (code, wrong) => {
    const before = await contentsOf(town.database)
    const input = { shopId, purpose: 'finding', data: wrong } as const
    await refused(as('ma-jun')('photo.upload', input), code, 'data')
    expect(await contentsOf(town.database)).toBe(before)
  })
})

describe('handing photos in', () => {
  it('marks each with the thing, and may be repeated for the same thing', async () => {
    const ids = [await take('ma-jun'), await take('ma-jun')]
    await hand('ma-jun', [...ids, ...ids], 'thing-1')
    await hand('ma-jun', ids, 'thing-1')
    for (const id of ids) expect(await stored(id)).toMatchObject({ usedBy: 'thing-1', data })
    await hand('ma-jun', [], 'thing-2')
  })

  it('is refused for what is used elsewhere, another’s, for another purpose or shop, or not there', async () => {
    const used = await take('ma-jun')
    await hand('ma-jun', [used], 'thing-3')
    const theirs = await take('he-wei')
    const check = await take('ma-jun', 'reinspection')
    const other = await take('ma-jun', 'finding', shops.breakfast)
    const good = await take('ma-jun')
    const before = await contentsOf(town.database)
    for (const id of [used, theirs, check, other, '0'.repeat(24)])
      await refused(hand('ma-jun', [good, id], 'thing-4'), 'PHOTO_MISSING')
    expect(await contentsOf(town.database)).toBe(before)
  })

  it('of one photo with two things at once succeeds for one of them', async () => {
    const id = await take('ma-jun')
    const both = await Promise.allSettled([
      hand('ma-jun', [id], 'left'),
      hand('ma-jun', [id], 'right'),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('a photo that nobody hands in', () => {
  const tick = () =>
    town.send({ action: 'clock.tick', input: {}, key: freshKey() }, { kind: 'timer' })

  it('is swept after a week, and one that was handed in is not', async () => {
    await tick()
    const unused = await take('ma-jun')
    const used = await take('ma-jun')
    await hand('ma-jun', [used], 'thing-5')
    town.clock.pass({ days: 6, hours: 23 })
    await tick()
    expect(await stored(unused)).not.toBeNull()
    town.clock.pass({ hours: 2 })
    expect(await tick()).toMatchObject({ ok: true, data: { sweptPhotos: expect.any(Number) } })
    expect(await stored(unused)).toBeNull()
    expect(await stored(used)).not.toBeNull()
    expect(await tick()).toMatchObject({ data: { sweptPhotos: 0 } })
  })

  it('is told of in what a person takes out, and goes with them; evidence stays without their name', async () => {
    await as('liu-jianhua')('people.appoint', {
      code: codes['zhao-min'],
      role: 'merchant',
      place: shopId,
    })
    const unused = await take('zhao-min', 'appeal')
    const used = await take('zhao-min', 'rectification')
    const others = await take('chen-xiaoyu', 'rectification')
    await hand('zhao-min', [used], 'thing-6', 'rectification')
    const at = town.clock.now().toISOString()
    expect((await as('zhao-min')('people.takeout', {})).photos).toEqual([
      { id: unused, purpose: 'appeal', at },
      { id: used, purpose: 'rectification', at },
    ])
    await as('zhao-min')('people.forget', { confirm: '注销' })
    expect(await stored(unused)).toBeNull()
    expect(await stored(used)).toMatchObject({ takenBy: null, usedBy: 'thing-6', data })
    expect((await stored(others))?.takenBy).not.toBeNull()
    expect(await see('liu-jianhua', used)).toMatchObject({ data })
  })
})

describe('photos that nobody hands in', () => {
  it('are so many of one person and no more, until they are handed in', async () => {
    const id = await take('he-wei')
    const one = await stored(id)
    if (!one) throw new Error('the photo was kept')
    const many = Array.from({ length: mostUnused - 1 }, () => ({ ...one, id: newId() }))
    await store.photos.insertAll(many)
    await refused(take('he-wei'), 'PHOTO_TOO_MANY')
    await hand('he-wei', [id], 'b'.repeat(24))
    expect(await stored(await take('he-wei'))).toMatchObject({ usedBy: null })
    await take('ma-jun')
  })
})
