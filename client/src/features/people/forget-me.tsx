import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { Outcome, wrong } from '../form/outcome'

const what =
  '姓名、住处、读过什么，都会删掉，身份也一并收回。已经算进总数的评价还在数里，但不再和您有任何关系；店铺签的约是店里的，会留下。删了就找不回来。'

/** Deleting oneself: what goes, what stays, and a word to type so that no slip of a finger does it. */
export function ForgetMe({ onForgotten }: { onForgotten: () => void }) {
  const forget = useCommand('people.forget')
  const [asking, setAsking] = useState(false)
  const [confirm, setConfirm] = useState('')
  const submit = async () => {
    if (await forget.run({ confirm })) onForgotten()
  }
  return (
    <Card title="注销账号">
      <Say tone="warn" text={what} />
      {asking ? (
        <>
          <Field
            label="请写“注销”两个字"
            max={10}
            error={wrong(forget, 'confirm')}
            onInput={setConfirm}
          />
          <Outcome of={forget} />
          <Row>
            <Button kind="quiet" text="先不了" onTap={() => setAsking(false)} />
            <Button kind="danger" text="确认注销" busy={forget.busy} onTap={() => void submit()} />
          </Row>
        </>
      ) : (
        <Button kind="danger" text="我要注销" onTap={() => setAsking(true)} />
      )}
    </Card>
  )
}
