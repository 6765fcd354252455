import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf, timeText } from '#shared/kernel/time.ts'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import style from './meeting.module.scss'
import { StartFields, startInput } from './start-fields'
import type { MeetingView } from './types'
import { useChair } from './use-chair'

/** Another day, perhaps another place: everybody is told and asked anew. */
export function MoveForm({ meeting, onDone }: { meeting: MeetingView; onDone: () => void }) {
  const { id: meetingId, startsAt, councilId } = meeting
  const move = useCommand('meeting.move')
  const chair = useChair(councilId)
  const [start, setStart] = useState(() => ({
    day: dayOf(startsAt),
    time: timeText(new Date(startsAt)),
    urgent: '',
  }))
  const [place, setPlace] = useState(meeting.place)
  const [reason, setReason] = useState('')
  const send = async () => {
    const moved = { meetingId, place: place.trim(), reason, ...startInput(start, meeting) }
    if (await move.run(moved)) onDone()
  }
  const errors = { startsAt: wrong(move, 'startsAt'), urgent: wrong(move, 'urgentBecause') }
  return (
    <Card title="改到什么时候">
      <View className={style.form}>
        <StartFields
          start={start}
          notice={meeting}
          chair={chair}
          errors={errors}
          onChange={(more) => setStart({ ...start, ...more })}
        />
        <Field
          label="在哪里开"
          initial={place}
          max={60}
          error={wrong(move, 'place')}
          onInput={setPlace}
        />
        <Field
          label="为什么改期"
          hint="席位上的人会收到消息，来不来要再回一声。"
          max={100}
          error={wrong(move, 'reason')}
          onInput={setReason}
        />
        <Submit
          command={move}
          text="改期，通知大家"
          ready={reason.trim() !== ''}
          onSubmit={() => void send()}
          onCancel={onDone}
        />
      </View>
    </Card>
  )
}
