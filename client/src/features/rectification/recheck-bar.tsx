import { useState } from 'react'
import { useCommand } from '../../cloud'
import { ActionBar } from '../../ui/action-bar'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Row } from '../../ui/row'
import { Outcome, wrong } from '../form/outcome'
import { PhotoField } from '../photo/photo-field'
import { usePhotos } from '../photo/use-photos'
import type { OrderView } from './types'

type Verdict = 'pass' | 'fail'

/** Under the thumb: put right or not; the second tap says it for good. */
export function RecheckBar({ order }: { order: OrderView }) {
  const [verdict, choose] = useState<Verdict>()
  return (
    <ActionBar stacked>
      {verdict ? (
        <Say key={verdict} order={order} verdict={verdict} onCancel={() => choose(undefined)} />
      ) : (
        <Row>
          <Button kind="danger" text="不合格" onTap={() => choose('fail')} />
          <Button text="合格" onTap={() => choose('pass')} />
        </Row>
      )}
    </ActionBar>
  )
}

type SayProps = { order: OrderView; verdict: Verdict; onCancel: () => void }

function Say({ order, verdict, onCancel }: SayProps) {
  const { id: orderId, shopId } = order
  const fail = verdict === 'fail'
  const [note, setNote] = useState('')
  const photos = usePhotos({ shopId, purpose: 'reinspection', max: 3 })
  const recheck = useCommand('rectification.recheck')
  const ready = photos.unsent === 0 && (!fail || note.trim() !== '')
  const send = () => recheck.run({ orderId, verdict, note, photos: [...photos.ids] })
  return (
    <>
      <Field
        label={fail ? '哪里还没改好' : '说明（可以不写）'}
        max={300}
        placeholder={fail ? '比如：墙角还有烟头' : '比如：都清理干净了'}
        error={wrong(recheck, 'note')}
        onInput={setNote}
      />
      <PhotoField label="现场照片（可以不传）" photos={photos} />
      <Outcome of={recheck} />
      <Row>
        <Button kind="quiet" text="再看看" disabled={recheck.busy} onTap={onCancel} />
        <Button
          kind={fail ? 'danger' : 'primary'}
          text={fail ? '确认不合格' : '确认合格'}
          busy={recheck.busy}
          disabled={!ready}
          onTap={() => void send()}
        />
      </Row>
    </>
  )
}
