import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Checks } from '../../ui/checks'
import { Submit } from '../form/submit'
import { PhotoField } from '../photo/photo-field'
import { usePhotos } from '../photo/use-photos'
import style from './meeting.module.scss'
import type { MeetingView } from './types'

/** For those without a phone: the sheet that they signed, and who they are. */
export function EnterPresent({ meeting }: { meeting: MeetingView }) {
  const [open, setOpen] = useState(false)
  if (!open) return <Button kind="quiet" text="录入纸上签到" onTap={() => setOpen(true)} />
  return <Sheet meeting={meeting} onDone={() => setOpen(false)} />
}

function Sheet({ meeting, onDone }: { meeting: MeetingView; onDone: () => void }) {
  const { id: meetingId } = meeting
  const enter = useCommand('meeting.enterPresent')
  const photos = usePhotos({ purpose: 'attendance', max: 1 })
  const [seatIds, setSeatIds] = useState<readonly string[]>([])
  const [photoId] = photos.ids
  const send = async () => {
    if (!photoId) return
    for (const seatId of seatIds) if (!(await enter.run({ meetingId, seatId, photoId }))) return
    onDone()
  }
  return (
    <Card title="录入纸上签到">
      <View className={style.form}>
        <PhotoField label="拍下签到表" photos={photos} />
        <View>
          <View className={style.label}>表上签了名的人</View>
          <Checks
            label="签了名的人"
            options={missing(meeting)}
            values={seatIds}
            onChange={setSeatIds}
          />
        </View>
        <Submit
          command={enter}
          text={seatIds.length > 0 ? `记下 ${seatIds.length} 位到了` : '拍照、选人就能记'}
          ready={photoId !== undefined && seatIds.length > 0}
          onSubmit={() => void send()}
          onCancel={onDone}
        />
      </View>
    </Card>
  )
}

/** Those who sit there and are not known to be here. */
const missing = ({ roll }: MeetingView) =>
  (roll ?? [])
    .filter(({ presence, name }) => presence !== 'present' && name !== '')
    .map(({ seatId, name }) => [seatId, name] as const)
