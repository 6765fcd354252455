import { useState } from 'react'
import { districtOf } from '../../../features/council/district-of'
import { ProposeForm } from '../../../features/council/propose-form'
import { goBack, goOn } from '../../../features/paging/go'
import { useMe } from '../../../features/people/me'
import { routes } from '../../../features/routes'
import { Empty } from '../../../ui/blank'
import { Button } from '../../../ui/button'
import { Masthead } from '../../../ui/masthead'
import { Row } from '../../../ui/row'
import { Say } from '../../../ui/say'
import { Screen } from '../../../ui/screen'

const note = '住在这里、在这里做事的人都可以提。街镇或区里看过，批准了就成立。'

/** A wish for a council, by anybody who lives or works where it is to be. */
export default function Propose() {
  const me = useMe()
  const [proposed, setProposed] = useState('')
  return (
    <Screen query={me} head={<Masthead title="提议成立理事会" note={note} />}>
      {({ grants }) => {
        const from = districtOf(grants)
        if (!from) return <Homeless />
        if (proposed) return <Done name={proposed} />
        return <ProposeForm from={from} onProposed={({ name }) => setProposed(name)} />
      }}
    </Screen>
  )
}

const Homeless = () => (
  <Empty
    title="先登记住处"
    note="住在这里的人才好提议，登记一下就行。"
    action="回去"
    onAction={goBack}
  />
)

const Done = ({ name }: { name: string }) => (
  <>
    <Say tone="good" text={`“${name}”提上去了。批准了没有，消息里会告诉您。`} />
    <Row>
      <Button text="看我提议的" onTap={() => goOn(routes.proposals, { of: 'mine' })} />
    </Row>
  </>
)
