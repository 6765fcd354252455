import { describe, expect, it } from 'vitest'
import { gridAt } from '#functions/local/demo/places.ts'
import {
  expectCounted,
  inDays,
  lampWords,
  planFor,
  raiseAs,
  resolveFor,
  seatOf,
  titlesTo,
} from '../support/motions.ts'
import { tick } from '../support/orders.ts'
import { photoBy } from '../support/photos.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'
import { neighbours } from '../support/voices.ts'

const town = await openTown()
const { as, councilId, parkId } = town

describe('a motion through its five steps', () => {
  let motionId = ''

  it('is raised by a seat, in the name of its post, and the secretary hears', async () => {
    const photos = [await photoBy(town, 'guo-liang', 'motion')]
    const view = await as('guo-liang')('motion.raise', { councilId, ...lampWords, photos })
    motionId = view.id
    expect(view).toMatchObject({ state: 'raised', way: 'motion', mine: true, supporters: 1 })
    expect(view.raiserPost).toContain('理事')
    expect(view.photos).toEqual(photos)
    expect(await titlesTo(town, 'liu-jianhua')).toContain(`有一件新议题：${lampWords.title}`)
    const seen = await as('wang-guilan')('motion.get', { motionId })
    expect(seen).toMatchObject({ mine: false, supported: false, photos: [], unseen: 1 })
    expect(seen.may).toEqual(['support'])
  })

  it('gets measures with owners who sit in this council and days to come, and nothing else', async () => {
    const chair = await seatOf(town, councilId, 'chair')
    const elsewhere = await seatOf(town, parkId, 'chair', 'zheng-hong')
    const measure = { text: '换灯', seatId: chair, dueOn: inDays(town, 7) }
    const plan = (more: object) =>
      as('liu-jianhua')('motion.measure', { motionId, measures: [{ ...measure, ...more }] })
    await refused(plan({ seatId: elsewhere }), 'OWNER_UNFIT')
    await refused(plan({ dueOn: inDays(town, -1) }), 'MEASURE_DAY')
    await refused(
      as('guo-liang')('motion.measure', { motionId, measures: [measure] }),
      'SEAT_MAY_NOT',
    )
    await refused(as('liu-jianhua')('motion.begin', { motionId }), 'MOVE_NOT_ALLOWED')
    const view = await planFor(town, motionId)
    expect(view).toMatchObject({ state: 'measured', measures: [{ no: 1 }, { no: 2 }] })
    expect(view.measures[0]?.owner).toMatchObject({ seat: 'chair', name: '徐美玲' })
    expect(await titlesTo(town, 'xu-meiling')).toContain(`“${lampWords.title}”有措施交给您办`)
    expect(await titlesTo(town, 'guo-liang')).toContain(`“${lampWords.title}”定了措施`)
  })

  it('is begun by the first progress, with a photo of whoever lays a hand on it', async () => {
    const photos = [await photoBy(town, 'xu-meiling', 'motion')]
    const progress = { motionId, text: '灯买好了', photos, measureNo: 1 }
    await refused(as('qian-shufen')('motion.progress', { ...progress, photos: [] }), 'SEAT_MAY_NOT')
    await refused(as('guo-liang')('motion.progress', progress), 'PHOTO_MISSING')
    await refused(
      as('xu-meiling')('motion.progress', { ...progress, measureNo: 3 }),
      'MEASURE_UNKNOWN',
    )
    const view = await as('xu-meiling')('motion.progress', progress)
    expect(view).toMatchObject({ state: 'acting', steps: [{ kind: 'progress', measureNo: 1 }] })
    expect(await titlesTo(town, 'guo-liang')).toContain(`“${lampWords.title}”开始办了`)
  })

  it('has no result while measures are open, unless it says why', async () => {
    await as('xu-meiling')('motion.measureDone', { motionId, no: 1 })
    await refused(as('xu-meiling')('motion.measureDone', { motionId, no: 1 }), 'MEASURE_UNKNOWN')
    const result = { motionId, text: '灯都亮了' }
    await refused(as('liu-jianhua')('motion.resolve', result), 'MEASURES_UNDONE')
    await refused(as('guo-liang')('motion.rate', { motionId, level: 5 }), 'RESULT_NOT_YET')
    const view = await as('liu-jianhua')('motion.resolve', { ...result, because: '等电线' })
    expect(view).toMatchObject({ state: 'resolved', result: { because: '等电线' } })
    expect(await titlesTo(town, 'qian-shufen')).toContain(`“${lampWords.title}”有结果了，请您看看`)
  })

  it('is sent back by the station with a reason, and its open measure is due again', async () => {
    await refused(as('xu-meiling')('motion.supervise', { motionId, content: true }), 'FORBIDDEN')
    const no = { motionId, content: false }
    await refused(as('qian-shufen')('motion.supervise', no), 'STILL_WRONG_HOW')
    const view = await as('qian-shufen')('motion.supervise', { ...no, text: '只亮了一盏' })
    expect(view).toMatchObject({ state: 'acting', result: null })
    expect(view.history.at(-1)).toMatchObject({
      move: 'sendBack',
      to: 'acting',
      reason: '只亮了一盏',
    })
    const { promised } = await as('wang-guilan')('motion.board', { councilId })
    expect(promised).toMatchObject([{ motionId, no: 2, late: false, owner: { seat: 'director' } }])
  })

  it('ends with the verdict of the station and the word of whoever raised it', async () => {
    await as('guo-liang')('motion.measureDone', { motionId, no: 2 })
    await as('liu-jianhua')('motion.resolve', { motionId, text: '两盏都亮了' })
    const view = await as('qian-shufen')('motion.supervise', {
      motionId,
      content: true,
      text: '看过了',
    })
    expect(view).toMatchObject({
      state: 'supervised',
      verdicts: [{ content: false }, { content: true }],
    })
    await refused(as('wang-guilan')('motion.rate', { motionId, level: 5 }), 'OUT_OF_REACH')
    await refused(as('guo-liang')('motion.rate', { motionId, level: 2 }), 'REASON_REQUIRED')
    await as('guo-liang')('motion.rate', { motionId, level: 3 })
    const rated = await as('guo-liang')('motion.rate', { motionId, level: 5, text: '很亮' })
    expect(rated).toMatchObject({ raiserRating: { level: 5, text: '很亮' }, may: [] })
    await refused(as('guo-liang')('motion.rate', { motionId, level: 4 }), 'RATED_TWICE')
    const board = await as('wang-guilan')('motion.board', { councilId })
    expect(board.became).toMatchObject([
      { id: motionId, result: '两盏都亮了', content: true, level: 5 },
    ])
    expect(board.numbers).toMatchObject({ raised: 1, resolved: 1 })
    await expectCounted(town)
  })
})

describe('a proposal', () => {
  let motionId = ''

  it('comes from a neighbour without their name, and is a motion with the fifth who stands behind it', async () => {
    const words = { title: '小广场加两张长椅', text: '老人买菜回来没处歇脚。' }
    const { id, ...view } = await as('wang-guilan')('motion.propose', { councilId, ...words })
    motionId = id
    expect(view).toMatchObject({ state: 'seconding', raiserPost: '一位居民', seconders: 5 })
    const names = await neighbours(town, 4)
    for (const name of names.slice(0, 3)) await as(name)('motion.support', { motionId })
    expect(await as('zhao-min')('motion.get', { motionId })).toMatchObject({
      state: 'seconding',
      supporters: 4,
    })
    const last = await as(names[3] ?? '')('motion.support', { motionId })
    expect(last).toMatchObject({ state: 'raised', supporters: 5, supported: true })
    for (const name of ['wang-guilan', ...names])
      expect(await titlesTo(town, name)).toContain(`“${words.title}”立题了`)
  })

  it('is joined by people of the area and members, and by nobody else', async () => {
    await refused(as('sun-haibo')('motion.support', { motionId }), 'OUT_OF_REACH')
    await refused(as('luo-yifan')('motion.support', { motionId }), 'OUT_OF_REACH')
    const member = await as('guo-liang')('motion.support', { motionId })
    expect(member.supporters).toBe(6)
    await refused(as('wang-guilan')('motion.unsupport', { motionId }), 'OWN_MOTION')
    const { supporters, supported } = await as('guo-liang')('motion.unsupport', { motionId })
    expect({ supporters, supported }).toEqual({ supporters: 5, supported: false })
  })

  it('is joined no more once there is a result', async () => {
    await resolveFor(town, motionId)
    await refused(as('zhao-min')('motion.support', { motionId }), 'SUPPORT_OVER')
    await expectCounted(town)
  })

  it('may be taken up at once, declined with a reason, or taken back by its writer', async () => {
    const propose = (title: string) =>
      as('zhao-min')('motion.propose', { councilId, title, text: '请看看' })
    const taken = await propose('楼道里不要停电动车')
    await refused(as('guo-liang')('motion.take', { motionId: taken.id }), 'SEAT_MAY_NOT')
    expect(await as('xu-meiling')('motion.take', { motionId: taken.id })).toMatchObject({
      state: 'raised',
    })
    const declined = await propose('每家发一只鹅')
    const reason = '这不归理事会办'
    await as('liu-jianhua')('motion.decline', { motionId: declined.id, reason })
    expect(await as('zhao-min')('motion.get', { motionId: declined.id })).toMatchObject({
      state: 'declined',
      reason,
    })
    await refused(as('zhao-min')('motion.withdraw', { motionId: declined.id }), 'MOVE_NOT_ALLOWED')
    await refused(as('wang-guilan')('motion.withdraw', { motionId: taken.id }), 'OUT_OF_REACH')
    const back = await as('zhao-min')('motion.withdraw', { motionId: taken.id })
    expect(back.state).toBe('withdrawn')
    await expectCounted(town)
  })

  it('is not for those who live elsewhere', async () => {
    const elsewhere = as('sun-haibo')('motion.propose', { councilId, ...lampWords })
    await refused(elsewhere, 'OUT_OF_REACH')
    expect(gridAt(0)).toContain('120116')
  })
})

describe('what is alike', () => {
  it('is shown before sending: what is open and what ended lately, three at most', async () => {
    await raiseAs(town, 'guo-liang', '三号楼门口路灯又不亮了')
    const ask = (title: string) => as('wang-guilan')('motion.similar', { councilId, title })
    const alike = await ask('三号楼路灯不亮')
    expect(alike.map(({ title }) => title)).toEqual([
      '三号楼门口路灯不亮',
      '三号楼门口路灯又不亮了',
    ])
    expect(await ask('想办一个书画班')).toEqual([])
    await refused(as('sun-haibo')('motion.similar', { councilId, title: '路灯' }), 'OUT_OF_REACH')
    town.clock.pass({ days: 200 })
    const later = await ask('三号楼路灯不亮')
    expect(later.map(({ title }) => title)).toEqual(['三号楼门口路灯又不亮了'])
  })
})

describe('measures by the clock', () => {
  it('are spoken of once before their day and once after it, to their owner and the secretariat', async () => {
    const motionId = await raiseAs(town, 'guo-liang', '补种两棵槐树')
    await planFor(town, motionId, [10])
    const heard = async (who: string) =>
      (await titlesTo(town, who)).filter((title) => title.includes('补种两棵槐树”有一项'))
    await tick(town)
    expect(await heard('xu-meiling')).toEqual([])
    town.clock.pass({ days: 9, hours: 23 })
    for (let times = 0; times < 2; times++) await tick(town)
    const soon = '“补种两棵槐树”有一项措施快到日子了'
    expect(await heard('xu-meiling')).toEqual([soon])
    town.clock.pass({ days: 2 })
    for (let times = 0; times < 2; times++) await tick(town)
    for (const who of ['xu-meiling', 'liu-jianhua'])
      expect(await heard(who)).toEqual(['“补种两棵槐树”有一项措施过期了', soon])
    const desk = await as('liu-jianhua')('motion.desk', { councilId })
    expect(desk.overdue).toMatchObject({ count: 1, items: [{ motionId, late: true }] })
  })
})
