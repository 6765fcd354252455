import { useState } from 'react'
import { type RemarkKind, remarkKinds } from '#shared/domain/remark/kinds.ts'
import { dayText } from '#shared/kernel/time.ts'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { Say } from '../../ui/say'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { PhotoField } from '../photo/photo-field'
import { usePhotos } from '../photo/use-photos'

type Props = { noticeId: string; kinds: readonly RemarkKind[]; openUntil: string | null }

/** Closed until somebody wants to say something, so that it does not stand in the way of reading. */
export function RemarkForm(props: Props) {
  const [kind, setKind] = useState<RemarkKind>()
  const [sent, setSent] = useState(0)
  const { kinds, openUntil } = props
  const options = kinds.map((one) => [one, remarkKinds[one].zh] as const)
  const done = () => {
    setKind(undefined)
    setSent((times) => times + 1)
  }
  return (
    <Card title="有话要说">
      {kinds.includes('objection') && openUntil && (
        <Say tone="warn" text={`正在公示，${dayText(openUntil)}以前可以提异议，每一条都会答复。`} />
      )}
      <Chips label="想做什么" options={options} value={kind} onChange={setKind} />
      {kind && <Writing key={sent} {...props} kind={kind} onDone={done} />}
      {!kind && sent > 0 && <Say tone="good" text="收到了，有答复会告诉您。" />}
    </Card>
  )
}

type WritingProps = Props & { kind: RemarkKind; onDone: () => void }

function Writing({ noticeId, kind, onDone }: WritingProps) {
  const [text, setText] = useState('')
  const photos = usePhotos({ purpose: 'remark', max: 3 })
  const write = useCommand('remark.write')
  const ready = text.trim() !== '' && photos.unsent === 0
  const send = async () => {
    if (await write.run({ noticeId, kind, text, photos: [...photos.ids] })) onDone()
  }
  return (
    <>
      <Field
        long
        max={500}
        label={labels[kind]}
        hint="别人只看到是哪个网格的邻居，看不到您的名字，书记也一样。"
        error={wrong(write, 'text')}
        onInput={setText}
      />
      {kind === 'objection' && <PhotoField label="有材料就拍下来" photos={photos} />}
      <Submit
        command={write}
        text={ready ? '送出' : '写一句就能送出'}
        ready={ready}
        onSubmit={() => void send()}
      />
    </>
  )
}

const labels = {
  question: '想问什么',
  comment: '想说什么',
  objection: '哪里不对，为什么',
} as const satisfies Record<RemarkKind, string>
