import { dayOf } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import type { Me } from '../people/me'
import { pages } from '../people/pages'

/** What one is here, and where one is at home. */
export function Posts({ me: { grants, enrolment, person } }: { me: Me }) {
  const enrol = () => go(person ? pages.enrol : pages.join)
  const home = grants.some(({ role }) => role === 'resident')
  return (
    <Card flush title="我的身份">
      {grants.map(({ id, post, until }) => {
        const [place, role] = post.split(' ')
        const note = until ? `到 ${dayOf(until)} 为止` : undefined
        return (
          <Cell key={id} title={role ?? post} note={[place, note].filter(Boolean).join(' · ')} />
        )
      })}
      {enrolment && <Cell title={enrolment.place} note={stateOf(enrolment)} />}
      <Cell
        title={home ? '搬家了，换个住处' : '登记住处'}
        note={home ? '新社区核实后，公告就跟着换' : '社区核实后，就能看公告、评服务'}
        onTap={enrol}
      />
    </Card>
  )
}

const stateOf = ({ state, reason }: NonNullable<Me['enrolment']>) =>
  state === 'waiting' ? '住处登记好了，等社区核实' : `没有通过：${reason ?? ''}。可以重新登记。`
