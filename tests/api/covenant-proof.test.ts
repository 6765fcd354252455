import { describe, expect, it } from 'vitest'
import { signatureOf } from '#functions/local/demo/hand.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { contentsOf } from '../support/contents.ts'
import { signAs } from '../support/covenant.ts'
import { adopt, firstOfMonth } from '../support/editions.ts'
import { tinyJpeg } from '../support/photos.ts'
import { refused } from '../support/refusal.ts'
import { at } from '../support/shanghai.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, councilId, shops, clock, database } = town
const first = 'default-2026-2'
const second = `${councilId}-2`
const { textHash } = await as('liu-jianhua')('covenant.text', { councilId })

const photoOf = async (shopId = shops.pancakes, purpose: 'paper' | 'appeal' = 'paper') => {
  const who = purpose === 'paper' ? 'liu-jianhua' : 'owner-02'
  return (await as(who)('photo.upload', { shopId, purpose, data: tinyJpeg(3) })).id
}

const paper = async (more: object = {}) => ({
  shopId: shops.pancakes,
  textHash,
  signerName: '张桂芝',
  signedOn: dayOf(clock.now()),
  photoId: await photoOf(),
  ...more,
})

describe('a signature on paper', () => {
  const enter = async (more: object = {}, who = 'liu-jianhua') => {
    const input = await paper(more)
    const before = await contentsOf(database)
    const call = as(who)('covenant.signOnPaper', input)
    await call.catch(async () => expect(await contentsOf(database)).toBe(before))
    return call
  }

  it('is refused with its own sentence, and nothing is kept of it', async () => {
    await refused(enter({ textHash: '0'.repeat(64) }), 'EDITION_CHANGED', 'textHash')
    await refused(enter({ signedOn: '2099-01-01' }), 'DAY_IN_FUTURE', 'signedOn')
    await refused(enter({ signedOn: '2025-12-31' }), 'SIGNED_BEFORE_TEXT', 'signedOn')
    await refused(enter({ signerName: ' ' }), 'INVALID_INPUT', 'signerName')
    await refused(enter({ photoId: '0'.repeat(24) }), 'PHOTO_MISSING')
    await refused(enter({ photoId: await photoOf(shops.bookshop) }), 'PHOTO_MISSING')
    await refused(enter({ photoId: await photoOf(shops.pancakes, 'appeal') }), 'PHOTO_MISSING')
    await refused(enter({}, 'owner-02'), 'FORBIDDEN')
    await refused(enter({}, 'gao-xiuying'), 'OUT_OF_REACH')
  })

  it('counts in the same total as one on a screen', async () => {
    await signAs(town, 'li-guoqiang', shops.breakfast)
    expect(await enter()).toMatchObject({ id: shops.pancakes, signed: true })
    const { signing } = await as('wang-guilan')('council.home', { councilId })
    expect(signing).toEqual({ numerator: 2, denominator: 3 })
    await refused(enter(), 'ALREADY_SIGNED')
  })

  it('shows its photo to the shop and its secretary, and says who entered it only to the record', async () => {
    const pledge = await as('owner-02')('covenant.pledge', { shopId: shops.pancakes })
    expect(pledge).toMatchObject({ hand: 'paper', signature: null, signerName: '张桂芝' })
    expect(Object.keys(pledge.paper ?? {})).toEqual(['photoId', 'signedOn'])
    const photoId = pledge.paper?.photoId ?? ''
    for (const who of ['owner-02', 'liu-jianhua'])
      expect(await as(who)('photo.get', { photoId })).toMatchObject({ purpose: 'paper' })
    await refused(as('ma-jun')('photo.get', { photoId }), 'OUT_OF_REACH')
    const kept = await database.store.pledges.first({ shopId: shops.pancakes }, everywhere)
    const { person } = await as('liu-jianhua')('people.me', {})
    expect(kept).toMatchObject({ signedBy: null, paper: { enteredBy: person?.id } })
    const photo = await database.store.photos.find(photoId, everywhere)
    expect(photo?.usedBy).toBe(kept?.id)
  })
})

describe('what was signed', () => {
  const pledgesOf = (who: string, shopId = shops.breakfast) =>
    as(who)('covenant.pledges', { shopId })

  it('is told for every edition, latest first, with the text’s hash reckoned anew', async () => {
    await adopt(town)
    clock.set(at(`${firstOfMonth(town)} 09:00`))
    await signAs(town, 'li-guoqiang', shops.breakfast)
    const { items, shopName, tenure } = await pledgesOf('li-guoqiang')
    expect({ shopName, tenure }).toEqual({ shopName: '李记早点', tenure: 1 })
    expect(items.map(({ editionId, hand, intact }) => [editionId, hand, intact])).toEqual([
      [second, 'screen', true],
      [first, 'screen', true],
    ])
    for (const pledge of items) expect(pledge.storedHash).toBe(pledge.textHash)
    expect(items[1]).toMatchObject({ textHash, signature: signatureOf(1), signerName: '李国强' })
    expect(await pledgesOf('liu-jianhua')).toEqual(await pledgesOf('zheng-hong'))
  })

  it('is the shop’s and its offices’ to see', async () => {
    await refused(pledgesOf('chen-xiaoyu'), 'OUT_OF_REACH')
    await refused(pledgesOf('gao-xiuying'), 'OUT_OF_REACH')
    for (const who of ['wang-guilan', 'guo-liang', 'ma-jun'])
      await refused(pledgesOf(who), 'FORBIDDEN')
    expect((await pledgesOf('liu-jianhua', shops.bookshop)).items).toEqual([])
  })

  it('is told for every owner that the shop had', async () => {
    const shop = await database.store.shops.get(shops.breakfast, everywhere)
    await database.store.shops.replace({ ...shop, tenure: 2, signed: [] }, everywhere)
    await signAs(town, 'li-guoqiang', shops.breakfast)
    const { items, tenure } = await pledgesOf('liu-jianhua')
    expect(tenure).toBe(2)
    expect(items.map((one) => [one.tenure, one.editionId])).toEqual([
      [2, second],
      [1, second],
      [1, first],
    ])
    expect(items.map(({ signature }) => signature === null)).toEqual([false, false, false])
    const own = await pledgesOf('li-guoqiang')
    expect(own.items.map(({ signature }) => signature === null)).toEqual([false, true, true])
  })

  it('is listed by edition for the council’s own people', async () => {
    const signers = (who: string, editionId: string) =>
      as(who)('covenant.signers', { councilId, editionId })
    const old = await signers('guo-liang', first)
    expect(
      old.items.map(({ shopNumber, shopName, hand, current }) => [
        shopNumber,
        shopName,
        hand,
        current,
      ]),
    ).toEqual([
      ['02', '老味道煎饼馃子', 'paper', true],
      ['01', '李记早点', 'screen', false],
    ])
    const now = await signers('liu-jianhua', second)
    expect(now.items.map(({ current }) => current)).toEqual([true, false])
    await refused(signers('gao-xiuying', first), 'OUT_OF_REACH')
    await refused(signers('wang-guilan', first), 'FORBIDDEN')
  })

  it('goes along when its owner takes out what is theirs', async () => {
    const { pledges } = await as('li-guoqiang')('people.takeout', {})
    expect(pledges).toHaveLength(3)
    const old = pledges.find(({ editionId }) => editionId === first)
    expect(old).toMatchObject({ hand: 'screen', textHash, signerName: '李国强' })
  })

  it('does not agree any more when somebody alters the stored text behind the system’s back', async () => {
    const stored = database.db.collection<{ _id: string }>('editions')
    await stored.updateOne({ _id: first }, { $set: { 'lines.red': 80 } })
    const verdicts = async () =>
      (await pledgesOf('li-guoqiang')).items.map(({ editionId, intact }) => [editionId, intact])
    expect(await verdicts()).toEqual([
      [second, true],
      [second, true],
      [first, false],
    ])
    await stored.updateOne({ _id: first }, { $set: { 'lines.red': 90 } })
    expect((await verdicts()).every(([, intact]) => intact)).toBe(true)
  })
})
