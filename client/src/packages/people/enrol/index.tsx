import { useState } from 'react'
import { useQuery } from '../../../cloud'
import { goOn, goToTab } from '../../../features/paging/go'
import { Loaded } from '../../../features/paging/loaded'
import { EnrolForm } from '../../../features/people/enrol-form'
import { useMe } from '../../../features/people/me'
import { pages } from '../../../features/people/pages'
import { Button } from '../../../ui/button'
import { Masthead } from '../../../ui/masthead'
import { Row } from '../../../ui/row'
import { Say } from '../../../ui/say'
import { Screen } from '../../../ui/screen'

const whole = {}
const note = '社区核实后，您就能看到写给您的公告，评价家门口的服务和店铺。'

export default function Enrol() {
  const me = useMe()
  const districts = useQuery('people.areas', whole)
  const [enrolled, setEnrolled] = useState(false)
  return (
    <Screen query={me} head={<Masthead title="登记住处" note={note} />}>
      {({ person, enrolment }) => {
        if (!person) return <NameFirst />
        if (enrolled || enrolment?.state === 'waiting') return <Waiting place={enrolment?.place} />
        return (
          <Loaded query={districts}>
            {([district]) =>
              district && <EnrolForm district={district} onEnrolled={() => setEnrolled(true)} />
            }
          </Loaded>
        )
      }}
    </Screen>
  )
}

const NameFirst = () => (
  <>
    <Say text="还不知道怎么称呼您，先说一声。" />
    <Row>
      <Button text="先写姓名" onTap={() => goOn(pages.join)} />
    </Row>
  </>
)

const Waiting = ({ place = '社区' }: { place: string | undefined }) => (
  <>
    <Say tone="good" text={`登记好了。${place}的书记或网格员核实后，就会在首页看到公告。`} />
    <Row>
      <Button text="回首页" onTap={() => goToTab('home')} />
    </Row>
  </>
)
