import { View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { AgendaFields } from './agenda-fields'
import { useCallDraft } from './call-draft'
import style from './meeting.module.scss'
import { MotionPicks } from './motion-picks'
import { StartFields } from './start-fields'
import type { MeetingList } from './types'

type Props = { councilId: string; list: MeetingList }

/** What, when, where and what about: then everybody who sits in the council is told. */
export function CallForm({ councilId, list }: Props) {
  const { call, draft, patch, reorder, ready, send } = useCallDraft(councilId, list)
  const { agenda, start } = draft
  const errors = { startsAt: wrong(call, 'startsAt'), urgent: wrong(call, 'urgentBecause') }
  return (
    <>
      <Card>
        <View className={style.form}>
          <Field
            label="会议名称"
            placeholder="比如：十二月理事会"
            max={40}
            error={wrong(call, 'title')}
            onInput={(title) => patch({ title })}
          />
          <StartFields
            start={start}
            notice={list}
            chair={list.mayCallUrgent}
            errors={errors}
            onChange={(more) => patch({ start: { ...start, ...more } })}
          />
          <Field
            label="在哪里开"
            placeholder="比如：社区二楼会议室"
            max={60}
            error={wrong(call, 'place')}
            onInput={(place) => patch({ place })}
          />
        </View>
      </Card>
      <MotionPicks councilId={councilId} agenda={agenda} onChange={reorder} />
      <AgendaFields agenda={agenda} command={call} onChange={reorder} />
      <Submit
        command={call}
        text={ready ? '通知大家' : '名称、地点、议程写好就能通知'}
        ready={ready}
        onSubmit={() => void send()}
      />
    </>
  )
}
