import { useState } from 'react'
import { FoundForm } from '../../../features/council/found-form'
import { founders } from '../../../features/council/words'
import { goOn } from '../../../features/paging/go'
import { grantsAs, useMe } from '../../../features/people/me'
import { routes } from '../../../features/routes'
import { Empty } from '../../../ui/blank'
import { Button } from '../../../ui/button'
import { Masthead } from '../../../ui/masthead'
import { Row } from '../../../ui/row'
import { Say } from '../../../ui/say'
import { Screen } from '../../../ui/screen'

const note = '成立后先设席位、请人入席，再接纳成员单位。'

type Founded = { readonly id: string; readonly name: string }

export default function Found() {
  const me = useMe()
  const [founded, setFounded] = useState<Founded>()
  return (
    <Screen query={me} head={<Masthead title="成立理事会" note={note} />}>
      {(data) => {
        const office = grantsAs(data, founders)[0]
        if (!office) return <NotYours />
        if (founded) return <Done council={founded} />
        return <FoundForm office={office} onFounded={setFounded} />
      }}
    </Screen>
  )
}

const NotYours = () => (
  <Empty title="这件事由街镇或区里来办" note="您想成立理事会，可以在“议事”里提议，请他们批准。" />
)

const Done = ({ council: { id: councilId, name } }: { council: Founded }) => (
  <>
    <Say tone="good" text={`${name}成立了。接下来设席位、请人入席。`} />
    <Row>
      <Button text="去设席位" onTap={() => goOn(routes.seats, { councilId })} />
    </Row>
  </>
)
