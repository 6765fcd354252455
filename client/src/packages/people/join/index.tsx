import { useState } from 'react'
import { useCommand } from '../../../cloud'
import { Outcome, wrong } from '../../../features/form/outcome'
import { goOn } from '../../../features/paging/go'
import { pages } from '../../../features/people/pages'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const note = '公告、签约、评价都要知道是哪位邻居，一人才算一票。除了称呼，这一步什么都不要。'

/** A name, and nothing else: the rest is asked when it is needed. */
export default function Join() {
  const join = useCommand('people.join')
  const [name, setName] = useState('')
  const submit = async () => {
    if (await join.run({ name })) goOn(pages.enrol)
  }
  return (
    <Screen head={<Masthead title="怎么称呼您？" note={note} />}>
      <Card>
        <Field
          label="姓名"
          placeholder="请写真实姓名，社区好核对"
          max={20}
          error={wrong(join, 'name')}
          onInput={setName}
        />
        <Outcome of={join} />
        <Button text="好了，下一步" busy={join.busy} onTap={() => void submit()} />
      </Card>
    </Screen>
  )
}
