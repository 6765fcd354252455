import { Attendance, SeatYear } from '#shared/domain/meeting/attendance.ts'
import { Meeting } from '#shared/domain/meeting/meeting.ts'
import { Minutes } from '#shared/domain/meeting/minutes.ts'
import { collection } from '../collection.ts'

export const meetingCollections = {
  meetings: collection({
    name: 'meetings',
    schema: Meeting,
    places: { area: 'area', council: 'councilId' },
    indexes: [
      { name: "a council's", key: { councilId: 1, ahead: 1, startsAt: 1, _id: 1 } },
      { name: 'for the clock', key: { wakeAt: 1, _id: 1 } },
    ],
    shardKey: { councilId: 'hashed' },
  }),
  attendances: collection({
    name: 'attendances',
    schema: Attendance,
    places: { area: 'area', council: 'councilId', person: 'personId' },
    indexes: [
      { name: "a meeting's", key: { meetingId: 1, _id: 1 } },
      { name: "a person's", key: { personId: 1, _id: 1 } },
    ],
    shardKey: { meetingId: 'hashed' },
  }),
  minutes: collection({
    name: 'minutes',
    schema: Minutes,
    places: { area: 'area', council: 'councilId' },
    indexes: [{ name: "a meeting's", key: { meetingId: 1, no: 1 }, unique: true }],
    shardKey: { meetingId: 'hashed' },
  }),
  /** Found by its id alone, which names a seat that the caller has been allowed to see. */
  seatYears: collection({
    name: 'seatYears',
    schema: SeatYear,
    places: {},
    indexes: [],
    shardKey: { _id: 'hashed' },
  }),
}
