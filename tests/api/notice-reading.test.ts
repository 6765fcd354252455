import { describe, expect, it } from 'vitest'
import { gridAt, kangcui, subdistrict, ziyun } from '#functions/local/demo/places.ts'
import { publishFor, titlesOf } from '../support/notices.ts'
import { refused } from '../support/refusal.ts'
import { moveIn, openTown } from '../support/town.ts'

const town = await openTown()
const { as } = town
const countsOf = async (noticeId: string) => {
  const { audience, readers } = await as('liu-jianhua')('notice.get', { noticeId })
  return { audience, readers }
}

describe('a published notice', () => {
  it('is seen by those who live in its area, and by nobody of the next community', async () => {
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui, { title: '康翠的事' })
    expect(await titlesOf(town, 'wang-guilan')).toContain('康翠的事')
    expect(await titlesOf(town, 'sun-haibo')).not.toContain('康翠的事')
    await refused(as('sun-haibo')('notice.open', { noticeId }), 'OUT_OF_REACH')
    await refused(as('wu-xinyi')('notice.open', { noticeId }), 'OUT_OF_REACH')
  })

  it('for one grid is seen in that grid only', async () => {
    await publishFor(town, 'liu-jianhua', gridAt(0), { title: '一网格的事' })
    expect(await titlesOf(town, 'wang-guilan')).toContain('一网格的事')
    expect(await titlesOf(town, 'zhao-min')).not.toContain('一网格的事')
  })

  it('for the whole street is seen in every community, of as many as live there', async () => {
    const noticeId = await publishFor(town, 'zheng-hong', subdistrict, { title: '街道的事' })
    for (const who of ['wang-guilan', 'zhao-min', 'sun-haibo'])
      expect(await titlesOf(town, who)).toContain('街道的事')
    const { audience } = await as('zheng-hong')('notice.get', { noticeId })
    expect(audience).toBe(3)
  })

  it('comes newest first', async () => {
    town.clock.pass({ hours: 1 })
    await publishFor(town, 'gao-xiuying', ziyun, { title: '先' })
    town.clock.pass({ hours: 1 })
    await publishFor(town, 'gao-xiuying', ziyun, { title: '后' })
    expect((await titlesOf(town, 'sun-haibo')).slice(0, 2)).toEqual(['后', '先'])
  })

  it('is unread until it is opened', async () => {
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui, { body: '第一段\n第二段' })
    const unread = async () => {
      const { items } = await as('zhao-min')('notice.feed', {})
      return items.find(({ id }) => id === noticeId)?.unread
    }
    expect(await unread()).toBe(true)
    const opened = await as('zhao-min')('notice.open', { noticeId })
    expect(opened).toMatchObject({ unread: false, body: '第一段\n第二段' })
    expect(await unread()).toBe(false)
  })
})

describe('the number of readers', () => {
  it('is of the verified residents, and counts each of them once', async () => {
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui)
    expect(await countsOf(noticeId)).toEqual({ audience: 2, readers: 0 })
    for (const who of ['wang-guilan', 'wang-guilan', 'zhao-min'])
      await as(who)('notice.open', { noticeId })
    expect(await countsOf(noticeId)).toEqual({ audience: 2, readers: 2 })
  })

  it('leaves out staff, who are not at home there', async () => {
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui)
    for (const who of ['liu-jianhua', 'ma-jun', 'zhou-qiang', 'li-guoqiang'])
      await as(who)('notice.open', { noticeId })
    expect(await countsOf(noticeId)).toEqual({ audience: 2, readers: 0 })
  })

  it('leaves out who moved in after it was published', async () => {
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui)
    town.clock.pass({ hours: 1 })
    await moveIn(town, 'newcomer', gridAt(2))
    await as('newcomer')('notice.open', { noticeId })
    expect(await countsOf(noticeId)).toEqual({ audience: 2, readers: 0 })
    const next = await publishFor(town, 'liu-jianhua', kangcui)
    await as('newcomer')('notice.open', { noticeId: next })
    expect(await countsOf(next)).toEqual({ audience: 3, readers: 1 })
  })

  it('counts one person once, however many times they tap at the same moment', async () => {
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui)
    const taps = Array.from({ length: 6 }, () => as('wang-guilan')('notice.open', { noticeId }))
    await Promise.all(taps)
    expect((await countsOf(noticeId)).readers).toBe(1)
  })
})
