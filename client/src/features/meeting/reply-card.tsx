import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { Tag } from '../../ui/tag'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import style from './meeting.module.scss'
import type { Mine } from './types'
import { presenceTag, seatText } from './words'

const ways = [
  { value: true, label: '我来' },
  { value: false, label: '来不了，请假' },
] as const

const saidOf = ({ presence }: Mine) =>
  presence === 'coming' ? true : presence === 'excused' ? false : undefined

/** Whether I come; one seat, one answer, which may change until it begins. */
export function ReplyCard({ meetingId, mine }: { meetingId: string; mine: Mine }) {
  const command = useCommand('meeting.reply')
  const said = saidOf(mine)
  const [comes, setComes] = useState(said)
  const [because, setBecause] = useState(mine.because ?? '')
  const changed = comes !== said || (comes === false && because.trim() !== (mine.because ?? ''))
  const { seatId } = mine
  const send = () => {
    if (comes === undefined) return
    const reason = comes ? '' : because.trim()
    void command.run({ meetingId, seatId, comes, ...(reason && { because: reason }) })
  }
  return (
    <Card title="您来不来？" extra={<Tag {...presenceTag(mine.presence, false)} />}>
      <View className={style.form}>
        <View className={style.note}>{seatText(mine)}</View>
        <Choice stacked label="来不来" options={ways} value={comes} onChange={setComes} />
        {comes === false && (
          <Field
            label="为什么来不了（可以不写）"
            initial={because}
            hint="召集会议的人看得到。"
            max={60}
            error={wrong(command, 'because')}
            onInput={setBecause}
          />
        )}
        {changed && <Submit command={command} text="回复" onSubmit={send} />}
      </View>
    </Card>
  )
}
