import { describe, expect, it } from 'vitest'
import { dispatch } from '#functions/lib/dispatch.ts'
import type { Verdict } from '#functions/lib/platform.ts'
import { pushed } from '#functions/lib/wechat/pushed.ts'
import { kangcui } from '#functions/local/demo/places.ts'
import { functions } from '#functions/local/functions.ts'
import { usePhotos } from '#functions/photo/use.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { type Role, roleNames } from '#shared/domain/people/role.ts'
import {
  isNameless,
  isOfShop,
  isPublic,
  photographers,
  photoPurposes,
  purposeNames,
} from '#shared/domain/photo/purposes.ts'
import { photoBy, tinyJpeg } from '../support/photos.ts'
import { ofCommunity, opinion } from '../support/ratings.ts'
import { refused } from '../support/refusal.ts'
import { holders } from '../support/roles.ts'
import { openTown } from '../support/town.ts'
import { freshKey, identityOf, person } from '../support/world.ts'

const town = await openTown()
const { as, database, clock } = town
const { store } = database
const subject = ofCommunity(kangcui)
const unsure = '干活的像骗子一样糊弄人'
/** What is nameless is seen the day after it was said. */
const overnight = () => clock.pass({ days: 1 })
const queueOf = async (who: string, state: 'waiting' | 'passed' | 'refused' = 'waiting') =>
  (await as(who)('moderation.queue', { state })).items

describe('words that the check is not sure of', () => {
  it('wait for the street, and say neither whose they are nor when they were said', async () => {
    await as('wang-guilan')('rating.submit', { subject, ...opinion(2, { comment: unsure }) })
    expect(await queueOf('zheng-hong')).toEqual([])
    overnight()
    const [waiting, ...more] = await queueOf('zheng-hong')
    expect(more).toEqual([])
    expect(waiting).toMatchObject({ kind: 'rating', text: unsure, place: '康翠社区' })
    expect(Object.keys(waiting ?? {}).sort()).toEqual(
      ['aboutId', 'id', 'kind', 'place', 'reason', 'state', 'text', 'version'].sort(),
    )
  })

  it('are not for the secretary to see, whose service is rated', async () => {
    expect(await queueOf('liu-jianhua')).toEqual([])
    const [waiting] = await queueOf('zheng-hong')
    const decide = as('liu-jianhua')('moderation.decide', {
      reviewId: waiting?.id ?? '',
      verdict: 'passed',
    })
    await refused(decide, 'OUT_OF_REACH')
  })

  it('are passed or refused by a person, with a reason, and again if they think again', async () => {
    const [waiting] = await queueOf('zheng-hong')
    const reviewId = waiting?.id ?? ''
    const decide = as('zheng-hong')
    await refused(
      decide('moderation.decide', { reviewId, verdict: 'refused' }),
      'REFUSAL_REASON_REQUIRED',
      'reason',
    )
    const row = () => store.ratings.find(waiting?.aboutId ?? '', everywhere)
    expect((await row())?.check).toBe('pending')
    await decide('moderation.decide', { reviewId, verdict: 'passed' })
    expect((await row())?.check).toBe('passed')
    expect(await queueOf('zheng-hong')).toEqual([])
    await decide('moderation.decide', { reviewId, verdict: 'refused', reason: '骂人了' })
    expect((await row())?.check).toBe('refused')
    expect(await queueOf('zheng-hong', 'refused')).toHaveLength(1)
  })

  it('leave the queue when their writer finds other words', async () => {
    await as('zhao-min')('rating.submit', { subject, ...opinion(2, { comment: unsure }) })
    overnight()
    expect(await queueOf('zheng-hong')).toHaveLength(1)
    await as('zhao-min')('rating.submit', { subject, ...opinion(2, { comment: '办得慢' }) })
    expect(await queueOf('zheng-hong')).toEqual([])
  })

  it('that are plainly wrong are turned away, and nothing is kept', async () => {
    const count = () => database.db.collection('ratings').countDocuments()
    const before = await count()
    const said = as('sun-haibo')('rating.submit', {
      subject,
      ...opinion(1, { comment: '来赌场玩' }),
    })
    await refused(said, 'CONTENT_REFUSED', 'comment')
    expect(await count()).toBe(before)
  })
})

describe('a check that cannot be reached', () => {
  it('is not sure: what can wait waits, what cannot is turned away', async () => {
    const platform = { ...town.platform, checkText: () => Promise.reject(new Error('no network')) }
    const send = (action: string, input: unknown, who: string) =>
      dispatch(
        functions[action.split('.')[0] ?? ''] ?? {},
        { action, input, key: freshKey() },
        person(who),
        platform,
      )
    const rated = await send(
      'rating.submit',
      { subject, ...opinion(4, { comment: '都挺好' }) },
      'wang-guilan',
    )
    expect(rated.ok).toBe(true)
    overnight()
    expect((await queueOf('zheng-hong')).map(({ text }) => text)).toEqual(['都挺好'])
    const joined = await send('people.join', { name: '新邻居' }, 'somebody-new')
    expect(joined).toMatchObject({ ok: false, error: { code: 'CONTENT_UNSURE', field: 'name' } })
  })

  it('is not asked for somebody who may not call at all', async () => {
    let asked = 0
    const platform = {
      ...town.platform,
      checkText: async (): Promise<Verdict> => {
        asked++
        return 'pass'
      },
    }
    const event = {
      action: 'notice.save',
      input: { area: kangcui, title: '一', summary: '二', body: '三' },
      key: freshKey(),
    }
    const reply = await dispatch(functions.notice ?? {}, event, person('wang-guilan'), platform)
    expect(reply).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
    expect(asked).toBe(0)
  })
})

const openPurposes = purposeNames.filter((purpose) => isPublic(purpose) && !isOfShop(purpose))
const handIn = async (who: string, id: string, purpose: (typeof openPurposes)[number]) => {
  const caller = await store.people.first({ identity: identityOf(who) }, everywhere)
  await database.transaction((inside) =>
    usePhotos(
      { store: inside, person: caller, now: clock.now() },
      { ids: [id], purpose, at: { area: kangcui }, usedBy: `thing of ${id}` },
    ),
  )
}
const stored = (id: string) => store.photos.get(id, everywhere)
const reviewOf = async (id: string) =>
  (await queueOf('zheng-hong')).find(({ aboutId }) => aboutId === id)

describe.each(openPurposes)('a picture for %s, which others will see', (purpose) => {
  const upload: readonly Role[] = photoPurposes[purpose].upload
  const taker = holders[upload[0] ?? 'resident']

  it.each(roleNames)('is taken from a %s as the table says', async (role) => {
    const taken = photoBy(town, holders[role], purpose)
    if (upload.includes(role)) expect(await taken).toMatch(/^[0-9a-f]{24}$/)
    else if (photographers.includes(role)) await refused(taken, 'PHOTO_NOT_ALLOWED')
    else await refused(taken, 'FORBIDDEN')
  })

  it('is seen by others once it has passed, and by its taker before', async () => {
    const id = await photoBy(town, taker, purpose)
    const see = (who: string) => as(who)('photo.get', { photoId: id })
    expect((await see(taker)).id).toBe(id)
    await handIn(taker, id, purpose)
    if (purpose !== 'notice') {
      await refused(see('zhao-min'), 'OUT_OF_REACH')
      if (isNameless(purpose)) overnight()
      const review = await reviewOf(id)
      expect(review).toMatchObject({ kind: 'photo', text: '' })
      await as('zheng-hong')('moderation.decide', { reviewId: review?.id ?? '', verdict: 'passed' })
    }
    expect((await see('zhao-min')).check).toBe('passed')
    await refused(see('gao-xiuying'), 'OUT_OF_REACH')
  })
})

describe.each(openPurposes.filter(isNameless))('a picture for %s', (purpose) => {
  const taker = holders[photoPurposes[purpose].upload[0] ?? 'resident']

  it('forgets its taker and the hour, and its id tells no time', async () => {
    const id = await photoBy(town, taker, purpose)
    await handIn(taker, id, purpose)
    const photo = await stored(id)
    expect(photo.takenBy).toBeNull()
    expect(photo.at.toISOString()).toMatch(/T16:00:00\.000Z$/)
    const second = Number.parseInt(id.slice(0, 8), 16) * 1000
    expect(Math.abs(second - Date.now())).toBeGreaterThan(60_000)
  })
})

describe('a picture that the platform looks at later', () => {
  const trace = 'trace-of-a-picture'
  const asked = { ...town.platform, checkPicture: async () => ({ trace }) }
  const uploaded = async () => {
    const input = { purpose: 'notice', data: tinyJpeg(9) }
    const event = { action: 'photo.upload', input, key: freshKey() }
    const reply = await dispatch(functions.photo ?? {}, event, person('liu-jianhua'), asked)
    return (reply as { data: { id: string } }).data.id
  }
  const push = (suggest: string, who: Parameters<typeof dispatch>[2] = { kind: 'platform' }) => {
    const event = pushed({
      MsgType: 'event',
      Event: 'wxa_media_check',
      trace_id: trace,
      result: { suggest },
    })
    return dispatch(functions.moderation ?? {}, event ?? {}, who, town.platform)
  }

  it('passes, or does not, by what it pushes', async () => {
    const id = await uploaded()
    expect(await stored(id)).toMatchObject({ check: 'pending', looked: 'asked', trace })
    expect(await push('risky', person('liu-jianhua'))).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
    expect(await push('risky')).toEqual({ ok: true, data: { known: true } })
    expect((await stored(id)).check).toBe('refused')
    await store.photos.setAll({ _id: id }, { trace: null }, everywhere)
  })

  it('goes to a person when no answer has come for a day', async () => {
    const id = await uploaded()
    await handIn('liu-jianhua', id, 'notice')
    expect(await reviewOf(id)).toBeUndefined()
    clock.pass({ days: 2 })
    const event = { action: 'clock.tick', input: {}, key: freshKey() }
    expect(await town.send(event, { kind: 'timer' })).toMatchObject({ data: { unseenPhotos: 1 } })
    expect(await reviewOf(id)).toMatchObject({ kind: 'photo' })
  })

  it('is not touched by a push about another, nor by anything that is no push', async () => {
    const strange = pushed({
      MsgType: 'event',
      Event: 'wxa_media_check',
      trace_id: 'x',
      result: { suggest: 'pass' },
    })
    const reply = await dispatch(
      functions.moderation ?? {},
      strange ?? {},
      { kind: 'platform' },
      town.platform,
    )
    expect(reply).toMatchObject({ data: { known: false } })
    expect(pushed({ MsgType: 'text', Content: 'hello' })).toBeNull()
    expect(pushed({ action: 'moderation.decide', input: {} })).toBeNull()
  })
})

describe('a picture of which the check cannot be asked', () => {
  it('goes to a person, and waits for no push', async () => {
    const checkPicture = () => Promise.reject(new Error('no network'))
    const input = { purpose: 'entry', data: tinyJpeg(8) }
    const event = { action: 'photo.upload', input, key: freshKey() }
    const platform = { ...town.platform, checkPicture }
    const reply = await dispatch(functions.photo ?? {}, event, person('han-yuzhen'), platform)
    const { id } = (reply as { data: { id: string } }).data
    await handIn('han-yuzhen', id, 'entry')
    expect(await stored(id)).toMatchObject({ check: 'pending', looked: 'unsure' })
    expect(await reviewOf(id)).toMatchObject({ kind: 'photo' })
  })
})

describe('one’s own words', () => {
  it('are decided on by somebody else, though they are nameless', async () => {
    const post = { code: town.codes['wang-guilan'], place: '120116014' } as const
    await as('lin-zhiyuan')('people.appoint', { ...post, role: 'subdistrictOfficer' })
    const photo = await photoBy(town, 'wang-guilan', 'rating')
    const comment = '又像骗子一样糊弄人'
    const said = { ...opinion(2, { comment }), photos: [photo] }
    await as('wang-guilan')('rating.submit', { subject, ...said })
    clock.pass({ days: 1 })
    const own = (await queueOf('wang-guilan')).filter(
      ({ text, aboutId }) => text === comment || aboutId === photo,
    )
    expect(own).toHaveLength(2)
    for (const { id: reviewId } of own)
      await refused(
        as('wang-guilan')('moderation.decide', { reviewId, verdict: 'passed' }),
        'OWN_WORDS',
      )
    for (const { id: reviewId } of own)
      await as('zheng-hong')('moderation.decide', { reviewId, verdict: 'passed' })
  })
})
