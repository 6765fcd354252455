import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useQuery } from '../../../cloud'
import { MinutesForm } from '../../../features/meeting/minutes-form'
import { MinutesScreen } from '../../../features/meeting/minutes-screen'
import { nameOf } from '../../../features/meeting/words'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

/** Reads minutes; those who convene write and mend them here. */
export default function MeetingMinutes() {
  const { meetingId = '', no, write } = useRouter().params
  const [writing, setWriting] = useState(write !== undefined)
  const read = () => setWriting(false)
  if (writing) return <Write meetingId={meetingId} onDone={read} />
  return <Read meetingId={meetingId} no={no} />
}

function Read({ meetingId, no }: { meetingId: string; no: string | undefined }) {
  const minutes = useQuery('meeting.minutes', { meetingId, ...(no && { no: Number(no) }) })
  return <Screen query={minutes}>{(found) => <MinutesScreen minutes={found} />}</Screen>
}

function Write({ meetingId, onDone }: { meetingId: string; onDone: () => void }) {
  const meeting = useQuery('meeting.get', { meetingId })
  const written = meeting.data?.minutesNo !== null && meeting.data !== undefined
  const before = useQuery('meeting.minutes', written ? { meetingId } : null)
  const query = { ...meeting, data: written && !before.data ? undefined : meeting.data }
  return (
    <Screen query={query}>
      {(found) => (
        <>
          <Masthead over={found.council} title={`${nameOf(found)}纪要`} />
          <MinutesForm meeting={found} before={before.data} onDone={onDone} />
        </>
      )}
    </Screen>
  )
}
