import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { kangcui } from '#functions/local/demo/places.ts'
import type { Input } from '#shared/contract/index.ts'
import { tick } from '../support/notice-clock.ts'
import { draftFor, pdfOf, publishFor } from '../support/notices.ts'
import { tinyJpeg } from '../support/photos.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, clock } = town
const secretary = as('liu-jianhua')
type Attach = Input<'notice.attach'>

const attach = (more: Partial<Attach> = {}) =>
  secretary('notice.attach', {
    name: '安排.pdf',
    no: 1,
    parts: 1,
    data: pdfOf('安排'),
    ...more,
  })

/** Sends a document in parts, and answers its id. */
async function sent(name: string, whole: Buffer): Promise<string> {
  const parts = Math.ceil(whole.length / 60_000)
  let fileId: string | undefined
  for (let no = 1; no <= parts; no++) {
    const data = whole.subarray((no - 1) * 60_000, no * 60_000).toString('base64')
    const file = await attach({ ...(fileId && { fileId }), name, no, parts, data })
    fileId = file.id
  }
  return fileId ?? ''
}

const filesLeft = () => town.database.db.collection('noticeFiles').countDocuments()

describe('a document', () => {
  it('comes in parts and is opened whole by those whom the notice is meant for', async () => {
    const whole = Buffer.concat([
      Buffer.from('%PDF-1.7\n'),
      Buffer.alloc(630_000, 'x'),
      Buffer.from('%%EOF'),
    ])
    const fileId = await sent('很长.pdf', whole)
    const { id: noticeId } = await secretary(
      'notice.save',
      draftFor(kangcui, { attachments: [fileId] }),
    )
    const mine = await secretary('notice.attachment', { noticeId, fileId })
    expect(Buffer.from(mine.data, 'base64').equals(whole)).toBe(true)
    await refused(as('wang-guilan')('notice.attachment', { noticeId, fileId }), 'OUT_OF_REACH')
    await secretary('notice.publish', { noticeId })
    const { attachments } = await as('wang-guilan')('notice.open', { noticeId })
    expect(attachments).toEqual([{ id: fileId, name: '很长.pdf', size: whole.length }])
    const read = await as('wang-guilan')('notice.attachment', { noticeId, fileId })
    expect(JSON.stringify(read).length).toBeLessThan(1_000_000)
    await refused(as('sun-haibo')('notice.attachment', { noticeId, fileId }), 'OUT_OF_REACH')
    await secretary('notice.withdraw', { noticeId, reason: '不办了' })
    await refused(as('wang-guilan')('notice.attachment', { noticeId, fileId }), 'OUT_OF_REACH')
  })

  it('of Word or Excel is one inside, too', async () => {
    const word = zipSync({ 'word/document.xml': Buffer.from('<w/>') })
    await expect(sent('表.docx', Buffer.from(word))).resolves.toBeDefined()
    const data = Buffer.from(word).toString('base64')
    await refused(attach({ name: '表.xlsx', data }), 'FILE_UNREADABLE')
  })

  it('is refused when it is none, too large, or out of order, and leaves nothing', async () => {
    const before = await filesLeft()
    await refused(attach({ name: '安排.exe' }), 'FILE_UNREADABLE')
    await refused(
      attach({ data: Buffer.from('hello, world').toString('base64') }),
      'FILE_UNREADABLE',
    )
    await refused(attach({ no: 2, parts: 2 }), 'FILE_MISSING')
    expect(await filesLeft()).toBe(before)
    const { id: fileId } = await attach({ parts: 3 })
    await refused(attach({ fileId, no: 3, parts: 3 }), 'FILE_MISSING')
    await refused(
      secretary('notice.save', draftFor(kangcui, { attachments: [fileId] })),
      'FILE_MISSING',
      'attachments',
    )
    await refused(
      as('gao-xiuying')('notice.attach', {
        fileId,
        name: 'x.pdf',
        no: 2,
        parts: 3,
        data: pdfOf('x'),
      }),
      'FILE_MISSING',
    )
    const large = Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(655_995, 'x')])
    await refused(sent('大.pdf', large), 'FILE_TOO_LARGE')
  })

  it('is in one notice only, and swept when in none for a week', async () => {
    const { id: fileId } = await attach()
    const draft = draftFor(kangcui, { attachments: [fileId] })
    const { id: noticeId } = await secretary('notice.save', draft)
    await refused(secretary('notice.save', draft), 'FILE_MISSING', 'attachments')
    await secretary('notice.save', { ...draft, noticeId, attachments: [] })
    clock.pass({ days: 8 })
    expect((await tick(town)).sweptFiles).toBeGreaterThan(0)
    expect(await filesLeft()).toBe(
      await town.database.db.collection('noticeFiles').countDocuments({ usedBy: { $ne: null } }),
    )
    const parts = await town.database.db.collection('noticeFileParts').distinct('fileId')
    expect(parts).toHaveLength(await filesLeft())
  })

  it('waits in twenty at most', async () => {
    for (let count = 0; count < 20; count++) await attach()
    await refused(attach(), 'FILE_TOO_MANY')
  })
})

describe('a picture', () => {
  it('is not shown before somebody has looked at it; its writer sees that it waits', async () => {
    const { id } = await secretary('photo.upload', { purpose: 'notice', data: tinyJpeg(3) })
    const photo = town.database.db.collection<{ _id: string }>('photos')
    await photo.updateOne({ _id: id }, { $set: { check: 'pending' } })
    const noticeId = await publishFor(town, 'liu-jianhua', kangcui, { photos: [id] })
    expect(await secretary('notice.get', { noticeId })).toMatchObject({
      photos: [id],
      waitingPhotos: [id],
    })
    expect((await as('wang-guilan')('notice.open', { noticeId })).photos).toEqual([])
    await refused(as('wang-guilan')('photo.get', { photoId: id }), 'OUT_OF_REACH')
    await photo.updateOne({ _id: id }, { $set: { check: 'passed' } })
    expect((await as('wang-guilan')('notice.open', { noticeId })).photos).toEqual([id])
    expect(await as('wang-guilan')('photo.get', { photoId: id })).toMatchObject({ id })
  })
})
