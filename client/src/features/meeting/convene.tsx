import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { ReasonAsk } from '../form/reason-ask'
import { go } from '../paging/go'
import { routes } from '../routes'
import { EnterPresent } from './enter-present'
import { MoveForm } from './move-form'
import type { MeetingView } from './types'

const cancelButton = { kind: 'danger', text: '这次不开了' } as const

/** What those who convene may do with it now. */
export function Convene({ meeting }: { meeting: MeetingView }) {
  const { id: meetingId, may } = meeting
  return (
    <>
      <Pages meeting={meeting} />
      {may.includes('enterPresent') && <EnterPresent meeting={meeting} />}
      {may.includes('move') && <Later meeting={meeting} key={meeting.startsAt} />}
      {may.includes('cancel') && <Cancel meetingId={meetingId} />}
    </>
  )
}

/** Each on a page of its own. */
function Pages({ meeting: { id: meetingId, may } }: { meeting: MeetingView }) {
  const shown = [
    {
      when: 'code',
      title: '出示签到码',
      note: '放在会场的屏幕上，十分钟换一次',
      page: routes.meetingCode,
    },
    {
      when: 'minute',
      title: '记会议纪要',
      note: '每件事记一笔，记好了大家都能看',
      page: routes.meetingMinutes,
    },
    {
      when: 'correct',
      title: '更正纪要',
      note: '写明为什么，原来的还能看',
      page: routes.meetingMinutes,
    },
  ] as const
  const open = shown.filter(({ when }) => may.includes(when))
  if (open.length === 0) return null
  return (
    <Card flush title="我来召集">
      {open.map(({ when, title, note, page }) => (
        <Cell
          key={when}
          title={title}
          note={note}
          onTap={() => go(page, { meetingId, ...(when !== 'code' && { write: '1' }) })}
        />
      ))}
    </Card>
  )
}

function Later({ meeting }: { meeting: MeetingView }) {
  const [asking, setAsking] = useState(false)
  if (asking) return <MoveForm meeting={meeting} onDone={() => setAsking(false)} />
  return <Button kind="quiet" text="改期" onTap={() => setAsking(true)} />
}

function Cancel({ meetingId }: { meetingId: string }) {
  const cancel = useCommand('meeting.cancel')
  return (
    <ReasonAsk
      button={cancelButton}
      label="为什么不开了？"
      hint="席位上的人会收到消息，大家都看得到。"
      placeholder="比如：合到下次一起开"
      action="不开了"
      command={cancel}
      onSubmit={(reason) => void cancel.run({ meetingId, reason })}
    />
  )
}
