import { useState } from 'react'
import { FoundForm } from '../../../features/council/found-form'
import { founders } from '../../../features/council/words'
import { goToTab } from '../../../features/paging/go'
import { grantsAs, useMe } from '../../../features/people/me'
import { Empty } from '../../../ui/blank'
import { Button } from '../../../ui/button'
import { Masthead } from '../../../ui/masthead'
import { Row } from '../../../ui/row'
import { Say } from '../../../ui/say'
import { Screen } from '../../../ui/screen'

const note = '成立后采用默认的商户共治条约，再由社区把店登记入册、请理事入席。'

export default function Found() {
  const me = useMe()
  const [founded, setFounded] = useState('')
  return (
    <Screen query={me} head={<Masthead title="成立理事会" note={note} />}>
      {(data) => {
        const office = grantsAs(data, founders)[0]
        if (!office) return <NotYours />
        if (founded) return <Done name={founded} />
        return <FoundForm subdistrict={office.area} onFounded={({ name }) => setFounded(name)} />
      }}
    </Screen>
  )
}

const NotYours = () => (
  <Empty title="这件事由街镇来办" note="您的社区想成立理事会，可以找街镇或社区书记说。" />
)

const Done = ({ name }: { name: string }) => (
  <>
    <Say tone="good" text={`${name}成立了。接下来请社区书记登记商户、请理事入席。`} />
    <Row>
      <Button text="去看看" onTap={() => goToTab('council')} />
    </Row>
  </>
)
