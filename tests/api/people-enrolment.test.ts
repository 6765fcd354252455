import { describe, expect, it } from 'vitest'
import { gridAt, kangcui, ziyun } from '#functions/local/demo/places.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { refused } from '../support/refusal.ts'
import { moveIn, openTown } from '../support/town.ts'
import { identityOf } from '../support/world.ts'

const town = await openTown()
const { as, database } = town
const home = { area: gridAt(2), address: '5 号楼 1 门 101' }
const residentsOf = async (id: string) => (await database.store.areas.get(id, everywhere)).residents
const enrol = async (who: string, area = home.area) => {
  await as(who)('people.join', { name: who })
  const { enrolment } = await as(who)('people.enrol', { ...home, area })
  return enrolment?.id ?? ''
}

describe('joining', () => {
  it('gives a name and a code to read out, and a new name keeps the code', async () => {
    expect(await as('wu-xinyi')('people.me', {})).toEqual({
      person: null,
      grants: [],
      enrolment: null,
    })
    const { person } = await as('wu-xinyi')('people.join', { name: ' 吴欣怡 ' })
    expect(person).toMatchObject({ name: '吴欣怡', code: expect.stringMatching(/^[2-9A-Z]{8}$/) })
    const again = await as('wu-xinyi')('people.join', { name: '小吴' })
    expect(again.person).toEqual({ ...person, name: '小吴' })
  })

  it('makes one person of one identity, however many phones join at once', async () => {
    const phones = Array.from({ length: 5 }, () => as('twins')('people.join', { name: '孪生' }))
    const answers = await Promise.all(phones)
    expect(new Set(answers.map(({ person }) => person?.id)).size).toBe(1)
    const people = database.db.collection('people')
    expect(await people.countDocuments({ identity: identityOf('twins') })).toBe(1)
  })
})

describe('enrolling', () => {
  it('asks to join first, and names a community or a grid that exists', async () => {
    await refused(as('stranger')('people.enrol', home), 'JOIN_FIRST')
    await as('stranger')('people.join', { name: '生人' })
    const at = (area: string) => as('stranger')('people.enrol', { ...home, area })
    await refused(at('120116014'), 'INVALID_INPUT', 'area')
    await refused(at('120116999999'), 'OUT_OF_REACH')
  })

  it('waits once: a second home is not taken while the first waits', async () => {
    await enrol('patient')
    await refused(as('patient')('people.enrol', home), 'ALREADY_ENROLLED')
    const { enrolment } = await as('patient')('people.me', {})
    expect(enrolment).toMatchObject({ state: 'waiting', place: '康翠社区三网格', reason: null })
  })

  it('is seen and confirmed only by those whose place it is', async () => {
    const enrolmentId = await enrol('visible')
    const listed = async (who: string) =>
      (await as(who)('people.enrolments', {})).items.some(({ id }) => id === enrolmentId)
    expect(await listed('liu-jianhua')).toBe(true)
    expect(await listed('gao-xiuying')).toBe(false)
    expect(await listed('zhou-qiang')).toBe(false)
    await refused(as('gao-xiuying')('people.admit', { enrolmentId }), 'OUT_OF_REACH')
    await refused(as('zhou-qiang')('people.admit', { enrolmentId }), 'OUT_OF_REACH')
  })
})

describe('an admitted resident', () => {
  it('holds a home, counts once in its grid and community, and cannot be admitted twice', async () => {
    const before = [await residentsOf(kangcui), await residentsOf(gridAt(0))]
    const enrolmentId = await enrol('grid-one', gridAt(0))
    await as('zhou-qiang')('people.admit', { enrolmentId })
    const { grants, enrolment } = await as('grid-one')('people.me', {})
    expect(enrolment).toBeNull()
    expect(grants).toMatchObject([
      { role: 'resident', area: gridAt(0), post: '康翠社区一网格 居民' },
    ])
    const after = [await residentsOf(kangcui), await residentsOf(gridAt(0))]
    expect(after).toEqual(before.map((count) => count + 1))
    await refused(as('liu-jianhua')('people.admit', { enrolmentId }), 'MOVE_NOT_ALLOWED')
    expect(await residentsOf(kangcui)).toBe(after[0])
  })

  it('is not admitted by themselves', async () => {
    const { enrolment } = await as('liu-jianhua')('people.enrol', home)
    const own = { enrolmentId: enrolment?.id ?? '' }
    await refused(as('liu-jianhua')('people.admit', own), 'NOT_YOURSELF')
  })

  it('who moves house moves the counts, and has one home', async () => {
    await moveIn(town, 'mover', gridAt(1))
    const before = [
      await residentsOf(kangcui),
      await residentsOf(gridAt(1)),
      await residentsOf(ziyun),
    ]
    const { enrolment } = await as('mover')('people.enrol', { ...home, area: ziyun })
    await as('gao-xiuying')('people.admit', { enrolmentId: enrolment?.id ?? '' })
    const after = [
      await residentsOf(kangcui),
      await residentsOf(gridAt(1)),
      await residentsOf(ziyun),
    ]
    expect(after.map((count, index) => count - (before[index] ?? 0))).toEqual([-1, -1, 1])
    const { grants } = await as('mover')('people.me', {})
    expect(grants.map(({ area }) => area)).toEqual([ziyun])
  })
})

describe('a declined home', () => {
  it('says why, to the person, who may then try again', async () => {
    const enrolmentId = await enrol('declined')
    await as('liu-jianhua')('people.decline', { enrolmentId, reason: '门牌对不上' })
    const { enrolment } = await as('declined')('people.me', {})
    expect(enrolment).toMatchObject({ state: 'declined', reason: '门牌对不上' })
    await refused(as('liu-jianhua')('people.admit', { enrolmentId }), 'MOVE_NOT_ALLOWED')
    await expect(as('declined')('people.enrol', home)).resolves.toBeDefined()
  })
})
