import { describe, expect, it } from 'vitest'
import { gridAt, kangcui, subdistrict, ziyun } from '#functions/local/demo/places.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { keptOf, truthOf } from '../support/notice-truth.ts'
import { draftFor, publishFor, titlesOf } from '../support/notices.ts'
import { tinyJpeg } from '../support/photos.ts'
import { refused } from '../support/refusal.ts'
import { moveIn, openTown } from '../support/town.ts'

const town = await openTown()
const { as, clock } = town
const secretary = as('liu-jianhua')
const gridWorker = as('zhou-qiang')
for (const [who, area] of [
  ['门牌甲', gridAt(0)],
  ['门牌乙', gridAt(0)],
  ['门牌丙', gridAt(2)],
  ['没分网格', kangcui],
] as const)
  await moveIn(town, who, area)

const noticeOf = (id: string) => town.database.store.notices.get(id, everywhere)
const agrees = async (id: string) => {
  const [kept, truth] = await Promise.all([keptOf(town, id), truthOf(town, await noticeOf(id))])
  expect(kept).toEqual(truth)
  const { audience, readers } = await noticeOf(id)
  const sum = (what: 'audience' | 'readers') =>
    Object.values(kept).reduce((total, part) => total + part[what], 0)
  expect({ audience, readers }).toEqual({ audience: sum('audience'), readers: sum('readers') })
}
const unreadIn = async (noticeId: string, area: string) =>
  (await gridWorker('notice.unread', { noticeId, area })).items

describe('how far a notice has come', () => {
  it('is known grid by grid in a community, and equals what lies behind it', async () => {
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui)
    for (const who of ['wang-guilan', 'zhao-min', 'li-guoqiang', '没分网格', 'liu-jianhua'])
      await as(who)('notice.open', { noticeId })
    await agrees(noticeId)
    const { parts, ...whole } = await secretary('notice.reach', { noticeId })
    expect(whole).toMatchObject({ place: '康翠社区', audience: 6, readers: 3, doors: 0 })
    expect(parts.map(({ name, readers, audience }) => [name, readers, audience])).toEqual([
      ['没有分网格', 1, 1],
      ['康翠社区一网格', 1, 3],
      ['康翠社区二网格', 1, 1],
      ['康翠社区三网格', 0, 1],
    ])
  })

  it('is known community by community in a street, street by street in the district', async () => {
    const ofStreet = await publishFor(town, 'zheng-hong', subdistrict)
    const ofDistrict = await publishFor(town, 'lin-zhiyuan', '120116')
    for (const noticeId of [ofStreet, ofDistrict]) {
      await as('sun-haibo')('notice.open', { noticeId })
      await as('wang-guilan')('notice.open', { noticeId })
      await agrees(noticeId)
    }
    expect(Object.keys(await keptOf(town, ofStreet)).sort()).toEqual([kangcui, ziyun])
    expect(Object.keys(await keptOf(town, ofDistrict))).toEqual([subdistrict])
  })

  it('of a notice to merchants counts people, not shops, and nobody else sees it', async () => {
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui, {
      title: '商户开会',
      audienceRoles: ['merchant'],
    })
    await agrees(noticeId)
    const { audience } = await noticeOf(noticeId)
    expect(audience).toBe(3)
    expect(await titlesOf(town, 'li-guoqiang')).toContain('商户开会')
    for (const who of ['wang-guilan', 'zhou-qiang', 'liu-jianhua', 'ma-jun'])
      expect(await titlesOf(town, who)).not.toContain('商户开会')
    await refused(as('wang-guilan')('notice.open', { noticeId }), 'OUT_OF_REACH')
    await as('li-guoqiang')('notice.open', { noticeId })
    await agrees(noticeId)
    expect(await unreadIn(noticeId, gridAt(0))).toEqual([])
  })

  it('counts who is both at home and in business there once', async () => {
    await as('owner-02')('people.enrol', { area: gridAt(3), address: '9 号楼' })
    const { items } = await secretary('people.enrolments', {})
    await secretary('people.admit', { enrolmentId: items[0]?.id ?? '' })
    const both = { audienceRoles: ['resident', 'merchant'] as ('resident' | 'merchant')[] }
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui, both)
    await as('owner-02')('notice.open', { noticeId })
    await agrees(noticeId)
    expect((await noticeOf(noticeId)).audience).toBe(9)
  })

  it('counts a reader where they lived when it went out, wherever they live now', async () => {
    const noticeId = await publishFor(town, 'zheng-hong', subdistrict)
    clock.pass({ hours: 1 })
    await as('门牌丙')('people.enrol', { area: ziyun, address: '1 号楼' })
    const { items } = await as('gao-xiuying')('people.enrolments', {})
    await as('gao-xiuying')('people.admit', { enrolmentId: items[0]?.id ?? '' })
    await as('门牌丙')('notice.open', { noticeId })
    await agrees(noticeId)
    expect((await keptOf(town, noticeId))[kangcui]?.readers).toBe(1)
  })

  it('stays true when fifty tap at once', async () => {
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui)
    const people = ['wang-guilan', 'zhao-min', '门牌甲', '门牌乙', '没分网格']
    const taps = Array.from({ length: 50 }, (_, tap) =>
      as(people[tap % people.length] ?? '')('notice.open', { noticeId }),
    )
    await Promise.all(taps)
    await agrees(noticeId)
    expect((await noticeOf(noticeId)).readers).toBe(5)
  })

  it('does not shrink when a reader asks to be forgotten', async () => {
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui)
    await moveIn(town, '要走的人', gridAt(1))
    const next = await publishFor(town, 'liu-jianhua', kangcui)
    await as('要走的人')('notice.open', { noticeId: next })
    await as('要走的人')('people.forget', { confirm: '注销' })
    const rows = await town.database.store.readings.all({ noticeId: next }, everywhere)
    expect(rows).toMatchObject([{ personId: null, counted: true }])
    expect((await noticeOf(next)).readers).toBe(rows.length)
    expect((await noticeOf(noticeId)).readers).toBe(0)
  })
})

describe('going from door to door', () => {
  it('lists who has not read it in one’s own grid, by name and no more', async () => {
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui)
    await as('门牌甲')('notice.open', { noticeId })
    const left = await unreadIn(noticeId, gridAt(0))
    expect(left.map(({ name }) => name).sort()).toEqual(['王桂兰', '门牌乙'].sort())
    for (const one of left) expect(Object.keys(one).sort()).toEqual(['grid', 'homeId', 'name'])
    const elsewhere = { noticeId, area: gridAt(1) }
    await refused(gridWorker('notice.unread', elsewhere), 'OUT_OF_REACH')
    await refused(as('gao-xiuying')('notice.unread', elsewhere), 'OUT_OF_REACH')
    await refused(as('zheng-hong')('notice.unread', elsewhere), 'FORBIDDEN')
    const all = await secretary('notice.unread', { noticeId, area: kangcui })
    expect(all.items).toHaveLength(5)
  })

  it('enters a visit as one reading, once, whoever reads it meanwhile', async () => {
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui)
    const [first] = await unreadIn(noticeId, gridAt(0))
    const visit = { noticeId, homeId: first?.homeId ?? '' }
    const visits = await Promise.allSettled([
      gridWorker('notice.visit', visit),
      gridWorker('notice.visit', visit),
      secretary('notice.visit', visit),
    ])
    expect(visits.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await refused(gridWorker('notice.visit', visit), 'ALREADY_TOLD')
    await agrees(noticeId)
    expect(await secretary('notice.reach', { noticeId })).toMatchObject({ readers: 1, doors: 1 })
    expect((await unreadIn(noticeId, gridAt(0))).map(({ homeId }) => homeId)).not.toContain(
      visit.homeId,
    )
    await as('zhao-min')('notice.open', { noticeId })
    const all = await secretary('notice.unread', { noticeId, area: gridAt(1) })
    expect(all.items).toEqual([])
  })

  it('is for a notice that hangs there, and for neighbours of one’s own', async () => {
    const other = await publishFor(town, 'gao-xiuying', ziyun)
    const [home] = await unreadIn(await publishFor(town, 'liu-jianhua', kangcui), gridAt(0))
    const homeId = home?.homeId ?? ''
    await refused(gridWorker('notice.visit', { noticeId: other, homeId }), 'OUT_OF_REACH')
    await refused(as('gao-xiuying')('notice.visit', { noticeId: other, homeId }), 'OUT_OF_REACH')
    const merchants = await publishFor(town, 'liu-jianhua', kangcui, {
      audienceRoles: ['merchant'],
    })
    await refused(gridWorker('notice.visit', { noticeId: merchants, homeId }), 'NOT_ADDRESSED')
    const gone = await publishFor(town, 'liu-jianhua', kangcui)
    await secretary('notice.withdraw', { noticeId: gone, reason: '不办了' })
    await refused(gridWorker('notice.visit', { noticeId: gone, homeId }), 'NOTICE_NOT_UP')
    const { id: draft } = await secretary('notice.save', draftFor(kangcui))
    await refused(gridWorker('notice.visit', { noticeId: draft, homeId }), 'OUT_OF_REACH')
  })

  it('knows what there is to carry round, with the numbers of the grid', async () => {
    const { items, place } = await gridWorker('notice.carry', {})
    expect(place).toBe('康翠社区一网格')
    expect(items[0]).toMatchObject({ counts: { audience: 3, readers: 0 } })
    const { items: outside } = await gridWorker('notice.carry', { area: gridAt(0) })
    expect(outside).toEqual(items)
    await refused(gridWorker('notice.carry', { area: gridAt(1) }), 'OUT_OF_REACH')
  })
})

describe('paper on a wall', () => {
  it('is listed with where, when and a photo, and counts nobody', async () => {
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui)
    const { id: photoId } = await gridWorker('photo.upload', {
      purpose: 'posting',
      data: tinyJpeg(4),
    })
    const post = { noticeId, area: gridAt(0), where: '3 号楼 1 门', photoId }
    await gridWorker('notice.post', post)
    await refused(gridWorker('notice.post', post), 'PHOTO_MISSING')
    await refused(gridWorker('notice.post', { ...post, area: gridAt(1) }), 'OUT_OF_REACH')
    const reach = await secretary('notice.reach', { noticeId })
    expect(reach).toMatchObject({
      readers: 0,
      postings: [{ where: '3 号楼 1 门', place: '康翠社区一网格', photoId }],
    })
    expect(await secretary('photo.get', { photoId })).toMatchObject({ purpose: 'posting' })
    await refused(as('wang-guilan')('photo.get', { photoId }), 'OUT_OF_REACH')
    await agrees(noticeId)
  })
})
