import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Outcome, wrong } from '../form/outcome'

/** An owner may live elsewhere: a name is enough, no home is asked for. */
export function JoinFirst() {
  const join = useCommand('people.join')
  const [name, setName] = useState('')
  return (
    <Card title="先告诉我们怎么称呼您">
      <View>只要姓名，不要手机号，不要身份证。</View>
      <Field
        label="姓名"
        placeholder="请写真实姓名"
        max={20}
        error={wrong(join, 'name')}
        onInput={setName}
      />
      <Outcome of={join} />
      <Button text="好了，填邀请码" busy={join.busy} onTap={() => void join.run({ name })} />
    </Card>
  )
}
