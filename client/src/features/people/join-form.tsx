import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { Outcome, wrong } from '../form/outcome'
import { goBack, goOn } from '../paging/go'
import { homeOf, type Me } from './me'
import { pages } from './pages'

/** A name; and, for whoever has no home here yet, straight on to that. */
export function JoinForm({ me }: { me: Me }) {
  const [name, setName] = useState(me.person?.name ?? '')
  const [done, setDone] = useState('')
  const join = useCommand('people.join')
  const settled = Boolean(homeOf(me) ?? me.enrolment)
  const submit = async () => {
    const joined = await join.run({ name })
    if (!joined?.person) return
    if (me.person || settled) setDone(joined.person.name)
    else goOn(pages.enrol)
  }
  return (
    <Card>
      <Field
        label="姓名"
        initial={name}
        placeholder="请写真实姓名，社区好核对"
        max={20}
        error={wrong(join, 'name')}
        onInput={setName}
      />
      <Outcome of={join} />
      {done && !join.busy && !join.error && (
        <Say tone="good" text={`记下了，${done}。`} action="回去" onAction={goBack} />
      )}
      <Row>
        <Button
          text={me.person ? '存好' : '好了，下一步'}
          busy={join.busy}
          onTap={() => void submit()}
        />
      </Row>
    </Card>
  )
}
