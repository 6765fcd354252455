import { useState } from 'react'
import { useQuery } from '../../../cloud'
import { goToTab } from '../../../features/paging/go'
import { ForgetMe } from '../../../features/people/forget-me'
import { OwnData } from '../../../features/people/own-data'
import { Button } from '../../../ui/button'
import { Masthead } from '../../../ui/masthead'
import { Row } from '../../../ui/row'
import { Say } from '../../../ui/say'
import { Screen } from '../../../ui/screen'

const own = {}

export default function MyData() {
  const takeout = useQuery('people.takeout', own)
  const [forgotten, setForgotten] = useState(false)
  return (
    <Screen
      query={takeout}
      head={<Masthead title="我的数据" note="收得少，说得清，带得走，删得掉。" />}
    >
      {(data) =>
        forgotten ? (
          <Gone />
        ) : (
          <>
            <OwnData data={data} />
            {data.person && <ForgetMe onForgotten={() => setForgotten(true)} />}
          </>
        )
      }
    </Screen>
  )
}

const Gone = () => (
  <>
    <Say tone="good" text="已经注销，您的数据删掉了。什么时候想回来，重新登记就行。" />
    <Row>
      <Button text="回首页" onTap={() => goToTab('home')} />
    </Row>
  </>
)
