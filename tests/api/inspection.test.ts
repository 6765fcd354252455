import { describe, expect, it } from 'vitest'
import { ziyun } from '#functions/local/demo/places.ts'
import { except, finding, flawless, photographed } from '../support/covenant.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, codes, councilId, shops } = town
const results = flawless()
const swept = except(results, 1, { findings: [finding('1a', 3, '门口有烟头')] })

/** A second council, in 紫云, whose inspector is a person of their own. */
async function foundElsewhere(): Promise<void> {
  const council = { name: '紫云商圈', kind: 'businessDistrict', area: ziyun } as const
  const { id: place } = await as('zheng-hong')('council.found', council)
  const post = { role: 'inspector', place, department: 'fire' } as const
  await as('zheng-hong')('people.appoint', { code: codes['wang-guilan'], ...post })
}
await foundElsewhere()

describe('an inspection', () => {
  it('answers the score, each item and every lost point with its rule', async () => {
    const visit = except(swept, 9, { applies: false })
    const seen = await as('ma-jun')('inspection.record', {
      shopId: shops.breakfast,
      results: visit,
    })
    expect(seen).toMatchObject({
      shopName: '李记早点',
      by: [{ department: 'sanitation', post: '康翠商圈共同缔造理事会 考核员（环卫）' }],
      score: { kept: 88, applicable: 91, score: 96.7, vetoed: false },
      lost: [
        { no: 1, title: '包卫生', rule: '门前有垃圾、烟头或污渍没有清扫', points: 3, veto: false },
      ],
    })
    expect(seen.lost[0]).toMatchObject({ note: '门口有烟头', rectifyHours: 2 })
    expect(seen.items.find(({ no }) => no === 9)).toMatchObject({ applies: false, kept: 0 })
    expect(seen.score?.categories.map(({ applicable }) => applicable)).toEqual([34, 14, 16, 9, 18])
  })

  it('is refused to another council’s inspector', async () => {
    const attempt = as('wang-guilan')('inspection.record', { shopId: shops.breakfast, results })
    await refused(attempt, 'OUT_OF_REACH')
  })

  it.each([
    ['ITEM_MISSING', results.slice(1)],
    ['DEDUCTION_UNKNOWN', except(results, 1, { findings: [finding('9z', 1)] })],
    ['DEDUCTION_OUT_OF_RANGE', except(results, 1, { findings: [finding('1a', 99)] })],
    ['PHOTO_REQUIRED', except(results, 2, { findings: [{ ...finding('2a', 2), photos: [] }] })],
    ['NOTHING_APPLIES', results.map((result) => ({ ...result, applies: false }))],
  ] as const)('is refused with %s and changes nothing', async (code, wrong) => {
    const { shopId, before } = { shopId: shops.bookshop, before: await monthOf(shops.bookshop) }
    await refused(
      as('ma-jun')('inspection.record', { shopId, results: [...wrong] }),
      code,
      'results',
    )
    expect(await monthOf(shopId)).toEqual(before)
  })

  it('moves the shop’s month and the council’s at once', async () => {
    const { shopId, home } = { shopId: shops.pancakes, home: await homeMonth() }
    await as('ma-jun')('inspection.record', { shopId, results: swept })
    expect(await monthOf(shopId)).toMatchObject({ score: 97, grade: 'red' })
    await as('he-wei')('inspection.record', { shopId, results })
    expect(await monthOf(shopId)).toMatchObject({ score: 98.5, grade: 'red' })
    const after = await homeMonth()
    expect((after?.inspections ?? 0) - (home?.inspections ?? 0)).toBe(2)
    expect((after?.shops ?? 0) - (home?.shops ?? 0)).toBe(1)
  })

  it('with a veto finding puts the shop on the black list', async () => {
    const blocked = except(results, 11, { findings: [finding('11d', 9)] })
    const shopId = shops.bookshop
    const proven = await photographed(as('he-wei'), shopId, blocked)
    await as('he-wei')('inspection.record', { shopId, results: proven })
    expect(await monthOf(shops.bookshop)).toMatchObject({ score: 59, grade: 'black' })
  })
})

describe('the reasons of a lost point', () => {
  const visitsOf = (who: string, shopId: string) => as(who)('inspection.list', { shopId })

  it('are the merchant’s to read at once, and the names of inspectors are not', async () => {
    const { id } = await as('ma-jun')('inspection.record', {
      shopId: shops.breakfast,
      results: swept,
    })
    const { items } = await visitsOf('li-guoqiang', shops.breakfast)
    expect(items[0]).toMatchObject({ id, score: { score: 97 } })
    const read = await as('li-guoqiang')('inspection.get', { inspectionId: id })
    expect(read.lost).toMatchObject([{ points: 3, note: '门口有烟头' }])
    expect(JSON.stringify(read)).not.toContain('马军')
  })

  it('are not for the merchant of another shop', async () => {
    const { items } = await visitsOf('li-guoqiang', shops.breakfast)
    const inspectionId = items[0]?.id ?? ''
    expect((await visitsOf('chen-xiaoyu', shops.breakfast)).items).toEqual([])
    await refused(as('chen-xiaoyu')('inspection.get', { inspectionId }), 'OUT_OF_REACH')
  })

  it.each(['ma-jun', 'liu-jianhua', 'guo-liang', 'qian-shufen', 'zheng-hong'])(
    'are for %s, who answers for the council',
    async (who) => {
      expect((await visitsOf(who, shops.breakfast)).items.length).toBeGreaterThan(0)
    },
  )

  it.each(['gao-xiuying', 'wang-guilan'])('are not for %s of another community', async (who) => {
    expect((await visitsOf(who, shops.breakfast)).items).toEqual([])
  })
})

/** What its secretary does to keep an open shop's line true. */
const keeping = ['amend', 'close', 'transfer', 'invite', 'bind', 'plate']

describe('what a person may do at a shop', () => {
  it.each([
    ['li-guoqiang', ['sign', 'seePledges', 'seeInspections', 'plate']],
    ['ma-jun', ['inspect', 'seeInspections']],
    ['zhao-min', ['rate']],
    ['liu-jianhua', ['signOnPaper', 'seePledges', 'seeInspections', ...keeping]],
  ])('is told to %s', async (who, may) => {
    expect((await as(who)('shop.get', { shopId: shops.breakfast })).may).toEqual(may)
  })
})

async function monthOf(shopId: string) {
  return (await as('liu-jianhua')('shop.get', { shopId })).month
}

async function homeMonth() {
  return (await as('liu-jianhua')('council.home', { councilId })).month
}
