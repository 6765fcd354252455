import { callMeeting, evening, goTo, meetingText, minuteTexts } from '../../support/meetings.ts'
import { tinyJpeg } from '../../support/photos.ts'
import type { Part } from './sampling.ts'

/** A meeting that is moved, signed in to and minuted, and one that is called off. */
export const meetingSamples: Part = async ({ town, sample }) => {
  const { councilId, clock } = town
  const before = clock.now()
  const desk = 'liu-jianhua'
  const { id: meetingId } = await sample(desk, 'meeting.call', meetingText(town))
  const later = { meetingId, startsAt: evening(town, 6), reason: '会议室占了' }
  await sample(desk, 'meeting.move', later)
  const { mine } = await town.as('guo-liang')('meeting.get', { meetingId })
  const leave = { meetingId, seatId: mine[0]?.seatId ?? '', comes: false, because: '出差' }
  await sample('guo-liang', 'meeting.reply', leave)
  await sample('xu-meiling', 'meeting.duties', {})
  await sample('wang-guilan', 'meeting.get', { meetingId })
  await sample(desk, 'meeting.get', { meetingId })
  const { id: off } = await callMeeting(town)
  await sample(desk, 'meeting.cancel', { meetingId: off, reason: '合到下次' })
  goTo(town, later, 0)
  await sample(desk, 'meeting.code', { meetingId })
  const { code } = await town.as(desk)('meeting.code', { meetingId })
  await sample('xu-meiling', 'meeting.signIn', { meetingId, code })
  const sheet = { purpose: 'attendance', data: tinyJpeg(9) } as const
  const { id: photoId } = await town.as(desk)('photo.upload', sheet)
  const { roll } = await town.as(desk)('meeting.get', { meetingId })
  const seatId = roll?.find(({ name }) => name === '李国强')?.seatId ?? ''
  await sample(desk, 'meeting.enterPresent', { meetingId, seatId, photoId })
  await sample(desk, 'meeting.minute', { meetingId, items: minuteTexts() })
  const better = { meetingId, no: 1, items: minuteTexts('年前划完'), reason: '写漏了' }
  await sample(desk, 'meeting.correct', better)
  for (const no of [1, 2]) await sample('wang-guilan', 'meeting.minutes', { meetingId, no })
  await sample('wang-guilan', 'meeting.list', { councilId })
  await sample('wang-guilan', 'meeting.attendance', { councilId })
  clock.set(before)
}
