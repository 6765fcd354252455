import { useQuery } from '../../cloud'
import { Say } from '../../ui/say'

const nothing = {}

/** That the table of holidays runs out, to those in office: every deadline rests on it. */
export function CalendarNote() {
  const { data } = useQuery('rectification.duties', nothing)
  return data?.calendarWarning ? <Say tone="warn" text={data.calendarWarning} /> : null
}
