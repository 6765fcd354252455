import { describe, expect, it } from 'vitest'
import { gridAt, kangcui, subdistrict } from '#functions/local/demo/places.ts'
import type { NoticeKind } from '#shared/domain/notice/kinds.ts'
import type { Notice } from '#shared/domain/notice/notice.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { publishFor } from '../support/notices.ts'
import { opinion } from '../support/ratings.ts'
import { refused } from '../support/refusal.ts'
import { openTown, settle } from '../support/town.ts'
import { groupSays } from '../support/voices.ts'

const town = await openTown()
const { as, clock, database } = town
const { notices } = database.store

/** A published notice of another kind, or otherwise unlike what the desk makes. */
async function published(kind: NoticeKind, more: Partial<Notice> = {}): Promise<string> {
  const id = await publishFor(town, 'liu-jianhua', kangcui, { title: `${kind} 的事` })
  await notices.replace({ ...(await notices.get(id, everywhere)), kind, ...more }, everywhere)
  return id
}

const subjectOf = (kind: 'notice' | 'resolution' | 'project', id: string) => ({ kind, id }) as const
const submit = (who: string, subject: ReturnType<typeof subjectOf>, more: object = {}) =>
  as(who)('rating.submit', { subject, ...opinion(4), ...more })

const laidOpen = subjectOf('notice', await published('publicNotice'))
const decided = subjectOf('resolution', await published('resolution'))

describe('what was published once', () => {
  it('is around for thirty days, by kind, for those who live there', async () => {
    const { groups } = await as('wang-guilan')('rating.nearby', {})
    const once = groups.filter(({ kind }) => kind === 'notice' || kind === 'resolution')
    expect(once.map(({ items }) => items.map(({ subject }) => subject))).toEqual([
      [laidOpen],
      [decided],
    ])
    const other = (await as('sun-haibo')('rating.nearby', {})).groups
    expect(other.map(({ kind }) => kind)).toEqual(['community', 'department'])
  })

  it('is rated by the residents it was written to, five shown at a time', async () => {
    await groupSays(town, laidOpen, [5, 4])
    const view = await as('zhao-min')('rating.subject', { subject: laidOpen })
    expect(view).toMatchObject({
      round: 'once',
      thisRound: { count: 5 },
      may: ['rate'],
      over: null,
    })
    expect(view.trend).toHaveLength(1)
    await refused(submit('sun-haibo', laidOpen), 'OUT_OF_REACH')
  })

  it.each(['announcement', 'consultation'] as const)('is not an %s', async (kind) => {
    await refused(submit('wang-guilan', subjectOf('notice', await published(kind))), 'OUT_OF_REACH')
  })

  it('is no draft, nothing for merchants only, and no decision unless it is a resolution', async () => {
    const draft = await published('publicNotice', { state: 'draft', publishedAt: null })
    const theirs = await published('publicNotice', { audienceRoles: ['merchant'] })
    for (const id of [draft, theirs])
      await refused(submit('wang-guilan', subjectOf('notice', id)), 'OUT_OF_REACH')
    await refused(submit('wang-guilan', subjectOf('resolution', laidOpen.id)), 'OUT_OF_REACH')
  })

  it('is not rated by those who wrote or decided it', async () => {
    await settle(town, 'guo-liang', gridAt(0))
    await refused(submit('guo-liang', decided), 'OWN_SUBJECT')
    await expect(submit('guo-liang', laidOpen)).resolves.toBeDefined()
  })

  it('that was taken back says so, and so does one that is past its day', async () => {
    const withdrawn = subjectOf('notice', await published('publicNotice', { state: 'withdrawn' }))
    await refused(submit('wang-guilan', withdrawn), 'SUBJECT_WITHDRAWN')
    const { over, may } = await as('wang-guilan')('rating.subject', { subject: withdrawn })
    expect([over, may]).toEqual(['这则公告已经撤回，不再评价了', []])
    const yesterday = dayOf(new Date(clock.now().getTime() - 86_400_000))
    for (const gone of [{ state: 'expired' }, { expiresOn: yesterday }] as const) {
      const subject = subjectOf('notice', await published('publicNotice', gone))
      await refused(submit('wang-guilan', subject), 'SUBJECT_EXPIRED')
    }
  })

  it('is over after a month, and asked about again a month later, even if it came down by itself', async () => {
    await submit('wang-guilan', laidOpen)
    clock.pass({ days: 30 })
    await refused(submit('zhao-min', laidOpen), 'ROUND_OVER')
    const answer = { turn: 'followUp', outcome: 'partly' }
    await refused(submit('wang-guilan', laidOpen, answer), 'FOLLOW_UP_NOT_YET')
    clock.pass({ days: 35 })
    const row = await notices.get(laidOpen.id, everywhere)
    await notices.replace({ ...row, state: 'expired' }, everywhere)
    expect((await as('wang-guilan')('rating.asked', {})).items).toMatchObject([
      { subject: laidOpen },
    ])
    const { followUp } = await submit('wang-guilan', laidOpen, answer)
    expect(followUp).toMatchObject({ round: 'once+', mine: { outcome: 'partly' } })
    expect((await as('wang-guilan')('rating.asked', {})).items).toEqual([])
  })
})

describe('a department of the street', () => {
  const market = { kind: 'department', id: `${subdistrict}.market` } as const

  it('is rated by everyone who lives in the street', async () => {
    for (const who of ['wang-guilan', 'sun-haibo'])
      await as(who)('rating.submit', { subject: market, ...opinion(5) })
    const { name, may } = await as('sun-haibo')('rating.subject', { subject: market })
    expect([name, may]).toEqual(['泰达街道市场监管', ['rate']])
  })

  it('is not rated by its own officers, who read what others say of it', async () => {
    const code = town.codes['tian-ye']
    await as('liu-jianhua')('people.appoint', { code, role: 'resident', place: gridAt(1) })
    await refused(as('tian-ye')('rating.submit', { subject: market, ...opinion(5) }), 'OWN_SUBJECT')
    await expect(as('tian-ye')('rating.subject', { subject: market })).resolves.toBeDefined()
  })
})

describe('a public project', () => {
  it('that is not there is not found', async () => {
    await refused(submit('wang-guilan', subjectOf('project', '0'.repeat(24))), 'OUT_OF_REACH')
  })
})
