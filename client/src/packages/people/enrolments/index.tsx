import { useState } from 'react'
import { More } from '../../../features/paging/more'
import { usePages } from '../../../features/paging/use-pages'
import { EnrolmentCard } from '../../../features/people/enrolment-card'
import { Empty } from '../../../ui/blank'
import { Masthead } from '../../../ui/masthead'
import { Say } from '../../../ui/say'
import { Screen } from '../../../ui/screen'

const all = {}
const note = '核对姓名和门牌，是这里的邻居就点通过。通过后，他就算一位登记居民。'

export default function Enrolments() {
  const pages = usePages('people.enrolments', all)
  const [done, setDone] = useState('')
  const head = (
    <>
      <Masthead title="待核实的住处" note={note} />
      {done && <Say tone="good" text={done} />}
    </>
  )
  return (
    <Screen
      query={pages}
      head={head}
      isEmpty={(waiting) => waiting.length === 0}
      empty={<Empty title="都核实完了" note="有新邻居登记，会出现在这里和首页。" />}
    >
      {(waiting) => (
        <>
          {waiting.map((enrolment) => (
            <EnrolmentCard key={enrolment.id} enrolment={enrolment} onDone={setDone} />
          ))}
          <More pages={pages} />
        </>
      )}
    </Screen>
  )
}
