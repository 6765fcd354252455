import { gridAt, kangcui } from '#functions/local/demo/places.ts'
import { addDays, dayOf } from '#shared/kernel/time.ts'
import { asking, draftFor, pdfOf, publishFor, wordsOf } from '../../support/notices.ts'
import type { Part, Sampling } from './sampling.ts'

export const notices: Part = async (sampling) => {
  const { sample } = sampling
  const { id: noticeId } = await sample('liu-jianhua', 'notice.save', draftFor(kangcui))
  await sample('liu-jianhua', 'notice.publish', { noticeId })
  await sample('wang-guilan', 'notice.feed', {})
  await sample('wang-guilan', 'notice.open', { noticeId })
  await noticeWays(sampling, noticeId)
  await noticeRounds(sampling, noticeId)
  await sample('wang-guilan', 'notice.open', { noticeId })
  await sample('liu-jianhua', 'notice.get', { noticeId })
  await sample('liu-jianhua', 'notice.withdraw', { noticeId, reason: '改期' })
  await sample('liu-jianhua', 'notice.get', { noticeId })
  await sample('liu-jianhua', 'notice.desk', {})
}

async function noticeWays({ town, sample }: Sampling, noticeId: string) {
  const writer = 'liu-jianhua'
  await sample(writer, 'notice.pin', { noticeId, pinned: true })
  await sample(writer, 'notice.correct', {
    ...wordsOf({ title: '改到周日' }),
    noticeId,
    reason: '改期',
  })
  const { id: fileId } = await sample(writer, 'notice.attach', {
    name: '停水安排.pdf',
    no: 1,
    parts: 1,
    data: pdfOf('8 点到 12 点'),
  })
  const publishAt = new Date(town.clock.now().getTime() + 3_600_000).toISOString()
  const openUntil = addDays(dayOf(town.clock.now()), 8)
  const more = { ...asking(openUntil), publishAt, attachments: [fileId] }
  const { id } = await sample(writer, 'notice.save', draftFor(kangcui, more))
  await sample(writer, 'notice.schedule', { noticeId: id })
  await sample(writer, 'notice.unschedule', { noticeId: id })
  await sample(writer, 'notice.attachment', { noticeId: id, fileId })
  const opened = await publishFor(town, writer, kangcui, {
    ...more,
    publishAt: null,
    attachments: [],
  })
  await town.database.db
    .collection<{ _id: string }>('notices')
    .updateOne({ _id: opened }, { $set: { openUntil: '2020-01-01' } })
  await sample(writer, 'notice.answerable', {})
  await publishFor(town, writer, kangcui, { kind: 'result', answersId: opened })
  await sample('wang-guilan', 'notice.open', { noticeId: opened })
}

async function noticeRounds({ town, sample }: Sampling, noticeId: string) {
  await sample('zhou-qiang', 'notice.carry', {})
  const unread = { noticeId, area: kangcui }
  const { items } = await town.as('liu-jianhua')('notice.unread', unread)
  await sample('liu-jianhua', 'notice.unread', unread)
  await sample('liu-jianhua', 'notice.visit', { noticeId, homeId: items[0]?.homeId ?? '' })
  await sample('zhou-qiang', 'notice.post', { noticeId, area: gridAt(0), where: '3 号楼门口' })
  await sample('liu-jianhua', 'notice.reach', { noticeId })
}
