import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textHash } from '#functions/lib/store/text-hash.ts'
import { ziyun } from '#functions/local/demo/places.ts'
import { comingMonths } from '#shared/domain/covenant/adoption.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { dayOf, periodOf } from '#shared/kernel/time.ts'
import { contentsOf } from '../support/contents.ts'
import { except, finding, flawless, signAs } from '../support/covenant.ts'
import {
  adopt,
  defaultText,
  firstOfMonth,
  saveDraft,
  secondText,
  withItem,
} from '../support/editions.ts'
import { refused } from '../support/refusal.ts'
import { at } from '../support/shanghai.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, councilId, shops, clock, database } = town
const draft = (who = 'liu-jianhua') => as(who)('covenant.draft', { councilId })
const save = (version: number | null, text = secondText) =>
  as('liu-jianhua')('covenant.saveDraft', { councilId, version, text })
const wish = (version: number, from = firstOfMonth(town)) => ({ councilId, version, from })
const first = 'default-2026-2'
const second = `${councilId}-2`

/** Refused, and nothing in the database is another than before. */
async function leavesAll(
  call: () => Promise<unknown>,
  ...refusal: Parameters<typeof refused> extends [unknown, ...infer Rest] ? Rest : never
) {
  const before = await contentsOf(database)
  await refused(call(), ...refusal)
  expect(await contentsOf(database)).toBe(before)
}

describe('a draft', () => {
  it('begins as the edition in force', async () => {
    expect(await draft()).toEqual({
      text: defaultText,
      version: null,
      savedAt: null,
      problems: [],
      changes: 0,
      upcoming: false,
      months: comingMonths(dayOf(clock.now())),
      may: ['save'],
    })
  })

  it('is kept whole, one to a council, and only over the version that was read', async () => {
    const saved = await save(null)
    expect(saved).toMatchObject({ text: secondText, version: 0, problems: [], changes: 3 })
    await leavesAll(() => save(null), 'STALE_VERSION')
    await leavesAll(() => save(7), 'STALE_VERSION')
    expect(await save(0)).toMatchObject({ version: 1 })
    expect(await draft('guo-liang')).toMatchObject({ version: 1, text: secondText, may: [] })
    expect(await draft('xu-meiling')).toMatchObject({ may: ['adopt'] })
  })

  it('may be saved unsound, and says what is wrong with it', async () => {
    const text = { ...secondText, weights: { inspections: 70, ratings: 20, mutual: 11 } }
    const { problems, version } = await save(1, text)
    expect(problems).toEqual([{ field: 'weights', message: expect.stringContaining('101%') }])
    expect((await draft('xu-meiling')).may).toEqual([])
    const attempt = () => as('xu-meiling')('covenant.adopt', wish(version ?? 0))
    await leavesAll(attempt, 'EDITION_UNSOUND', 'weights')
  })

  it('is bounded: each field by its own sentence', async () => {
    const long = { ...secondText, title: '字'.repeat(41) }
    await leavesAll(() => save(2, long), 'INVALID_INPUT', 'text.title')
    const odd = withItem(secondText, 1, { points: 101 })
    await leavesAll(() => save(2, odd), 'INVALID_INPUT', 'text.categories.0.items.0.points')
  })

  it('is for those who work on it', async () => {
    for (const who of ['wang-guilan', 'zheng-hong', 'chen-xiaoyu'])
      await refused(draft(who), 'FORBIDDEN')
    await refused(draft('gao-xiuying'), 'OUT_OF_REACH')
    const look = (who: string) => as(who)('covenant.compare', { councilId, what: 'draft' })
    await refused(look('wang-guilan'), 'OUT_OF_REACH')
    expect((await look('guo-liang')).after).toEqual({ id: null, title: secondText.title })
    expect((await look('liu-jianhua')).before.id).toBe(first)
    await refused(
      as('gao-xiuying')('covenant.saveDraft', { councilId, version: null, text: secondText }),
      'OUT_OF_REACH',
    )
  })

  it('can be dropped, by the version that was read', async () => {
    const drop = (version: number) =>
      as('liu-jianhua')('covenant.dropDraft', { councilId, version })
    await leavesAll(() => drop(1), 'STALE_VERSION')
    expect(await drop(2)).toEqual({ dropped: true })
    await leavesAll(() => drop(2), 'NO_DRAFT')
    expect(await draft()).toMatchObject({ version: null, text: defaultText })
    await refused(as('guo-liang')('covenant.compare', { councilId, what: 'draft' }), 'NO_DRAFT')
  })
})

describe('adopting', () => {
  it('is for the chair, who had no hand in it, and only what was read', async () => {
    const attempt = (who: string, version: number) => () => as(who)('covenant.adopt', wish(version))
    await leavesAll(attempt('xu-meiling', 0), 'NO_DRAFT')
    const version = await saveDraft(town)
    await leavesAll(attempt('guo-liang', version), 'ONLY_CHAIR')
    await leavesAll(attempt('li-guoqiang', version), 'ONLY_CHAIR')
    await leavesAll(attempt('liu-jianhua', version), 'FORBIDDEN')
    await leavesAll(attempt('xu-meiling', version + 1), 'STALE_VERSION')
  })

  it('needs four eyes: a chair who is secretary too adopts no text of their own', async () => {
    const { code } = (await as('xu-meiling')('people.me', {})).person ?? { code: '' }
    const post = { code, role: 'secretary', place: '120116014003' } as const
    const { id: grantId } = await as('zheng-hong')('people.appoint', post)
    const { version } = await draft('xu-meiling')
    const mine = { councilId, version, text: secondText }
    const saved = await as('xu-meiling')('covenant.saveDraft', mine)
    expect(saved.may).toEqual(['save'])
    const attempt = () => as('xu-meiling')('covenant.adopt', wish(saved.version ?? 0))
    await leavesAll(attempt, 'OWN_DRAFT')
    await as('zheng-hong')('people.dismiss', { grantId, reason: '试完了' })
    await as('liu-jianhua')('covenant.dropDraft', { councilId, version: saved.version ?? 0 })
  })

  it('is from the first of a month that comes, within a year', async () => {
    const version = await saveDraft(town)
    const month = firstOfMonth(town)
    const bad = [
      month.replace(/01$/, '02'),
      '2026-01-01',
      `${periodOf(clock.now())}-01`,
      '2099-01-01',
    ]
    for (const from of bad)
      await leavesAll(
        () => as('xu-meiling')('covenant.adopt', wish(version, from)),
        'FROM_NOT_A_COMING_MONTH',
        'from',
      )
  })

  it('is refused for a text in which nothing is new', async () => {
    const version = await saveDraft(town, defaultText)
    await leavesAll(() => as('xu-meiling')('covenant.adopt', wish(version)), 'DRAFT_UNCHANGED')
  })

  it('twice at once is done once', async () => {
    await signAs(town, 'li-guoqiang', shops.breakfast)
    await signAs(town, 'chen-xiaoyu', shops.bookshop)
    const version = await saveDraft(town)
    const both = await Promise.allSettled([
      as('xu-meiling')('covenant.adopt', wish(version)),
      as('xu-meiling')('covenant.adopt', wish(version)),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const [, again] = await as('wang-guilan')('covenant.editions', { councilId })
    expect(again?.id).toBe(first)
    const lost = both.find((one) => one.status === 'rejected')
    expect(lost).toMatchObject({ reason: { code: 'ALREADY_UPCOMING' } })
  })

  it('is done once at a time: another waits until this one is in force', async () => {
    const version = await saveDraft(town, withItem(secondText, 2, { points: 13 }))
    const attempt = () => as('xu-meiling')('covenant.adopt', wish(version))
    await leavesAll(attempt, 'ALREADY_UPCOMING')
    expect(await draft('xu-meiling')).toMatchObject({ upcoming: true, may: [], changes: 1 })
    await as('liu-jianhua')('covenant.dropDraft', { councilId, version })
  })

  it('leaves who wrote and who adopted it beside it', async () => {
    const council = await database.store.councils.get(councilId, everywhere)
    const idOf = async (who: string) => (await as(who)('people.me', {})).person?.id
    expect(council.editions.at(-1)).toMatchObject({
      id: second,
      signed: 0,
      adoption: { writers: [await idOf('liu-jianhua')], adoptedBy: await idOf('xu-meiling') },
    })
  })
})

describe('an edition that waits for its day', () => {
  it('is what is read to be signed; the one in force can be read beside it', async () => {
    const read = (editionId?: string, who = 'wang-guilan') =>
      as(who)('covenant.text', { councilId, ...(editionId && { editionId }) })
    const text = await read()
    expect(text).toMatchObject({
      state: 'upcoming',
      from: firstOfMonth(town),
      edition: { id: second },
    })
    expect(text.textHash).toBe(textHash(text.edition))
    expect(await read('upcoming')).toEqual(text)
    expect(await read(second)).toEqual(text)
    expect(await read('inForce')).toMatchObject({ state: 'inForce', edition: { id: first } })
    await refused(read('120116'), 'OUT_OF_REACH')
    await refused(read(second, 'sun-haibo'), 'OUT_OF_REACH')
  })

  it('is compared by everyone nearby, clause by clause', async () => {
    const compared = await as('wang-guilan')('covenant.compare', { councilId, what: 'upcoming' })
    expect(compared.before.id).toBe(first)
    expect(compared.changes.map(({ where }) => where)).toEqual([
      '条约名称',
      '第 1 项“包卫生” · 分值',
      '红榜线',
    ])
    const same = await as('wang-guilan')('covenant.compare', { councilId, what: 'inForce' })
    expect(same).toMatchObject({ before: { id: first }, after: { id: first }, changes: [] })
    const back = { councilId, what: 'upcoming', since: second }
    expect((await as('wang-guilan')('covenant.compare', back)).changes).toEqual([])
  })

  it('tells each owner what changed since what they signed', async () => {
    const askOf = async (who: string, shopId: string) =>
      (await as(who)('shop.get', { shopId })).toSign
    const from = firstOfMonth(town)
    expect(await askOf('li-guoqiang', shops.breakfast)).toEqual({
      editionId: second,
      from,
      since: first,
      changes: 3,
    })
    expect(await askOf('owner-02', shops.pancakes)).toEqual({
      editionId: second,
      from,
      since: null,
      changes: 0,
    })
  })

  it('is signed anew, and its rate is seen before its day', async () => {
    await refused(
      as('li-guoqiang')('covenant.sign', {
        shopId: shops.breakfast,
        textHash: (await as('li-guoqiang')('covenant.text', { councilId, editionId: first }))
          .textHash,
        signature: [
          [
            [0, 0],
            [900, 400],
          ],
        ],
      }),
      'EDITION_CHANGED',
      'textHash',
    )
    await signAs(town, 'li-guoqiang', shops.breakfast)
    const { signing } = await as('wang-guilan')('council.home', { councilId })
    expect(signing).toEqual({ numerator: 2, denominator: 3 })
    const editions = await as('wang-guilan')('covenant.editions', { councilId })
    expect(editions.map(({ id, state, signing: { numerator } }) => [id, state, numerator])).toEqual(
      [
        [second, 'upcoming', 1],
        [first, 'inForce', 2],
      ],
    )
    expect((await as('li-guoqiang')('shop.get', { shopId: shops.breakfast })).toSign).toBeNull()
    await refused(signAs(town, 'li-guoqiang', shops.breakfast), 'ALREADY_SIGNED')
  })
})

describe('the month that an edition comes into force', () => {
  const results = except(flawless(), 1, { findings: [finding('1a', 4)] })
  const visit = async () => {
    const shopId = shops.breakfast
    return (await as('ma-jun')('inspection.record', { shopId, results })).score?.score
  }

  it('is scored by it, the month before by the old one, and nothing of that moves', async () => {
    const old = periodOf(clock.now())
    expect(await visit()).toBe(96)
    const standing = await database.store.standings.find(`${shops.breakfast}:${old}`, everywhere)
    clock.set(at(`${firstOfMonth(town)} 00:00`))
    expect(await visit()).toBe(96.3)
    expect(await database.store.standings.find(`${shops.breakfast}:${old}`, everywhere)).toEqual(
      standing,
    )
    expect(standing?.editionId).toBe(first)
    const now = `${shops.breakfast}:${periodOf(clock.now())}`
    expect((await database.store.standings.find(now, everywhere))?.editionId).toBe(second)
  })

  it('counts who has not signed the new one as unsigned', async () => {
    const { signing, editionTitle } = await as('wang-guilan')('council.home', { councilId })
    expect(signing).toEqual({ numerator: 1, denominator: 3 })
    expect(editionTitle).toBe(secondText.title)
    const unsigned = await as('wang-guilan')('shop.list', { councilId, signed: false })
    expect(unsigned.items.map(({ name }) => name)).toEqual(['老味道煎饼馃子', '海河书屋'])
    const { signed, toSign } = await as('chen-xiaoyu')('shop.get', { shopId: shops.bookshop })
    expect({ signed, changes: toSign?.changes }).toEqual({ signed: false, changes: 3 })
    await signAs(town, 'chen-xiaoyu', shops.bookshop)
    const states = await as('wang-guilan')('covenant.editions', { councilId })
    expect(states.map(({ state, signing: { numerator } }) => [state, numerator])).toEqual([
      ['inForce', 2],
      ['past', 2],
    ])
  })

  it('lets the next one be adopted', async () => {
    const third = await adopt(town, withItem(secondText, 2, { points: 13 }))
    expect(third).toMatchObject({ id: `${councilId}-3`, state: 'upcoming' })
    const compared = await as('chen-xiaoyu')('covenant.compare', {
      councilId,
      what: 'upcoming',
      since: first,
    })
    expect(compared.changes).toHaveLength(4)
  })
})

describe('a published edition', () => {
  it('is never written again: the program has one place that writes editions, beside the default', () => {
    const folder = join(import.meta.dirname, '../../cloudfunctions')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    )
    const writes = files.flatMap((file) =>
      [
        ...readFileSync(join(folder, file), 'utf8').matchAll(
          /\beditions\s*\.(insert|replace|add|setAll|removeAll|tally)\b/g,
        ),
      ].map(([, how]) => `${file} ${how}`),
    )
    expect(writes.sort()).toEqual(['covenant/adopt.ts insert', 'lib/store/prepare.ts insert'])
  })

  it('is the same after all that was done here', async () => {
    const editions = await as('wang-guilan')('covenant.editions', { councilId })
    expect(editions).toHaveLength(3)
    const texts = [defaultText, secondText].map(({ title }) => title)
    const read = (editionId: string) => as('wang-guilan')('covenant.text', { councilId, editionId })
    for (const [index, id] of [first, second].entries()) {
      const { edition } = await read(id)
      expect(edition.title).toBe(texts[index])
      const { id: _, adoptedOn: __, ...text } = edition
      expect(text).toEqual([defaultText, secondText][index])
    }
  })

  it('of one council is no other council’s', async () => {
    const council = { name: '紫云商圈', kind: 'businessDistrict', area: ziyun } as const
    const { id } = await as('zheng-hong')('council.found', council)
    const read = { councilId: id, editionId: second }
    await refused(as('gao-xiuying')('covenant.text', read), 'OUT_OF_REACH')
  })
})
