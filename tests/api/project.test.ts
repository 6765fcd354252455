import { describe, expect, it } from 'vitest'
import { kangcui, ziyun } from '#functions/local/demo/places.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { contentsOf } from '../support/contents.ts'
import { photoBy } from '../support/photos.ts'
import { lampText, progress, quality } from '../support/projects.ts'
import { refused } from '../support/refusal.ts'
import { moveIn, openTown } from '../support/town.ts'
import { freshKey, person } from '../support/world.ts'

const town = await openTown()
const { as, codes, projectId } = town
const { store } = town.database
const secretary = as('liu-jianhua')
const supervisor = as('han-yuzhen')
const resident = as('wang-guilan')

type Told = ReturnType<typeof progress>
const report = (told: Told, at = projectId) =>
  supervisor('project.report', { projectId: at, ...told })
const park = () => resident('project.get', { projectId })
const tick = () =>
  town.send({ action: 'clock.tick', input: {}, key: freshKey() }, { kind: 'timer' })
const heard = async (who: string) => {
  const { person: self } = await as(who)('people.me', {})
  const messages = await store.messages.all({ about: 'project', to: self?.id }, everywhere)
  return messages.map(({ title }) => title.replace('康翠里口袋公园改造：', ''))
}
const latest = async (who = 'wang-guilan') =>
  (await as(who)('project.entries', { projectId })).items[0]

describe('a project that is planned', () => {
  it('is seen by those around, and by nobody elsewhere', async () => {
    const names = [{ name: '韩玉珍' }]
    expect(await park()).toMatchObject({
      state: 'planned',
      percent: 0,
      supervisors: names,
      may: [],
    })
    expect((await resident('project.list', {})).items.map(({ id }) => id)).toContain(projectId)
    await refused(as('sun-haibo')('project.get', { projectId }), 'OUT_OF_REACH')
    await refused(as('gao-xiuying')('project.begin', { projectId }), 'OUT_OF_REACH')
    expect((await as('sun-haibo')('project.list', {})).items).toEqual([])
  })

  it('is told of no progress yet, lies in one community, and its days are in order', async () => {
    const before = await contentsOf(town.database)
    await refused(report(progress(10)), 'PROJECT_NOT_BEGUN', 'kind')
    const save = (more: object) => secretary('project.save', { ...lampText, ...more })
    await refused(save({ endOn: '2026-10-31' }), 'PROJECT_DAYS', 'endOn')
    await refused(save({ area: `${kangcui}-01` }), 'PROJECT_AREA', 'area')
    await refused(save({ area: ziyun }), 'OUT_OF_REACH')
    const street = { ...lampText, area: kangcui.slice(0, 9), projectId }
    await refused(as('zheng-hong')('project.save', street), 'PROJECT_STAYS', 'area')
    await refused(secretary('project.finish', { projectId }), 'MOVE_NOT_ALLOWED')
    expect(await contentsOf(town.database)).toBe(before)
  })

  it('begins once under parallel taps', async () => {
    const event = { action: 'project.begin', input: { projectId }, key: freshKey() }
    const send = () => town.send(event, person('liu-jianhua'))
    const replies = await Promise.all([send(), send(), send(), send()])
    for (const reply of replies)
      expect(reply).toMatchObject({ ok: true, data: { state: 'building' } })
    const begun = await secretary('project.get', { projectId })
    expect(begun.history).toMatchObject([{ move: 'begin' }])
    expect(begun.may).toEqual(['finish', 'stop', 'edit', 'appoint'])
  })
})

describe('progress', () => {
  it('is told by the supervisor with pictures, and stands on the page at once', async () => {
    const photo = await photoBy(town, 'han-yuzhen', 'entry')
    const entry = await report(progress(30, { photos: [photo] }))
    expect(entry).toMatchObject({ percent: 30, mine: true, photos: [photo], check: 'passed' })
    expect(await park()).toMatchObject({ percent: 30 })
  })

  it('does not go back without a reason, and changes nothing when it is refused', async () => {
    const before = await contentsOf(town.database)
    await refused(report(progress(20)), 'PERCENT_WENT_BACK', 'because')
    await refused(report({ ...progress(40), percent: null }), 'PERCENT_MISSING', 'percent')
    await refused(report({ ...quality('good'), verdict: null }), 'VERDICT_MISSING', 'verdict')
    await refused(report(progress(40, { photos: ['0'.repeat(24)] })), 'PHOTO_MISSING')
    await refused(report(progress(40, { text: '去赌场' })), 'CONTENT_REFUSED', 'text')
    expect(await contentsOf(town.database)).toBe(before)
    await report(progress(25, { because: '有一段要返工' }))
    expect(await park()).toMatchObject({ percent: 25 })
    expect(await latest()).toMatchObject({ because: '有一段要返工', percent: 25, mine: false })
  })

  it('is not told by a resident, by the supervisor of a council, or of another project', async () => {
    for (const who of ['wang-guilan', 'qian-shufen', 'liu-jianhua'])
      await refused(as(who)('project.report', { projectId, ...progress(50) }), 'FORBIDDEN')
    const { id } = await secretary('project.save', lampText)
    await secretary('project.begin', { projectId: id })
    await refused(report(progress(50), id), 'OUT_OF_REACH')
  })

  it('is told once by one key, and of two at once both are written one after the other', async () => {
    const { items: before } = await resident('project.entries', { projectId })
    const input = { projectId, ...progress(26, { because: '前面报高了一点' }) }
    const event = { action: 'project.report', input, key: freshKey() }
    const send = () => town.send(event, person('han-yuzhen'))
    await Promise.all([send(), send(), send(), report(progress(27))])
    expect([26, 27]).toContain((await park()).percent)
    const { items } = await resident('project.entries', { projectId })
    expect(items).toHaveLength(before.length + 2)
  })
})

describe('a quality problem', () => {
  it('is owed an answer in working time, and those who answer are told', async () => {
    const entry = await report(quality('problem', { text: '有两块砖翘起来了' }))
    expect(entry).toMatchObject({ state: 'open', overdue: false, may: [] })
    expect(await park()).toMatchObject({ unanswered: 1, unconfirmed: 0 })
    expect(await heard('liu-jianhua')).toEqual(['监督员说质量有问题'])
    expect(await heard('zheng-hong')).toEqual([])
    const duty = { id: projectId, unanswered: 1 }
    expect((await secretary('project.duties', {})).toAnswer).toMatchObject([duty])
    expect(await supervisor('project.duties', {})).toMatchObject({
      toAnswer: [],
      supervised: [{ id: projectId, state: 'building' }],
    })
  })

  it('is reminded of once when its deadline is over, to the street too', async () => {
    town.clock.pass({ days: 7 })
    await tick()
    await tick()
    await tick()
    const overdue = '质量问题过了期限还没答复'
    expect((await heard('liu-jianhua')).filter((title) => title === overdue)).toHaveLength(1)
    expect(await heard('zheng-hong')).toEqual([overdue])
    expect(await latest()).toMatchObject({ overdue: true })
  })

  it('is answered by those who answer for it, once, and the supervisor hears', async () => {
    const open = await latest('liu-jianhua')
    const entryId = open?.id ?? ''
    expect(open?.may).toEqual(['answer'])
    const photo = await photoBy(town, 'liu-jianhua', 'entry')
    const answer = { entryId, text: '已经返工，重新铺平', photos: [photo] }
    await refused(resident('project.answer', answer), 'FORBIDDEN')
    await refused(as('gao-xiuying')('project.answer', answer), 'OUT_OF_REACH')
    const early = { entryId, solved: true }
    await refused(supervisor('project.confirm', early), 'MOVE_NOT_ALLOWED')
    const event = { action: 'project.answer', input: answer, key: freshKey() }
    const send = () => town.send(event, person('liu-jianhua'))
    for (const reply of await Promise.all([send(), send()]))
      expect(reply).toMatchObject({ ok: true, data: { state: 'answered' } })
    expect(await park()).toMatchObject({ unanswered: 0, unconfirmed: 1 })
    expect(await heard('han-yuzhen')).toEqual(['质量问题有答复了'])
    const [shown] = (await latest())?.answers ?? []
    expect(shown).toMatchObject({ text: answer.text, post: '康翠社区 社区书记', solved: null })
    await refused(secretary('project.answer', { ...answer, photos: [] }), 'MOVE_NOT_ALLOWED')
    await refused(secretary('project.finish', { projectId }), 'PROJECT_UNSETTLED')
  })

  it('is open again when the supervisor says no, and over only when they say yes', async () => {
    const { id: entryId = '' } = (await latest()) ?? {}
    await refused(secretary('project.confirm', { entryId, solved: true }), 'FORBIDDEN')
    await refused(supervisor('project.confirm', { entryId, solved: false }), 'STILL_WRONG_HOW')
    const no = { entryId, solved: false, note: '东头那块还翘着' }
    expect(await supervisor('project.confirm', no)).toMatchObject({ state: 'open' })
    expect(await park()).toMatchObject({ unanswered: 1, unconfirmed: 0 })
    expect(await heard('liu-jianhua')).toContain('监督员看了，还没改好')
    await as('zheng-hong')('project.answer', { entryId, text: '换了新砖', photos: [] })
    const yes = { entryId, solved: true }
    expect(await supervisor('project.confirm', yes)).toMatchObject({ state: 'settled', may: [] })
    expect(await park()).toMatchObject({ unanswered: 0, unconfirmed: 0 })
    const rounds = (await latest())?.answers.map(({ solved, note }) => ({ solved, note }))
    expect(rounds).toEqual([
      { solved: false, note: '东头那块还翘着' },
      { solved: true, note: '' },
    ])
    await refused(supervisor('project.confirm', yes), 'MOVE_NOT_ALLOWED')
    const fine = await report(quality('good'))
    const answer = { entryId: fine.id, text: '好', photos: [] }
    await refused(secretary('project.answer', answer), 'NOT_A_PROBLEM')
  })
})

describe('what the check is unsure of', () => {
  it('waits: seen by its writer and those who answer, not by others; the problem is owed all the same', async () => {
    const told = quality('problem', { text: '队里黑心，砖是旧的' })
    const entry = await report(told)
    expect(entry).toMatchObject({ check: 'pending', state: 'open' })
    for (const who of ['han-yuzhen', 'liu-jianhua'])
      expect(await latest(who)).toMatchObject({ text: told.text })
    expect((await latest())?.text).not.toBe(told.text)
    const [waiting] = (await secretary('moderation.queue', {})).items
    expect(waiting).toMatchObject({ id: `entry:${entry.id}`, text: told.text, kind: 'entry' })
    await secretary('moderation.decide', { reviewId: waiting?.id ?? '', verdict: 'passed' })
    expect(await latest()).toMatchObject({ text: told.text })
    const answer = { entryId: entry.id, text: '加微信说', photos: [] }
    await refused(secretary('project.answer', answer), 'CONTENT_UNSURE', 'text')
    await secretary('project.answer', { ...answer, text: '换了' })
    const word = { entryId: entry.id, solved: false, note: '滚出去' }
    await refused(supervisor('project.confirm', word), 'CONTENT_UNSURE', 'note')
    await supervisor('project.confirm', { ...word, solved: true, note: '' })
  })

  it('of a picture is seen by the street, which passes it or not', async () => {
    const good = await photoBy(town, 'han-yuzhen', 'entry')
    const bad = await photoBy(town, 'han-yuzhen', 'entry')
    const look = (who: string, photoId: string) => as(who)('photo.get', { photoId })
    await refused(look('zheng-hong', good), 'OUT_OF_REACH')
    await report(quality('good', { photos: [good, bad] }))
    expect(await latest()).toMatchObject({ photos: [], unseen: 2 })
    expect(await latest('han-yuzhen')).toMatchObject({ photos: [good, bad], unseen: 0 })
    for (const who of ['wang-guilan', 'liu-jianhua']) await refused(look(who, good), 'OUT_OF_REACH')
    expect(await look('zheng-hong', good)).toMatchObject({ id: good, check: 'pending' })
    const decide = as('zheng-hong')
    await decide('moderation.decide', { reviewId: `photo:${good}`, verdict: 'passed' })
    const no = { reviewId: `photo:${bad}`, verdict: 'refused', reason: '有孩子的脸' } as const
    await decide('moderation.decide', no)
    expect(await latest()).toMatchObject({ photos: [good], unseen: 1 })
    expect(await look('wang-guilan', good)).toMatchObject({ check: 'passed' })
    await refused(look('wang-guilan', bad), 'OUT_OF_REACH')
    expect(await look('han-yuzhen', bad)).toMatchObject({ check: 'refused' })
  })
})

describe('a project that is over', () => {
  it('is rated by residents, and by nobody whose work it is', async () => {
    const subject = { kind: 'project', id: projectId } as const
    const seen = await resident('rating.subject', { subject })
    expect(seen).toMatchObject({ name: '康翠里口袋公园改造', may: ['rate'] })
    expect(await secretary('rating.subject', { subject })).toMatchObject({ may: [] })
    await refused(as('sun-haibo')('rating.subject', { subject }), 'OUT_OF_REACH')
  })

  it('takes words on its quality only, no changes, and no new supervisor', async () => {
    const done = await secretary('project.finish', { projectId })
    expect(done).toMatchObject({ state: 'finished', percent: 100, may: [] })
    await refused(report(progress(100)), 'PROJECT_NOT_BEGUN')
    expect(await report(quality('fair'))).toMatchObject({ verdict: 'fair', percent: null })
    await refused(secretary('project.save', { ...lampText, projectId }), 'PROJECT_OVER')
    const post = { role: 'projectSupervisor', place: projectId } as const
    const code = codes['guo-liang']
    await refused(secretary('people.appoint', { ...post, code }), 'PROJECT_OVER')
  })

  it('stops with a reason that people read', async () => {
    const { id } = await secretary('project.save', lampText)
    const stopped = await secretary('project.stop', { projectId: id, reason: '管线要先改' })
    const history = [{ move: 'stop', reason: '管线要先改' }]
    expect(stopped).toMatchObject({ state: 'stopped', history })
    await refused(secretary('project.begin', { projectId: id }), 'MOVE_NOT_ALLOWED')
  })
})

describe('a supervisor', () => {
  it('is appointed for one project by those over it, once', async () => {
    await moveIn(town, 'he-fang', kangcui)
    const { person: self } = await as('he-fang')('people.me', {})
    const { id } = await secretary('project.save', lampText)
    const post = { code: self?.code ?? '', role: 'projectSupervisor', place: id } as const
    await refused(as('gao-xiuying')('people.appoint', post), 'OUT_OF_REACH')
    const grant = await as('zheng-hong')('people.appoint', post)
    expect(grant).toMatchObject({ projectId: id, area: kangcui, post: '楼道灯改造 项目监督员' })
    await refused(secretary('people.appoint', post), 'ALREADY_GRANTED')
    await secretary('people.dismiss', { grantId: grant.id, reason: '换人' })
    expect((await resident('project.get', { projectId: id })).supervisors).toEqual([])
  })

  it('takes along what they wrote', async () => {
    const { entries } = await supervisor('people.takeout', {})
    expect(entries.length).toBeGreaterThan(3)
    expect(await store.entries.all({ projectId }, everywhere)).toHaveLength(entries.length)
  })
})
