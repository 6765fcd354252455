import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Loaded } from '../paging/loaded'
import style from './meeting.module.scss'
import { seatText } from './words'

/** How often each seat came this year; asked only when somebody wants to know. */
export function YearCard({ councilId }: { councilId: string }) {
  const [open, setOpen] = useState(false)
  if (!open) return <Button kind="quiet" text="看今年谁来得勤" onTap={() => setOpen(true)} />
  return <Year councilId={councilId} />
}

function Year({ councilId }: { councilId: string }) {
  const query = useQuery('meeting.attendance', { councilId })
  return (
    <Loaded query={query}>
      {({ year, seats }) => (
        <Card flush title={`${year} 年到会`}>
          {seats
            .filter(({ name, invited }) => name !== '' || invited > 0)
            .map(({ seatId, name, invited, present, excused, ...seat }) => (
              <Cell
                key={seatId}
                title={name || '（空着）'}
                note={excused > 0 ? `${seatText(seat)}，请假 ${excused} 次` : seatText(seat)}
                trailing={<View className={style.times}>{`${present} / ${invited} 次`}</View>}
              />
            ))}
        </Card>
      )}
    </Loaded>
  )
}
