import { memo } from 'react'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'
import type { MeetingCard } from './types'
import { nameOf, tagOf, whenText } from './words'

type Props = { coming: readonly MeetingCard[]; past: readonly MeetingCard[] }

/** What is ahead, soonest first; then what was, latest first. */
export const MeetingList = ({ coming, past }: Props) => (
  <>
    <Card flush title="要开的会">
      {coming.length === 0 && <Cell title="现在没有要开的会" note="定了会，席位上的人会收到消息" />}
      <Rows meetings={coming} />
    </Card>
    {past.length > 0 && (
      <Card flush title="以前的会">
        <Rows meetings={past} />
      </Card>
    )}
  </>
)

const Rows = ({ meetings }: { meetings: readonly MeetingCard[] }) => (
  <>
    {meetings.map((meeting) => (
      <MeetingRow key={meeting.id} meeting={meeting} />
    ))}
  </>
)

const MeetingRow = memo(function MeetingRow({ meeting }: { meeting: MeetingCard }) {
  const { id: meetingId, startsAt, place, points } = meeting
  return (
    <Cell
      title={nameOf(meeting)}
      note={`${whenText(startsAt)}，${place}，${points} 件事`}
      trailing={<Tag {...tagOf(meeting)} />}
      onTap={() => go(routes.meeting, { meetingId })}
    />
  )
})
