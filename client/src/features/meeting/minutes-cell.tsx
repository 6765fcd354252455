import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { routes } from '../routes'
import type { MeetingView } from './types'

/** The way to what was said and settled. */
export function MinutesCell({ meeting: { id: meetingId, minutesNo } }: { meeting: MeetingView }) {
  if (minutesNo === null) return null
  const note = minutesNo > 1 ? `更正过 ${minutesNo - 1} 次，以前的也能看` : '议了什么，定了什么'
  return (
    <Card flush>
      <Cell title="会议纪要" note={note} onTap={() => go(routes.meetingMinutes, { meetingId })} />
    </Card>
  )
}
