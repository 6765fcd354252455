import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import { departments } from '#shared/domain/people/role.ts'
import { dayText } from '#shared/kernel/time.ts'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Masthead } from '../../ui/masthead'
import { Row } from '../../ui/row'
import { ReasonForm } from '../form/reason-form'
import { Submit } from '../form/submit'
import { ShopTicks } from './shop-ticks'
import type { TrainingView } from './types'

/** One session and who came; those who keep its list may mend it. */
export function TrainingScreen({ training }: { training: TrainingView }) {
  const { title, department, heldOn, place, note, shops, may } = training
  const corrects = may.includes('correct')
  return (
    <>
      <Masthead
        over={`${departments[department]}培训`}
        title={title}
        note={`${dayText(heldOn)} · ${place}`}
      />
      {note && <Card>{note}</Card>}
      <Card flush title={`来了 ${shops.length} 家`}>
        {shops.map((shop) => (
          <Attended key={shop.id} training={training} shop={shop} corrects={corrects} />
        ))}
      </Card>
      {corrects && <AddMore training={training} />}
    </>
  )
}

type AttendedProps = {
  training: TrainingView
  shop: TrainingView['shops'][number]
  corrects: boolean
}

const Attended = memo(function Attended({ training, shop, corrects }: AttendedProps) {
  const strike = useCommand('covenant.strikeAttendance')
  const [asking, setAsking] = useState(false)
  const { id: shopId, number, name } = shop
  if (!asking)
    return (
      <Cell
        title={`${number} 号 ${name}`}
        {...(corrects && { trailing: '登记错了？', onTap: () => setAsking(true) })}
      />
    )
  return (
    <View style={inset}>
      <ReasonForm
        label={`${name}其实没来？`}
        hint="去掉以后，这家店上一次参加这个部门培训的日子会退回去。"
        placeholder="比如：点名点错了"
        action="去掉这家"
        command={strike}
        onSubmit={(reason) => void strike.run({ trainingId: training.id, shopId, reason })}
        onCancel={() => setAsking(false)}
      />
    </View>
  )
})

const inset = { padding: '0 16px 16px' }
const nobody: ReadonlySet<string> = new Set()

function AddMore({ training }: { training: TrainingView }) {
  const add = useCommand('covenant.addAttendance')
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState(nobody)
  const submit = async () => {
    const done = await add.run({ trainingId: training.id, shopIds: [...chosen] })
    if (done) {
      setOpen(false)
      setChosen(nobody)
    }
  }
  if (!open)
    return (
      <Row>
        <Button kind="quiet" text="补登来了的店" onTap={() => setOpen(true)} />
      </Row>
    )
  return (
    <>
      <ShopTicks councilId={training.councilId} chosen={chosen} onChange={setChosen} />
      <Submit command={add} text="补登" ready={chosen.size > 0} onSubmit={() => void submit()} />
    </>
  )
}
