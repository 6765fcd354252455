import { describe, expect, it } from 'vitest'
import { goTo } from '../../support/meetings.ts'
import { lampWords, raiseAs } from '../../support/motions.ts'
import { phonesOf } from '../../support/phones.ts'
import { openTown } from '../../support/town.ts'

const town = await openTown()
const { as, councilId } = town
const { take, expectSound } = phonesOf(town)
const next = async () => (await as('wang-guilan')('meeting.list', { councilId })).coming[0]
const pageOf = (meetingId: string) => `/packages/meeting/one/index?meetingId=${meetingId}`

/** The app takes a second tap sooner than this for a slip of the finger. */
const breath = () => new Promise((resolve) => setTimeout(resolve, 700))

const motionId = await raiseAs(town)

describe.sequential('a meeting on WeChat', () => {
  it('is called by the secretary, and stands in a director’s day', async () => {
    const phone = await take('liu-jianhua')
    await phone.open(`/packages/meeting/list/index?councilId=${councilId}`)
    await phone.tap('召集会议')
    await phone.input('会议名称', '十二月理事会')
    await phone.input('在哪里开', '社区二楼会议室')
    await phone.tap(lampWords.title)
    await phone.see(`第 1 件事，议题：${lampWords.title}`)
    await phone.tap('通知大家')
    await phone.see('议程，1 件事')
    const director = await take('guo-liang')
    await director.tap(/的会：十二月理事会/)
    await director.tap('我来')
    await director.tap('回复')
    await director.see('说来')
    const meetingId = (await next())?.id ?? ''
    expect(await as('guo-liang')('meeting.get', { meetingId })).toMatchObject({
      coming: 1,
      agenda: [{ motionId }],
    })
  })

  it('shows a code that is scanned: a strange one is told apart', async () => {
    const meeting = await next()
    const meetingId = meeting?.id ?? ''
    goTo(town, meeting ?? { startsAt: '' }, 0)
    const desk = await take('liu-jianhua')
    await desk.open(`/packages/meeting/code/index?meetingId=${meetingId}`)
    await desk.see('请扫码签到')
    await desk.see('已到 0 席，请了 4 席')
    const { scene } = await as('liu-jianhua')('meeting.code', { meetingId })
    const phone = await take('guo-liang')
    await phone.open(pageOf(meetingId))
    phone.answer('scanCode', { result: 'https://elsewhere.example/', path: '' })
    await phone.tap('扫码签到')
    await phone.see(/这不是这次会的签到码/)
    phone.answer('scanCode', { path: `packages/meeting/one/index?scene=${scene}`, result: '' })
    await phone.tap('扫码签到')
    await phone.see('您签过到了，已经记下。')
  })

  it('opens by WeChat’s own scan with the letters filled in', async () => {
    const meetingId = (await next())?.id ?? ''
    const { scene } = await as('liu-jianhua')('meeting.code', { meetingId })
    const phone = await take('xu-meiling')
    await phone.open(`/packages/meeting/one/index?scene=${encodeURIComponent(scene)}`)
    await phone.tap('签到')
    await phone.see('您签过到了，已经记下。')
  })

  it('is minuted, and a neighbour reads it', async () => {
    const meetingId = (await next())?.id ?? ''
    const desk = await take('liu-jianhua')
    await desk.open(pageOf(meetingId))
    await desk.tap('记会议纪要')
    await desk.input('议了什么', '大家同意分两段划')
    await desk.input(/定了什么/, '年前划好')
    await desk.tap('记好了，给大家看')
    await desk.see('定了：年前划好')
    const phone = await take('wang-guilan')
    await phone.open(`/packages/meeting/list/index?councilId=${councilId}`)
    await phone.tap('十二月理事会')
    await phone.see('议了什么，定了什么')
    await breath()
    await phone.tap('会议纪要')
    await phone.see('大家同意分两段划')
    await phone.see('请了 4 席，到了 2 席，请假 0 席，没到 2 席')
  })

  it('touched no unknown part of WeChat, and sent its view little at a time', () => {
    expectSound()
  })
})
