import { afterAll, describe, expect, it } from 'vitest'
import { kangcui } from '#functions/local/demo/places.ts'
import { openStreet } from '../support/gateway.ts'
import { publishFor } from '../support/notices.ts'
import { ofCommunity, opinion } from '../support/ratings.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'
import { neighbours, speak } from '../support/voices.ts'

const town = await openTown()
const street = await openStreet(town.platform, 'the secret of this street, long enough')
afterAll(street.close)
const newcomer = await street.as('wu-xinyi')
const secretary = await street.as('liu-jianhua')
const subject = ofCommunity(kangcui)

describe.sequential('吴欣怡 has just moved here', () => {
  it('and is nobody yet: she sees no notice, no council, nothing to rate', async () => {
    await publishFor(town, 'liu-jianhua', kangcui)
    expect(await newcomer('people.me', {})).toMatchObject({ person: null })
    expect((await newcomer('notice.feed', {})).items).toEqual([])
    expect((await newcomer('council.list', {})).items).toEqual([])
    expect((await newcomer('rating.nearby', {})).items).toEqual([])
    await refused(newcomer('rating.submit', { subject, ...opinion(5) }), 'FORBIDDEN')
  })

  it('says her name and finds her home in the list, from the district down', async () => {
    await newcomer('people.join', { name: '吴欣怡' })
    let parent: string | undefined
    for (const name of ['滨海新区', '泰达街道', '康翠社区', '康翠社区二网格']) {
      const areas = await newcomer('people.areas', parent ? { parent } : {})
      parent = areas.find((area) => area.name === name)?.id
      expect(parent, name).toBeDefined()
    }
    const { enrolment } = await newcomer('people.enrol', {
      area: parent ?? '',
      address: '3 号楼 1 门 101',
    })
    expect(enrolment).toMatchObject({ state: 'waiting', place: '康翠社区二网格' })
  })

  it('is sent back once for a wrong door, and mends it', async () => {
    const [waiting] = (await secretary('people.enrolments', {})).items
    expect(waiting).toMatchObject({ name: '吴欣怡', address: '3 号楼 1 门 101' })
    const enrolmentId = waiting?.id ?? ''
    await secretary('people.decline', { enrolmentId, reason: '3 号楼没有 1 门' })
    const { enrolment } = await newcomer('people.me', {})
    expect(enrolment).toMatchObject({ state: 'declined', reason: '3 号楼没有 1 门' })
    await newcomer('people.enrol', { area: `${kangcui}-02`, address: '3 号楼 2 门 101' })
  })

  it('is admitted, and the neighbourhood opens to her at once', async () => {
    const [waiting] = (await secretary('people.enrolments', {})).items
    await secretary('people.admit', { enrolmentId: waiting?.id ?? '' })
    const { grants, enrolment } = await newcomer('people.me', {})
    expect(grants).toMatchObject([{ role: 'resident', post: '康翠社区二网格 居民' }])
    expect(enrolment).toBeNull()
    expect((await newcomer('notice.feed', {})).items).toMatchObject([{ unread: true }])
    expect((await newcomer('council.list', {})).items).toHaveLength(2)
  })

  it('rates, and is counted', async () => {
    const { mine } = await newcomer('rating.submit', { subject, ...opinion(4) })
    expect(mine).toMatchObject({ level: 4 })
    await speak(town, await neighbours(town, 4), subject, [2])
    const { thisRound } = await newcomer('rating.subject', { subject })
    expect(thisRound).toMatchObject({ count: 5, good: { numerator: 1, denominator: 5 } })
  })
})
