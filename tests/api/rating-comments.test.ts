import { describe, expect, it } from 'vitest'
import { everywhere } from '#shared/domain/people/reach.ts'
import { periodOf } from '#shared/kernel/time.ts'
import { tinyJpeg } from '../support/photos.ts'
import { ofShop, opinion } from '../support/ratings.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'
import { neighbours } from '../support/voices.ts'
import { watchedReads } from '../support/watched.ts'

const town = await openTown()
const { as, clock, database, shops } = town
const { photos, ratings } = database.store
const subject = ofShop(shops.breakfast)
const round = periodOf(clock.now())
const [one = '', two = '', three = '', four = '', ...rest] = await neighbours(town, 10)
const say = (who: string, comment: string, more: object = {}) =>
  as(who)('rating.submit', { subject, ...opinion(4, { comment }), ...more })
const read = async (reader = 'li-guoqiang') =>
  (await as(reader)('rating.comments', { subject, round })).items
const texts = async () => (await read()).map(({ comment }) => comment).filter(Boolean)

async function photoOf(who: string): Promise<string> {
  const photo = { purpose: 'rating', data: tinyJpeg(4) } as const
  return (await as(who)('photo.upload', photo)).id
}

describe('what somebody wrote', () => {
  it('is read by others only when four more have spoken, and without a word of who or when', async () => {
    await say(one, '油条有点凉', { level: 2, reasons: ['food'] })
    for (const who of [two, three]) await say(who, '')
    expect(await read()).toEqual([])
    await say(four, '老板和气')
    expect(await read()).toEqual([])
    await say(rest[0] ?? '', '')
    expect((await texts()).sort()).toEqual(['油条有点凉', '老板和气'].sort())
    const bad = (await read()).find(({ level }) => level === 2)
    expect(bad).toEqual({
      level: 2,
      reasons: ['food'],
      comment: '油条有点凉',
      photos: [],
      outcome: null,
    })
  })

  it('goes on being read as it was while newer words wait, so that no gap tells who spoke again', async () => {
    const before = await read()
    await say(four, '今天不太和气', { level: 3 })
    await say(four, '今天很不和气', { level: 3 })
    expect(await read()).toEqual(before)
    for (const who of rest.slice(1, 5)) await say(who, '')
    expect(await texts()).toEqual(expect.arrayContaining(['油条有点凉', '今天很不和气']))
    expect(await texts()).toHaveLength(2)
  })

  it('waits for somebody’s look when the check is unsure, and its writer sees it all the while', async () => {
    const { mine } = await say(three, '这家是骗子', { level: 2, reasons: ['food'] })
    expect(mine).toMatchObject({ comment: '这家是骗子' })
    for (const who of [two, ...rest.slice(0, 3)]) await say(who, '', { level: 5 })
    const [row] = await ratings.all({ comment: '这家是骗子' }, everywhere)
    expect(row).toMatchObject({ check: 'pending', shown: { level: 2 } })
    expect(await texts()).toHaveLength(2)
    await ratings.setAll({ _id: row?.id }, { check: 'passed' }, everywhere)
    expect(await texts()).toContain('这家是骗子')
    await refused(say(two, '请加代开发票'), 'CONTENT_REFUSED', 'comment')
  })

  it('comes with photos once they have been looked at, which tell neither their day nor whose they are', async () => {
    const photo = await photoOf(one)
    await say(one, '看照片', { photos: [photo] })
    for (const who of [two, ...rest.slice(0, 3)]) await say(who, '')
    const withPhoto = async () => (await read()).find(({ comment }) => comment === '看照片')
    expect(await withPhoto()).toMatchObject({ photos: [] })
    await expect(as(one)('photo.get', { photoId: photo })).resolves.toBeDefined()
    for (const other of ['li-guoqiang', two])
      await refused(as(other)('photo.get', { photoId: photo }), 'OUT_OF_REACH')
    await photos.setAll({ _id: photo }, { check: 'passed' }, everywhere)
    expect(await withPhoto()).toMatchObject({ photos: [photo] })
    const { at } = await as('li-guoqiang')('photo.get', { photoId: photo })
    expect(new Date(at).toISOString()).toBe(new Date(`${round}-01T00:00:00+08:00`).toISOString())
    expect(await photos.find(photo, everywhere)).toMatchObject({ takenBy: null })
  })

  it('is not read from another community', async () => {
    await refused(as('sun-haibo')('rating.comments', { subject, round }), 'OUT_OF_REACH')
  })
})

describe('a page of words', () => {
  it('costs what it returns, whatever else was said of the subject', async () => {
    const reads = await watchedReads(town)
    const cost = async () => {
      const { returned, examined, output } = await reads('zhao-min', 'rating.comments', {
        subject,
        round,
      })
      return { extra: returned - output.items.length, over: examined - output.items.length }
    }
    const few = await cost()
    const [pattern] = await ratings.all({ comment: '看照片' }, everywhere)
    if (!pattern) throw new Error('nobody has spoken')
    const silent = { ...pattern, comment: '', photos: [], reasons: [], listed: false }
    const many = Array.from({ length: 300 }, (_, index) => ({ ...silent, id: `0-${index}` }))
    await ratings.insertAll(many)
    expect(await cost()).toEqual(few)
  })
})
