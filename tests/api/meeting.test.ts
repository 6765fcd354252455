import { describe, expect, it } from 'vitest'
import { seatIn } from '#functions/local/demo/seats.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { contentsOf } from '../support/contents.ts'
import { callMeeting, evening, goTo, meetingText, minuteTexts } from '../support/meetings.ts'
import { lampWords, raiseAs } from '../support/motions.ts'
import { tick } from '../support/orders.ts'
import { photoBy } from '../support/photos.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'
import { freshKey, person } from '../support/world.ts'

const town = await openTown()
const { as, clock, councilId, database } = town
const { store } = database
const desk = as('liu-jianhua')
const chair = as('xu-meiling')
const director = as('guo-liang')
const resident = as('wang-guilan')

const heard = async (who: string) => {
  const { person: self } = await as(who)('people.me', {})
  const messages = await store.messages.all({ about: 'meeting', to: self?.id }, everywhere)
  return messages.map(({ title }) => title)
}
const seatOf = async (who: string, meetingId: string) =>
  (await as(who)('meeting.get', { meetingId })).mine[0]?.seatId ?? ''
const codeOf = async (meetingId: string) => (await desk('meeting.code', { meetingId })).code
const linesOf = () => store.recordLines.all({ councilId, kind: 'minuted' }, everywhere)

describe('calling a meeting', () => {
  it('is for those who may convene, in good time, and changes nothing otherwise', async () => {
    const text = meetingText(town)
    const before = await contentsOf(database)
    await refused(director('meeting.call', text), 'SEAT_MAY_NOT')
    await refused(as('qian-shufen')('meeting.call', text), 'FORBIDDEN')
    await refused(as('luo-yifan')('meeting.call', text), 'OUT_OF_REACH')
    await refused(as('gao-xiuying')('meeting.call', text), 'OUT_OF_REACH')
    const call = (more: object, who = desk) => who('meeting.call', { ...text, ...more })
    await refused(call({ startsAt: evening(town, 3) }), 'MEETING_TOO_SOON', 'startsAt')
    await refused(call({ startsAt: evening(town, -1) }), 'MEETING_PAST', 'startsAt')
    const urgent = { startsAt: evening(town, 1), urgentBecause: '管子爆了' }
    await refused(call(urgent), 'URGENT_BY_CHAIR', 'urgentBecause')
    await refused(call({ agenda: [] }), 'INVALID_INPUT', 'agenda')
    const much = Array.from({ length: 13 }, () => ({ title: '一件事' }))
    await refused(call({ agenda: much }), 'INVALID_INPUT', 'agenda')
    await refused(
      call({ agenda: [{ motionId: 'f'.repeat(24), title: '别处的' }] }),
      'MOTION_NOT_OPEN',
    )
    await refused(call({ title: '赌场开张' }), 'CONTENT_REFUSED')
    expect(await contentsOf(database)).toBe(before)
  })

  it('tells everybody who sits there, once, and the neighbours read it', async () => {
    const { id: meetingId, invited, ...page } = await called()
    expect(page).toMatchObject({
      state: 'called',
      urgent: false,
      calledBy: expect.stringMatching(/书记/),
    })
    expect(invited).toBe(4)
    for (const who of ['xu-meiling', 'li-guoqiang', 'guo-liang', 'qian-shufen'])
      expect(await heard(who)).toEqual(['请您开会：十二月理事会'])
    expect(await heard('luo-yifan')).toEqual([])
    expect(await resident('meeting.get', { meetingId })).toMatchObject({
      may: [],
      mine: [],
      roll: null,
    })
    await refused(as('sun-haibo')('meeting.get', { meetingId }), 'OUT_OF_REACH')
    await refused(as('sun-haibo')('meeting.list', { councilId }), 'OUT_OF_REACH')
    const { coming, items, mayCall } = await resident('meeting.list', { councilId })
    expect([coming.map(({ id }) => id), items, mayCall]).toEqual([[meetingId], [], false])
    const [duty] = await director('meeting.duties', {})
    expect(duty).toMatchObject({ id: meetingId, presence: 'unheard' })
    expect(await as('cao-xue')('meeting.duties', {})).toEqual([])
    await desk('meeting.cancel', { meetingId, reason: '合到下次' })
  })

  it('with the chair’s reason may be at short notice, and says so wherever it is named', async () => {
    const urgent = { startsAt: evening(town, 1), urgentBecause: '管子爆了' }
    const { id, urgentBecause } = await callMeeting(town, urgent, 'xu-meiling')
    expect(urgentBecause).toBe('管子爆了')
    expect(await heard('guo-liang')).toContain('请您开会：临时会议：十二月理事会')
    const { coming } = await resident('meeting.list', { councilId })
    expect(coming).toMatchObject([{ id, urgent: true }])
    await chair('meeting.cancel', { meetingId: id, reason: '修好了' })
    expect(await heard('guo-liang')).toContain('不开了：临时会议：十二月理事会')
  })

  it('goes no further than twelve that are ahead', async () => {
    const ids: string[] = []
    for (let index = 0; index < 12; index++) ids.push((await callMeeting(town)).id)
    await refused(callMeeting(town), 'MEETINGS_FULL')
    const reason = '取消'
    for (const meetingId of ids) await desk('meeting.cancel', { meetingId, reason })
    const first = await resident('meeting.list', { councilId })
    expect(first.coming).toEqual([])
    expect(first.items).toHaveLength(14)
  })
})

async function called(more = {}) {
  const page = await callMeeting(town, more)
  return { ...page, invited: page.numbers.invited }
}

describe('a motion on the agenda', () => {
  it('is one of this council that is open, once, and is called by its own name', async () => {
    const motionId = await raiseAs(town)
    const call = (...agenda: readonly { motionId: string; title: string }[]) => called({ agenda })
    const point = { motionId, title: '别的叫法' }
    await refused(call(point, point), 'MOTION_NOT_OPEN', 'agenda')
    const { agenda, id: meetingId } = await call(point)
    expect(agenda).toEqual([{ motionId, title: lampWords.title }])
    await desk('meeting.cancel', { meetingId, reason: '合到下次' })
    await director('motion.withdraw', { motionId })
    await refused(call(point), 'MOTION_NOT_OPEN', 'agenda')
    const parkMotion = await as('luo-yifan')('motion.raise', {
      ...lampWords,
      councilId: town.parkId,
    })
    await refused(call({ motionId: parkMotion.id, title: '别处的' }), 'MOTION_NOT_OPEN', 'agenda')
  })
})

describe('a reply', () => {
  it('is a seat’s own, may change until the meeting begins, and is gone when the meeting is moved', async () => {
    const { id: meetingId, startsAt } = await called()
    const seatId = await seatOf('guo-liang', meetingId)
    const reply = (comes: boolean, because?: string) =>
      director('meeting.reply', { meetingId, seatId, comes, ...(because && { because }) })
    await refused(chair('meeting.reply', { meetingId, seatId, comes: true }), 'SEAT_NOT_YOURS')
    await refused(
      as('luo-yifan')('meeting.reply', { meetingId, seatId, comes: true }),
      'OUT_OF_REACH',
    )
    expect(await reply(false, '出差')).toMatchObject({
      mine: [{ presence: 'excused', because: '出差' }],
    })
    expect(await desk('meeting.get', { meetingId })).toMatchObject({
      numbers: { invited: 4, excused: 1 },
      leaves: [{ because: '出差' }],
    })
    expect((await chair('meeting.get', { meetingId })).leaves).toHaveLength(1)
    expect((await as('qian-shufen')('meeting.get', { meetingId })).leaves).toEqual([])
    expect(await reply(true)).toMatchObject({
      coming: 1,
      mine: [{ presence: 'coming', because: null }],
    })
    const move = { meetingId, reason: '会议室占了' }
    await refused(desk('meeting.move', { ...move, startsAt: evening(town, 2) }), 'MEETING_TOO_SOON')
    const moved = await desk('meeting.move', { ...move, startsAt: evening(town, 6) })
    expect(moved).toMatchObject({ coming: 0, numbers: { excused: 0 }, history: [{ move: 'move' }] })
    expect(await heard('guo-liang')).toContain('会议改期了：十二月理事会')
    expect((await reply(true)).coming).toBe(1)
    goTo(town, { startsAt }, 24 * 60)
    await refused(reply(false), 'REPLY_OVER')
    await desk('meeting.cancel', { meetingId, reason: '没来人' })
    await refused(reply(false), 'REPLY_OVER')
  })
})

describe('the day before', () => {
  it('everybody is reminded once, and a meeting that nobody minuted is held by the clock', async () => {
    const { id: meetingId, startsAt } = await called()
    const reminders = async () => (await heard('guo-liang')).filter((title) => /^明天/.test(title))
    await tick(town)
    expect(await reminders()).toEqual([])
    goTo(town, { startsAt }, -34 * 60)
    expect((await tick(town)).remindedMeetings).toBe(1)
    expect(await reminders()).toEqual(['明天开会：十二月理事会'])
    clock.pass({ hours: 1 })
    expect((await tick(town)).remindedMeetings).toBe(0)
    goTo(town, { startsAt }, 239)
    await tick(town)
    expect((await desk('meeting.get', { meetingId })).state).toBe('called')
    goTo(town, { startsAt }, 241)
    await tick(town)
    expect(await desk('meeting.get', { meetingId })).toMatchObject({
      state: 'held',
      may: ['enterPresent', 'minute'],
    })
    expect(await reminders()).toHaveLength(1)
  })
})

describe('signing in', () => {
  it('takes the code of now or of just before, from those who sit there', async () => {
    const { id: meetingId, startsAt } = await called()
    await refused(desk('meeting.code', { meetingId }), 'SIGN_IN_CLOSED')
    goTo(town, { startsAt }, -60)
    await refused(director('meeting.code', { meetingId }), 'SEAT_MAY_NOT')
    await refused(as('luo-yifan')('meeting.code', { meetingId }), 'OUT_OF_REACH')
    const shown = await desk('meeting.code', { meetingId })
    expect(shown).toMatchObject({ mime: 'image/svg+xml', scene: `${meetingId}.${shown.code}` })
    const { code } = shown
    clock.set(new Date(shown.renewsAt))
    const signIn = (who: string, letters = code) =>
      as(who)('meeting.signIn', { meetingId, code: letters })
    await refused(signIn('guo-liang', 'AAAAAA'), 'SIGN_IN_CODE_OLD', 'code')
    await refused(signIn('liu-jianhua'), 'FORBIDDEN')
    await refused(signIn('luo-yifan'), 'OUT_OF_REACH')
    expect(await signIn('guo-liang', code.toLowerCase())).toMatchObject({
      numbers: { present: 1, absent: 3 },
      mine: [{ presence: 'present' }],
    })
    clock.pass({ hours: 1 / 6 })
    await refused(signIn('xu-meiling'), 'SIGN_IN_CODE_OLD', 'code')
    expect(await resident('meeting.get', { meetingId })).toMatchObject({
      numbers: { present: 1 },
      roll: null,
      leaves: [],
    })
    const { roll } = await as('qian-shufen')('meeting.get', { meetingId })
    expect(roll?.filter(({ presence }) => presence === 'present')).toMatchObject([
      { name: '郭亮', way: 'scan' },
    ])
    goTo(town, { startsAt }, 1)
    await refused(desk('meeting.cancel', { meetingId, reason: '不开了' }), 'MEETING_BEGUN')
    const move = { meetingId, startsAt: evening(town, 6), reason: '改期' }
    await refused(desk('meeting.move', move), 'MEETING_BEGUN')
  })

  it('of thirty people at once, each tapping three times, counts thirty', async () => {
    const seat = seatIn(desk, councilId)
    const crowd = Array.from({ length: 30 }, (_, index) => `neighbour-${index}`)
    for (const who of crowd) {
      const { code = '' } = (await as(who)('people.join', { name: who })).person ?? {}
      await seat(code, { seat: 'director' })
    }
    const { id: meetingId, startsAt, invited } = await called()
    expect(invited).toBe(34)
    goTo(town, { startsAt }, 0)
    const code = await codeOf(meetingId)
    const input = { meetingId, code }
    const taps = crowd.flatMap((who) => {
      const key = freshKey()
      const once = { action: 'meeting.signIn', input, key }
      const again = { ...once, key: freshKey() }
      return [once, once, again].map((event) => town.send(event, person(`${who}`)))
    })
    const replies = await Promise.all(taps)
    expect(replies.filter(({ ok }) => !ok)).toEqual([])
    const rows = await store.attendances.all({ meetingId }, everywhere)
    expect(rows).toHaveLength(30)
    expect(await desk('meeting.get', { meetingId })).toMatchObject({ numbers: { present: 30 } })
    expect((await store.meetings.get(meetingId, everywhere)).came).toBe(30)
  }, 120_000)

  it('on paper is entered by the secretariat with the sheet, one photo for all who signed it', async () => {
    const { id: meetingId, startsAt } = await called()
    goTo(town, { startsAt }, 0)
    const photoId = await photoBy(town, 'liu-jianhua', 'attendance')
    const [one, other] = [
      await seatOf('xu-meiling', meetingId),
      await seatOf('guo-liang', meetingId),
    ]
    const enter = (seatId: string, who = desk) =>
      who('meeting.enterPresent', { meetingId, seatId, photoId })
    await refused(enter(one, chair), 'FORBIDDEN')
    const strange = 'f'.repeat(24)
    await refused(enter(strange), 'OUT_OF_REACH')
    await refused(
      desk('meeting.enterPresent', { meetingId, seatId: one, photoId: strange }),
      'PHOTO_MISSING',
    )
    await enter(one)
    await enter(other)
    const code = await codeOf(meetingId)
    expect(await director('meeting.signIn', { meetingId, code })).toMatchObject({
      numbers: { present: 2 },
    })
    const { roll } = await desk('meeting.get', { meetingId })
    expect(roll?.filter(({ way }) => way === 'paper')).toHaveLength(2)
    expect(await desk('photo.get', { photoId })).toMatchObject({ purpose: 'attendance' })
    await refused(resident('photo.get', { photoId }), 'OUT_OF_REACH')
  })
})

describe('someone who comes to a seat after the call', () => {
  it('may say and do as the others, and is counted when they come', async () => {
    const { id: meetingId, startsAt, invited } = await called()
    const { code: spoken = '' } = (await as('late')('people.join', { name: '后来' })).person ?? {}
    await seatIn(desk, councilId)(spoken, { seat: 'director' })
    const mine = [{ presence: 'unheard' }]
    const page = await as('late')('meeting.get', { meetingId })
    expect(page).toMatchObject({ may: ['reply'], mine, numbers: { invited } })
    goTo(town, { startsAt }, 0)
    const code = await codeOf(meetingId)
    expect(await as('late')('meeting.signIn', { meetingId, code })).toMatchObject({
      numbers: { invited: invited + 1, present: 1 },
    })
  })
})

describe('minutes', () => {
  it('come after the beginning, name every point, and are read by those around', async () => {
    const { id: meetingId, startsAt } = await called()
    const minute = (items = minuteTexts()) => desk('meeting.minute', { meetingId, items })
    await refused(minute(), 'MEETING_NOT_BEGUN')
    await refused(resident('meeting.minutes', { meetingId }), 'OUT_OF_REACH')
    goTo(town, { startsAt }, 5)
    const code = await codeOf(meetingId)
    await chair('meeting.signIn', { meetingId, code })
    const lines = (await linesOf()).length
    await refused(minute(minuteTexts().slice(1)), 'MINUTES_INCOMPLETE', 'items')
    await refused(director('meeting.minute', { meetingId, items: minuteTexts() }), 'SEAT_MAY_NOT')
    const { textHash, attendance } = await minute()
    expect(attendance).toMatchObject({ present: 1 })
    await refused(minute(), 'MOVE_NOT_ALLOWED')
    await refused(director('meeting.signIn', { meetingId, code }), 'SIGN_IN_CLOSED')
    const read = await resident('meeting.minutes', { meetingId })
    expect(read.items[0]).toEqual({
      motionId: null,
      title: '门前停车怎么划线',
      ...minuteTexts()[0],
    })
    await refused(as('sun-haibo')('meeting.minutes', { meetingId }), 'OUT_OF_REACH')
    const said = await linesOf()
    expect(said).toHaveLength(lines + 1)
    expect(said.at(-1)?.facts).toMatchObject({ textHash, present: '1', no: '1' })
    expect(await heard('guo-liang')).toContain('会议纪要出来了：十二月理事会')
    const state = { state: 'minuted', minutesNo: 1, may: ['correct'] }
    expect(await desk('meeting.get', { meetingId })).toMatchObject(state)
  })

  it('are put right by a second version with a reason; the first stays readable', async () => {
    const { items } = await desk('meeting.list', { councilId })
    const meetingId = items.find(({ state }) => state === 'minuted')?.id ?? ''
    const correct = (no: number, decision: string) =>
      desk('meeting.correct', { meetingId, no, items: minuteTexts(decision), reason: '写漏了' })
    await refused(correct(1, '年前划好'), 'MINUTES_UNCHANGED')
    await refused(correct(2, '年前划完'), 'STALE_VERSION')
    const both = await Promise.allSettled([correct(1, '年前划完'), correct(1, '春天划完')])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const latest = await resident('meeting.minutes', { meetingId })
    expect(latest).toMatchObject({ no: 2, latest: 2, reason: '写漏了' })
    const first = await resident('meeting.minutes', { meetingId, no: 1 })
    expect(first).toMatchObject({
      no: 1,
      latest: 2,
      reason: null,
      items: [{ decision: '年前划好' }, {}],
    })
    expect(latest.attendance).toEqual(first.attendance)
  })

  it('are sent twice and written once', async () => {
    const { id: meetingId, startsAt } = await called()
    goTo(town, { startsAt }, 5)
    const lines = (await linesOf()).length
    const input = { meetingId, items: minuteTexts() }
    const event = { action: 'meeting.minute', input, key: freshKey() }
    const replies = await Promise.all(
      [event, event, event].map((one) => town.send(one, person('liu-jianhua'))),
    )
    expect(replies.map(({ ok }) => ok)).toEqual([true, true, true])
    expect((await linesOf()).length).toBe(lines + 1)
  })

  it('count the year of each seat, as the rows behind it say', async () => {
    const { seats } = await resident('meeting.attendance', { councilId })
    const minuted = await store.meetings.all({ councilId, state: 'minuted' }, everywhere)
    for (const { seatId, invited, present } of seats) {
      const rows = await store.attendances.all({ seatId, way: { $ne: null } }, everywhere)
      const came = rows.filter(({ meetingId }) => minuted.some(({ id }) => id === meetingId))
      expect(present).toBe(came.length)
      expect(invited).toBe(minuted.filter((meeting) => meeting.invited.includes(seatId)).length)
    }
    expect(seats.some(({ present }) => present > 0)).toBe(true)
    const other = await resident('meeting.attendance', { councilId, year: 2020 })
    expect(other.seats.every(({ invited }) => invited === 0)).toBe(true)
  })
})

describe('someone who asks to be forgotten', () => {
  it('takes along where they were, and the seat stays counted', async () => {
    const { attendances } = await as('neighbour-3')('people.takeout', {})
    expect(attendances).toMatchObject([{ way: 'scan' }])
    const meetingId = attendances[0]?.meetingId ?? ''
    await as('neighbour-3')('people.forget', { confirm: '注销' })
    const page = await desk('meeting.get', { meetingId })
    expect(page.numbers.present).toBe(30)
    expect(page.roll?.filter(({ name, presence }) => presence === 'present' && !name)).toHaveLength(
      1,
    )
  })
})
