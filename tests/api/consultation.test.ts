import { describe, expect, it } from 'vitest'
import { gridAt, kangcui, ziyun } from '#functions/local/demo/places.ts'
import { stripesOf, together } from '#shared/domain/consultation/tally.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { consult, tellResult } from '../support/asked.ts'
import { tinyJpeg } from '../support/photos.ts'
import { callerFor } from '../support/roles.ts'
import { moveInto, openTown } from '../support/town.ts'
import { freshKey } from '../support/world.ts'

const town = await openTown()
const { as, database, clock } = town
const { store } = database
for (const [who, door] of [
  ['wife', '1-1-101'],
  ['husband', '1 号楼 1 单元 101 室'],
  ['neighbour', '1-1-102'],
] as const)
  await moveInto(town, who, gridAt(0), door)

const say = (
  who: string,
  noticeId: string,
  choices: number[],
  words = '',
  over: number | null = null,
) => as(who)('consultation.speak', { noticeId, choices, words, over })
const see = (who: string, noticeId: string) => as(who)('consultation.get', { noticeId })
const ballot = async (who: string) =>
  (await as(who)('photo.upload', { purpose: 'ballot', data: tinyJpeg(4) })).id
const enter = async (who: string, noticeId: string, door: string, name: string, choices = [0]) =>
  as(who)('consultation.enter', {
    ...{ noticeId, door, name, choices },
    ...{ area: gridAt(0), words: '', photoId: await ballot('liu-jianhua') },
  })
const tick = () =>
  town.send({ action: 'clock.tick', input: {}, key: freshKey() }, callerFor('clock.tick'))

describe('a question to each person', async () => {
  const noticeId = await consult(town, kangcui)

  it('hears one of a household as well as the other, and each once', async () => {
    await say('wife', noticeId, [0])
    await say('husband', noticeId, [1], '一号楼旁太窄')
    await expect(say('wife', noticeId, [2])).rejects.toMatchObject({ code: 'ALREADY_SPOKEN' })
    expect((await see('wife', noticeId)).mine).toMatchObject({ choices: [0], version: 0 })
  })

  it('lets a mind be changed until the end: the counts move, and the history stays', async () => {
    await say('wife', noticeId, [2], '先不装', 0)
    await expect(say('wife', noticeId, [1], '', 0)).rejects.toMatchObject({ code: 'STALE_VERSION' })
    const sums = await sumsOf(noticeId)
    expect(sums).toMatchObject({ voices: 2, words: 2, options: { 0: 0, 1: 1, 2: 1 } })
    const rows = await store.voices.all({ noticeId }, everywhere)
    expect(rows.flatMap(({ history }) => history)).toEqual([{ choices: [0], words: '' }])
  })

  it('refuses what is no answer, and changes nothing', async () => {
    for (const [choices, code] of [
      [[], 'VOICE_EMPTY'],
      [[3], 'INVALID_INPUT'],
      [[0, 1], 'INVALID_INPUT'],
    ] as const)
      await expect(say('zhao-min', noticeId, [...choices])).rejects.toMatchObject({ code })
    expect((await sumsOf(noticeId)).voices).toBe(2)
  })

  it('is for the residents it names, and is not there for others', async () => {
    const refused = { code: 'OUT_OF_REACH' }
    await expect(say('sun-haibo', noticeId, [0])).rejects.toMatchObject(refused)
    await expect(see('sun-haibo', noticeId)).rejects.toMatchObject(refused)
    await expect(say('chen-xiaoyu', noticeId, [0])).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('takes a voice on paper once, whichever came first', async () => {
    await enter('liu-jianhua', noticeId, '9-1-101', '老周')
    const twice = { code: 'PAPER_COUNTED' }
    await expect(enter('liu-jianhua', noticeId, '9号楼1门101', '老周')).rejects.toMatchObject(twice)
    await expect(enter('liu-jianhua', noticeId, '1-1-101', 'wife')).rejects.toMatchObject(twice)
    await moveInto(town, '老周', gridAt(0), '9 号楼 1 门 101')
    await expect(say('老周', noticeId, [1])).rejects.toMatchObject({ code: 'ALREADY_SPOKEN' })
    const { mine } = await see('老周', noticeId)
    expect(mine).toMatchObject({ onPaper: true, choices: [0] })
    await say('老周', noticeId, [1], '', mine?.version)
    expect(await sumsOf(noticeId)).toMatchObject({ voices: 3, paper: 1, options: { 0: 0, 1: 2 } })
  })

  it('knows who wrote a paper voice in, and asks for its photo and a door of their own', async () => {
    const [row] = await store.voices.all({ noticeId, 'paper.on': { $type: 'string' } }, everywhere)
    expect(row?.paper).toMatchObject({ post: '康翠社区 社区书记' })
    const input = { noticeId, door: '5-1', name: '老孙', choices: [0], words: '' }
    const photoId = await ballot('liu-jianhua')
    const elsewhere = { ...input, area: ziyun, photoId }
    await expect(as('liu-jianhua')('consultation.enter', elsewhere)).rejects.toMatchObject({
      code: 'OUT_OF_REACH',
    })
    const noPhoto = { ...input, area: kangcui, photoId: '0'.repeat(24) }
    await expect(as('liu-jianhua')('consultation.enter', noPhoto)).rejects.toMatchObject({
      code: 'PHOTO_MISSING',
    })
  })
})

describe('a question to each household', async () => {
  const noticeId = await consult(town, kangcui, { per: 'household', several: true })

  it('hears a household once; another of it is told, sees what was said and may change it', async () => {
    await say('wife', noticeId, [0, 2, 0])
    await expect(say('husband', noticeId, [1])).rejects.toMatchObject({ code: 'HOUSEHOLD_SPOKEN' })
    const { mine } = await see('husband', noticeId)
    expect(mine?.choices).toEqual([0, 2])
    await say('husband', noticeId, [1], '', mine?.version)
    expect((await see('wife', noticeId)).mine?.choices).toEqual([1])
    await say('neighbour', noticeId, [1])
    expect(await sumsOf(noticeId)).toMatchObject({ voices: 2, options: { 0: 0, 1: 2, 2: 0 } })
  })

  it('takes a paper voice of a household that has not spoken', async () => {
    await expect(enter('liu-jianhua', noticeId, '1-1-101', '谁')).rejects.toMatchObject({
      code: 'PAPER_COUNTED',
    })
    await enter('liu-jianhua', noticeId, '8-8', '老吴')
    expect((await sumsOf(noticeId)).voices).toBe(3)
  })

  it('at the end everybody around sees it, of how many households', async () => {
    const community = await store.areas.get(kangcui, everywhere)
    expect(community.households).toBeLessThan(community.residents)
    clock.pass({ days: 11 })
    await expect(say('zhao-min', noticeId, [0])).rejects.toMatchObject({
      code: 'CONSULTATION_OVER',
    })
    await expect(enter('liu-jianhua', noticeId, '7-7', '老李')).rejects.toMatchObject({
      code: 'CONSULTATION_OVER',
    })
    const { outcome, phase, may } = await see('zhao-min', noticeId)
    expect(phase).toBe('waiting')
    expect(may).toEqual([])
    expect(outcome).toMatchObject({ voices: 3, paper: 1, asked: community.households })
  })

  it('is written down by the timer and moved by nothing after it; its writer hears', async () => {
    const before = (await see('wang-guilan', noticeId)).outcome
    const reply = await tick()
    expect(reply).toMatchObject({ ok: true, data: { settledConsultations: 2 } })
    await moveInto(town, 'newcomer', gridAt(1), '6-6')
    expect((await see('wang-guilan', noticeId)).outcome).toEqual(before)
    expect(await store.messages.all({ aboutId: noticeId }, everywhere)).toMatchObject([
      { about: 'consultation', title: '征求意见截止了' },
    ])
    await store.notices.setAll({ _id: noticeId }, { openUntil: '2099-01-01' }, everywhere)
    await expect(say('zhao-min', noticeId, [0])).rejects.toMatchObject({
      code: 'CONSULTATION_OVER',
    })
    const ended = (await store.consultations.get(noticeId, everywhere)).endsOn
    await store.notices.setAll({ _id: noticeId }, { openUntil: ended }, everywhere)
  })

  it('is owed to those who voiced: first waited for, then late, then told with its reasons', async () => {
    expect(await as('liu-jianhua')('consultation.duties', {})).toEqual({ waiting: 2, late: 0 })
    clock.pass({ days: 16 })
    expect(await as('liu-jianhua')('consultation.duties', {})).toEqual({ waiting: 2, late: 2 })
    expect(await see('wife', noticeId)).toMatchObject({ phase: 'waiting', late: true })
    const resultId = await tellResult(town, noticeId, kangcui)
    const { phase, decision, outcome } = await see('wife', noticeId)
    expect(phase).toBe('decided')
    expect(decision).toMatchObject({ id: resultId, signedBy: '康翠社区 社区书记' })
    expect(decision?.body).toContain('水箱')
    expect(outcome?.voices).toBe(3)
    expect(await as('liu-jianhua')('consultation.duties', {})).toEqual({ waiting: 1, late: 1 })
    const { items } = await as('liu-jianhua')('consultation.desk', {})
    expect(items[0]).toMatchObject({ noticeId, phase: 'decided', resultId })
  })
})

async function sumsOf(noticeId: string) {
  const stripes = await store.voiceTallies.byIds(stripesOf(noticeId), everywhere)
  const sums = together(stripes.values())
  const rows = await store.voices.all({ noticeId }, everywhere)
  expect(sums.voices).toBe(rows.length)
  for (const place of [0, 1, 2])
    expect(sums.options[place]).toBe(rows.filter(({ choices }) => choices.includes(place)).length)
  return sums
}
