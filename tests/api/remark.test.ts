import { describe, expect, it } from 'vitest'
import { gridAt, kangcui } from '#functions/local/demo/places.ts'
import { openObjections } from '#functions/remark/keep.ts'
import { reviewed } from '#functions/remark/reviewed.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { RemarkKind } from '#shared/domain/remark/kinds.ts'
import { consult, layOpen } from '../support/asked.ts'
import { publishFor } from '../support/notices.ts'
import { tinyJpeg } from '../support/photos.ts'
import { moveIn, openTown } from '../support/town.ts'

const town = await openTown()
const { as, clock, database } = town
const { store } = database

const write = (who: string, noticeId: string, kind: RemarkKind, text = '几点开始？') =>
  as(who)('remark.write', { noticeId, kind, text })
const list = (who: string, noticeId: string) => as(who)('remark.list', { noticeId })
const textsOf = async (who: string, noticeId: string) =>
  (await list(who, noticeId)).items.map(({ text }) => text)
const heard = async (event: string) =>
  (await store.messages.all({}, everywhere)).filter(({ id }) => id.startsWith(event))

describe('a question under a notice', async () => {
  const noticeId = await publishFor(town, 'liu-jianhua', kangcui)

  it('is read by all around as from a neighbour of a grid, the secretary no more than others', async () => {
    const { id } = await write('wang-guilan', noticeId, 'question')
    for (const who of ['zhao-min', 'liu-jianhua', 'zhou-qiang', 'lin-zhiyuan', 'li-guoqiang']) {
      const answer = await list(who, noticeId)
      expect(answer.items).toMatchObject([{ id, from: '康翠社区一网格的邻居', mine: false }])
      expect(JSON.stringify(answer)).not.toMatch(/王桂兰|personId|wang-guilan|T\d\d:\d\d/)
    }
    expect((await list('wang-guilan', noticeId)).items).toMatchObject([{ mine: true }])
    await expect(list('sun-haibo', noticeId)).rejects.toMatchObject({ code: 'OUT_OF_REACH' })
  })

  it('is a duty of those who answer for the notice, and its author hears', async () => {
    expect(await as('liu-jianhua')('remark.duties', {})).toEqual({ questions: 1, objections: 0 })
    expect((await as('liu-jianhua')('remark.desk', {})).items).toMatchObject([
      { noticeId, questions: 1, objections: 0 },
    ])
    expect(await heard('remark:')).toMatchObject([{ about: 'remark', aboutId: noticeId }])
    expect((await as('gao-xiuying')('remark.desk', {})).items).toEqual([])
  })

  it('is answered once, by a post, and the asker hears', async () => {
    const { items } = await as('liu-jianhua')('remark.list', { noticeId, only: 'waiting' })
    const remarkId = items[0]?.id ?? ''
    const text = '八点开始。'
    await expect(as('gao-xiuying')('remark.answer', { remarkId, text })).rejects.toMatchObject({
      code: 'OUT_OF_REACH',
    })
    await as('liu-jianhua')('remark.answer', { remarkId, text })
    expect((await list('zhao-min', noticeId)).items).toMatchObject([
      { state: 'answered', answer: { text, post: '康翠社区 社区书记' } },
    ])
    await expect(as('liu-jianhua')('remark.answer', { remarkId, text })).rejects.toMatchObject({
      code: 'MOVE_NOT_ALLOWED',
    })
    expect(await as('liu-jianhua')('remark.duties', {})).toEqual({ questions: 0, objections: 0 })
    const told = await heard(`remark:${remarkId}:answered`)
    expect(told).toMatchObject([{ title: '您的提问有答复了' }])
    await expect(as('wang-guilan')('remark.takeBack', { remarkId })).rejects.toMatchObject({
      code: 'MOVE_NOT_ALLOWED',
    })
  })

  it('may be taken back while nobody has answered, by its writer alone', async () => {
    const { id: remarkId } = await write('zhao-min', noticeId, 'question', '写错了')
    await expect(as('wang-guilan')('remark.takeBack', { remarkId })).rejects.toMatchObject({
      code: 'OUT_OF_REACH',
    })
    await as('zhao-min')('remark.takeBack', { remarkId })
    for (const who of ['zhao-min', 'liu-jianhua'])
      expect(await textsOf(who, noticeId)).not.toContain('写错了')
    expect(await as('liu-jianhua')('remark.duties', {})).toEqual({ questions: 0, objections: 0 })
  })

  it('is one of five a day at most, also for many taps at once', async () => {
    await moveIn(town, 'chatty', gridAt(2))
    const taps = Array.from({ length: 12 }, (_, index) =>
      write('chatty', noticeId, 'comment', `第${index}句`).catch(({ code }) => code),
    )
    const answers = await Promise.all(taps)
    expect(answers.filter((answer) => answer === 'REMARKS_FULL')).toHaveLength(7)
    expect(await as('liu-jianhua')('remark.duties', {})).toEqual({ questions: 0, objections: 0 })
    clock.pass({ days: 1 })
    await write('chatty', noticeId, 'comment', '又一天')
  })

  it('waits where the check is unsure: its writer sees it, others only after a person', async () => {
    const text = '施工队是骗子吧'
    const { id, check } = await write('zhao-min', noticeId, 'question', text)
    expect(check).toBe('pending')
    expect(await textsOf('zhao-min', noticeId)).toContain(text)
    expect(await textsOf('wang-guilan', noticeId)).not.toContain(text)
    expect(await as('liu-jianhua')('remark.duties', {})).toMatchObject({ questions: 0 })
    await expect(
      as('liu-jianhua')('remark.answer', { remarkId: id, text: '不是' }),
    ).rejects.toMatchObject({ code: 'MOVE_NOT_ALLOWED' })
    await database.transaction((inside) =>
      reviewed({ store: inside, now: clock.now() }, id, 'passed'),
    )
    expect(await textsOf('wang-guilan', noticeId)).toContain(text)
    expect(await as('liu-jianhua')('remark.duties', {})).toMatchObject({ questions: 1 })
    expect(await heard(`remark:${id}:written`)).toHaveLength(1)
  })

  it('refuses bad words and strange photos, and keeps nothing', async () => {
    const before = (await store.remarks.all({}, everywhere)).length
    await expect(write('zhao-min', noticeId, 'comment', '代开发票')).rejects.toMatchObject({
      code: 'CONTENT_REFUSED',
    })
    const photos = ['0'.repeat(24)]
    await expect(
      as('zhao-min')('remark.write', { noticeId, kind: 'comment', text: '看', photos }),
    ).rejects.toMatchObject({ code: 'PHOTO_MISSING' })
    await expect(write('zhao-min', '0'.repeat(24), 'comment')).rejects.toMatchObject({
      code: 'OUT_OF_REACH',
    })
    expect(await store.remarks.all({}, everywhere)).toHaveLength(before)
  })
})

describe('an objection', async () => {
  const noticeId = await layOpen(town, kangcui)

  it('is taken of residents and merchants while a 公示 is open, with a photo', async () => {
    const photo = { purpose: 'remark', data: tinyJpeg(9) } as const
    const { id: photoId } = await as('wang-guilan')('photo.upload', photo)
    const objection = { noticeId, kind: 'objection', text: '名单里少了我们楼', photos: [photoId] }
    await as('wang-guilan')('remark.write', { ...objection, kind: 'objection' })
    const { from } = await write('li-guoqiang', noticeId, 'objection', '门前不能占')
    expect(from).toContain('一家店')
    expect((await list('zhao-min', noticeId)).may).toContain('objection')
    const announcement = await publishFor(town, 'liu-jianhua', kangcui)
    for (const other of [announcement, await consult(town, kangcui)])
      await expect(write('zhao-min', other, 'objection')).rejects.toMatchObject({
        code: 'OBJECTIONS_CLOSED',
      })
  })

  it('stands in the way of the result until each is answered, also past the last day', async () => {
    clock.pass({ days: 11 })
    await expect(write('zhao-min', noticeId, 'objection')).rejects.toMatchObject({
      code: 'OBJECTIONS_CLOSED',
    })
    expect(await openObjections(store, noticeId)).toBe(2)
    expect(await openObjections(store, noticeId)).toBeGreaterThan(0)
    expect(await as('liu-jianhua')('remark.duties', {})).toMatchObject({ objections: 2 })
    const { items } = await as('liu-jianhua')('remark.list', { noticeId, only: 'waiting' })
    for (const { id: remarkId } of items)
      await as('liu-jianhua')('remark.answer', { remarkId, text: '已经核对，补上了。' })
    expect(await openObjections(store, noticeId)).toBe(0)
    expect(await as('liu-jianhua')('remark.duties', {})).toMatchObject({ objections: 0 })
  })
})

describe('a remark that slipped through', async () => {
  const noticeId = await publishFor(town, 'liu-jianhua', kangcui)
  let remarkId = ''

  it('is not taken away by one who reports it, however often, and not by its writer', async () => {
    remarkId = (await write('wang-guilan', noticeId, 'question', '不像话')).id
    for (const _ of [1, 2])
      expect(await as('liu-jianhua')('remark.report', { remarkId })).toEqual({ hidden: false })
    await expect(as('wang-guilan')('remark.report', { remarkId })).rejects.toMatchObject({
      code: 'OWN_REMARK',
    })
    await expect(as('sun-haibo')('remark.report', { remarkId })).rejects.toMatchObject({
      code: 'OUT_OF_REACH',
    })
    expect(await textsOf('zhao-min', noticeId)).toContain('不像话')
    expect(await store.reviews.get(`remark:${remarkId}`, everywhere)).toMatchObject({
      state: 'waiting',
    })
  })

  it('is out of sight when two have, until a person has looked; the counts follow', async () => {
    const open = async () => (await as('liu-jianhua')('remark.duties', {})).questions
    const before = await open()
    expect(await as('zhao-min')('remark.report', { remarkId })).toEqual({ hidden: true })
    expect(await textsOf('zhao-min', noticeId)).not.toContain('不像话')
    expect(await textsOf('wang-guilan', noticeId)).toContain('不像话')
    expect(await open()).toBe(before - 1)
    await database.transaction((inside) =>
      reviewed({ store: inside, now: clock.now() }, remarkId, 'passed'),
    )
    expect(await textsOf('zhao-min', noticeId)).toContain('不像话')
    expect(await open()).toBe(before)
  })
})

describe('who asks for their data, or to be forgotten', () => {
  it('takes their remarks along, and leaves them without a name', async () => {
    const { remarks } = await as('wang-guilan')('people.takeout', {})
    expect(remarks.map(({ text }) => text)).toContain('名单里少了我们楼')
    await as('wang-guilan')('people.forget', { confirm: '注销' })
    const rows = await store.remarks.all({ text: '名单里少了我们楼' }, everywhere)
    expect(rows).toMatchObject([{ personId: null }])
    expect((await as('wang-guilan')('people.takeout', {})).remarks).toEqual([])
  })
})
