import { describe, expect, it } from 'vitest'
import { gridAt, kangcui, subdistrict, ziyun } from '#functions/local/demo/places.ts'
import { appointFirstOfficer } from '#functions/operator/appoint-first.ts'
import { dayOf, endOf } from '#shared/kernel/time.ts'
import { publishFor } from '../support/notices.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, clock, codes, councilId, shops } = town
const secretary = as('liu-jianhua')
const street = as('zheng-hong')

async function codeOf(who: string): Promise<string> {
  const { person } = await as(who)('people.join', { name: who })
  return person?.code ?? ''
}

describe('an appointment', () => {
  it('gives a post with its name, and the post may act at once', async () => {
    const code = await codeOf('deputy')
    await refused(as('deputy')('notice.desk', {}), 'FORBIDDEN')
    const grant = await street('people.appoint', { code, role: 'secretary', place: kangcui })
    expect(grant).toMatchObject({ role: 'secretary', post: '康翠社区 社区书记', until: null })
    await expect(publishFor(town, 'deputy', kangcui)).resolves.toBeTruthy()
  })

  it('reads the code as people write it, in small letters and with a space', async () => {
    const code = ` ${(await codeOf('lower')).toLowerCase()} `
    const given = secretary('people.appoint', { code, role: 'gridWorker', place: gridAt(3) })
    await expect(given).resolves.toMatchObject({ role: 'gridWorker' })
  })

  it('is refused for a code nobody has, for oneself, and twice over', async () => {
    const appoint = (code: string) =>
      street('people.appoint', { code, role: 'secretary', place: kangcui })
    await refused(appoint('AAAAAAAA'), 'PERSON_NOT_FOUND', 'code')
    await refused(appoint(codes['zheng-hong']), 'NOT_YOURSELF')
    await refused(appoint(codes['liu-jianhua']), 'ALREADY_GRANTED')
  })

  it('is given once, however many times the officer taps at the same moment', async () => {
    const code = await codeOf('popular')
    const taps = Array.from({ length: 5 }, () =>
      street('people.appoint', { code, role: 'projectSupervisor', place: town.projectId }),
    )
    const outcomes = await Promise.allSettled(taps)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { grants } = await as('popular')('people.me', {})
    expect(grants).toHaveLength(1)
  })

  it('of an inspector names the department that sends them', async () => {
    const post = { code: await codeOf('inspector'), role: 'inspector', place: councilId } as const
    await refused(street('people.appoint', post), 'INVALID_INPUT', 'department')
    const grant = await street('people.appoint', { ...post, department: 'market' })
    expect(grant.post).toBe('康翠商圈共同缔造理事会 考核员（市场监管）')
  })

  it('lasts through its last day', async () => {
    const until = dayOf(clock.now())
    const code = await codeOf('short')
    const given = await secretary('people.appoint', {
      code,
      role: 'gridWorker',
      place: gridAt(3),
      until,
    })
    expect(given.until).toBe(endOf(until).toISOString())
    await expect(as('short')('people.enrolments', {})).resolves.toBeDefined()
    clock.pass({ days: 1 })
    await refused(as('short')('people.enrolments', {}), 'FORBIDDEN')
  })

  it('does not end before it begins', async () => {
    const code = await codeOf('late')
    const post = { code, role: 'gridWorker', place: gridAt(4), until: '2020-01-01' } as const
    await refused(secretary('people.appoint', post), 'INVALID_INPUT', 'until')
  })

  it('of a home has no last day, for the number of residents would not hear of it', async () => {
    const home = { code: await codeOf('lodger'), role: 'resident', place: kangcui } as const
    const later = dayOf(new Date(clock.now().getTime() + 9 * 24 * 60 * 60 * 1000))
    await refused(secretary('people.appoint', { ...home, until: later }), 'INVALID_INPUT', 'until')
    await expect(secretary('people.appoint', home)).resolves.toMatchObject({ until: null })
  })
})

describe('the reach of one who appoints', () => {
  it('ends at their own place', async () => {
    const code = await codeOf('elsewhere')
    const other = as('gao-xiuying')
    const appoint = (role: 'gridWorker' | 'member' | 'merchant', place: string) =>
      other('people.appoint', { code, role, place })
    await refused(appoint('gridWorker', gridAt(0)), 'OUT_OF_REACH')
    await refused(appoint('member', councilId), 'OUT_OF_REACH')
    await refused(appoint('merchant', shops.breakfast), 'OUT_OF_REACH')
  })

  it('ends at what the role’s row lets them give', async () => {
    const code = await codeOf('ambitious')
    const up = { code, role: 'subdistrictOfficer', place: subdistrict } as const
    await refused(street('people.appoint', up), 'APPOINTMENT_NOT_ALLOWED')
    const across = { code, role: 'secretary', place: kangcui } as const
    await refused(secretary('people.appoint', across), 'APPOINTMENT_NOT_ALLOWED')
  })
})

describe('a dismissal', () => {
  it('ends the post at once, keeps why, and can be done once', async () => {
    const code = await codeOf('leaving')
    const post = await street('people.appoint', { code, role: 'secretary', place: ziyun })
    const dismissal = { grantId: post.id, reason: '调任' }
    await refused(as('gao-xiuying')('people.dismiss', dismissal), 'APPOINTMENT_NOT_ALLOWED')
    await refused(secretary('people.dismiss', dismissal), 'OUT_OF_REACH')
    await street('people.dismiss', dismissal)
    await refused(as('leaving')('notice.desk', {}), 'FORBIDDEN')
    await refused(street('people.dismiss', dismissal), 'MOVE_NOT_ALLOWED')
    const row = await town.database.store.grants.get(post.id, [{ kind: 'everywhere' }])
    expect(row).toMatchObject({ endedBecause: '调任' })
  })

  it('leaves the list of those in office', async () => {
    const { items } = await as('gao-xiuying')('people.grants', {})
    const posts = items.map(({ name, role }) => `${name} ${role}`)
    expect(posts).toContain('高秀英 secretary')
    expect(posts).not.toContain('leaving secretary')
    expect(items.every(({ area }) => area.startsWith(ziyun))).toBe(true)
  })
})

describe('the first district officer', () => {
  it('is made by the operator, by code, once', async () => {
    const { database } = town
    await expect(appointFirstOfficer(database, 'AAAAAAAA', clock.now())).rejects.toThrow(/AAAAAAAA/)
    const code = await codeOf('second')
    const grant = await appointFirstOfficer(database, code, clock.now())
    expect(grant).toMatchObject({ post: '滨海新区 区考核办', grantedBy: 'operator' })
    const again = appointFirstOfficer(database, code, clock.now())
    await expect(again).rejects.toMatchObject({ code: 'ALREADY_GRANTED' })
  })
})
