import { View } from '@tarojs/components'
import { clockText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Masthead } from '../../ui/masthead'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { AgendaCard } from './agenda-card'
import { AttendanceCard } from './attendance-card'
import { Convene } from './convene'
import { Fact } from './fact'
import style from './meeting.module.scss'
import { MinutesCell } from './minutes-cell'
import { ReplyCard } from './reply-card'
import { SignInCard } from './sign-in-card'
import type { MeetingView } from './types'
import { nameOf, tagOf, whenText } from './words'

type Props = { meeting: MeetingView; code: string }

/** A meeting: what I have to do comes first, then what it is about, who is there, and what those who convene may do. */
export const MeetingScreen = ({ meeting, code }: Props) => (
  <>
    <Masthead over={meeting.council} title={nameOf(meeting)} />
    <CalledOff meeting={meeting} />
    <SignInCard meeting={meeting} code={code} />
    {meeting.may.includes('reply') &&
      meeting.mine.map((mine) => (
        <ReplyCard key={mine.seatId} meetingId={meeting.id} mine={mine} />
      ))}
    <Facts meeting={meeting} />
    <MinutesCell meeting={meeting} />
    <AgendaCard agenda={meeting.agenda} />
    <AttendanceCard meeting={meeting} />
    <Convene meeting={meeting} />
  </>
)

/** What changed since it was called, so that nobody goes to the wrong day. */
function CalledOff({ meeting: { history, state } }: { meeting: MeetingView }) {
  const last = history.findLast(({ move }) => move === 'move' || move === 'cancel')
  if (!last || (state !== 'called' && state !== 'cancelled')) return null
  return last.move === 'cancel' ? (
    <Say tone="bad" text={`这次会不开了：${last.reason ?? ''}`} />
  ) : (
    <Say tone="warn" text={`改过期，以下面的时间为准：${last.reason ?? ''}`} />
  )
}

function Facts({ meeting }: { meeting: MeetingView }) {
  const { startsAt, place, calledBy, calledAt, urgentBecause } = meeting
  return (
    <Card title="什么时候，在哪里" extra={<Tag {...tagOf(meeting)} />}>
      <View className={style.facts}>
        <Fact name="时间" text={whenText(startsAt)} />
        <Fact name="地点" text={place} />
        <Fact name="召集" text={`${calledBy}，${clockText(calledAt, new Date())}通知`} />
        {urgentBecause && <Fact name="为什么急" text={urgentBecause} />}
      </View>
    </Card>
  )
}
