import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Row } from '../../ui/row'
import { Outcome, wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { PhotoStrip } from '../photo/photo-strip'
import style from './redress.module.scss'
import type { RedressView } from './types'

/** The answer, and the two taps by which the resident says whether it will do. */
export function AnswerCard({ redress }: { redress: RedressView }) {
  const { answer, may } = redress
  const [unhappy, setUnhappy] = useState(false)
  if (!answer) return null
  const { post, text, photos, late } = answer
  return (
    <Card title="办理的回复">
      <View>{text}</View>
      {photos.length > 0 && <PhotoStrip ids={photos} />}
      <View className={style.note}>{`${post}${late ? '，超期回复' : ''}`}</View>
      {unhappy ? (
        <Reject redressId={redress.id} onCancel={() => setUnhappy(false)} />
      ) : (
        (may.includes('accept') || may.includes('reject')) && (
          <Rate redress={redress} onReject={() => setUnhappy(true)} />
        )
      )}
    </Card>
  )
}

function Rate({ redress: { id, may }, onReject }: { redress: RedressView; onReject: () => void }) {
  const accept = useCommand('redress.accept')
  return (
    <>
      <View className={style.note}>行不行由您说了算。您不说，也不会替您算作满意。</View>
      <Outcome of={accept} />
      <Row>
        {may.includes('reject') && <Button kind="quiet" text="还不行" onTap={onReject} />}
        {may.includes('accept') && (
          <Button
            text="这样就行"
            busy={accept.busy}
            onTap={() => void accept.run({ redressId: id })}
          />
        )}
      </Row>
    </>
  )
}

type Form = { redressId: string; onCancel: () => void }

function Reject({ redressId, onCancel }: Form) {
  const [text, setText] = useState('')
  const reject = useCommand('redress.reject')
  const send = async () => {
    await reject.run({ redressId, text })
    onCancel()
  }
  return (
    <>
      <Field
        long
        max={300}
        label="还差在哪里（可以不写）"
        hint="会交给上一级接着办，期限重新算。写的话核对以后才给他们看。"
        placeholder="比如：换过一次，第二天又是老样子"
        error={wrong(reject, 'text')}
        onInput={setText}
      />
      <Submit
        command={reject}
        text="请上一级接着办"
        onSubmit={() => void send()}
        onCancel={onCancel}
      />
    </>
  )
}

/** What the resident may say once when their rating was taken out of the numbers. */
export function ContestForm({ redressId }: { redressId: string }) {
  const [text, setText] = useState('')
  const contest = useCommand('redress.contest')
  return (
    <Card title="不同意这个结果？">
      <View className={style.note}>可以请再上一级的人看一遍，只有一次，定下来就不再变。</View>
      <Field
        long
        max={300}
        label="您的理由"
        placeholder="比如：我有那天的小票"
        error={wrong(contest, 'text')}
        onInput={setText}
      />
      <Submit
        command={contest}
        text="请再看一遍"
        ready={text.trim() !== ''}
        onSubmit={() => void contest.run({ redressId, text })}
      />
    </Card>
  )
}
