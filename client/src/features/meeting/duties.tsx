import { memo } from 'react'
import { addDays, dayOf } from '#shared/kernel/time.ts'
import { useQuery } from '../../cloud'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'
import { hasBegun, nameOf, presenceTag, whenText } from './words'

const nothing = {}

/** The meetings of today and tomorrow, and those that nothing was said to yet. */
export const MeetingDuties = memo(function MeetingDuties() {
  const { data } = useQuery('meeting.duties', nothing)
  const tomorrow = addDays(dayOf(new Date()), 1)
  const near = (data ?? []).filter(
    ({ startsAt, presence }) => dayOf(startsAt) <= tomorrow || presence === 'unheard',
  )
  return (
    <>
      {near.map(({ presence, ...meeting }) => (
        <Cell
          key={meeting.id}
          title={`${whenText(meeting.startsAt)}的会：${nameOf(meeting)}`}
          note={`${meeting.council}，${meeting.place}`}
          trailing={<Tag {...presenceTag(presence, hasBegun(meeting.startsAt))} />}
          onTap={() => go(routes.meeting, { meetingId: meeting.id })}
        />
      ))}
    </>
  )
})
