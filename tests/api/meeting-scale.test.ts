import { describe, expect, it } from 'vitest'
import { newId } from '#functions/lib/store/store.ts'
import { attendanceId } from '#shared/domain/meeting/attendance.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { callMeeting, goTo } from '../support/meetings.ts'
import { openTown } from '../support/town.ts'
import { watchedReads } from '../support/watched.ts'

const town = await openTown()
const { as, councilId } = town
const { store } = town.database
const read = await watchedReads(town)

const meeting = await callMeeting(town)
const meetingId = meeting.id
goTo(town, meeting, 0)
const { code } = await as('liu-jianhua')('meeting.code', { meetingId })
await as('guo-liang')('meeting.signIn', { meetingId, code })

const seats = 5
const page = 20
/** Grants and person of the caller, council, meeting, and the names of who is there. */
const beside = 14

const reads = {
  'a page of meetings': () => read('wang-guilan', 'meeting.list', { councilId }),
  'a meeting, by a member': () => read('guo-liang', 'meeting.get', { meetingId }),
  'a meeting, by a neighbour': () => read('wang-guilan', 'meeting.get', { meetingId }),
  'my meetings': () => read('guo-liang', 'meeting.duties', {}),
  'who came how often': () => read('wang-guilan', 'meeting.attendance', { councilId }),
} as const
type Read = keyof typeof reads

describe('with 300 meetings behind it', () => {
  it('what a screen asks costs a page of twenty, the seats, and a few documents beside', async () => {
    const held = await store.meetings.get(meetingId, everywhere)
    const row = await store.attendances.all({ meetingId }, everywhere)
    const many = Array.from({ length: 300 }, newId)
    await store.meetings.insertAll(
      many.map((id) => ({ ...held, id, ahead: false, state: 'held', wakeAt: null })),
    )
    await store.attendances.insertAll(
      many.flatMap((id) =>
        row.map((one) => ({ ...one, id: attendanceId(id, one.seatId), meetingId: id })),
      ),
    )
    for (const name of Object.keys(reads) as Read[]) {
      const { examined, output } = await reads[name]()
      const cheap = examined <= page + 2 * seats + beside
      expect({ name, output: Boolean(output), cheap }).toEqual({ name, output: true, cheap: true })
    }
  })
})
