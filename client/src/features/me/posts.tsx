import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { homeOf, type Me, placeOf } from '../people/me'
import { pages } from '../people/pages'
import { roleText, termText } from '../people/post-text'

/** What one is here, and where one is at home. */
export const Posts = ({ me }: { me: Me }) => (
  <Card flush title="我的身份">
    {me.grants.map((held) => (
      <Cell key={held.id} title={roleText(held)} note={`${placeOf(held)} · ${termText(held)}`} />
    ))}
    <Home me={me} />
  </Card>
)

function Home({ me }: { me: Me }) {
  const { person, enrolment } = me
  const enrol = () => go(person ? pages.enrol : pages.join)
  if (enrolment?.state === 'waiting')
    return (
      <Cell
        title={enrolment.place}
        note={`${enrolment.address} · 登记好了，等社区核实`}
        trailing={<Tag tone="warn" text="等核实" />}
      />
    )
  if (enrolment)
    return (
      <Cell
        title="改一改，再登记住处"
        note={`${enrolment.place}没有通过：${enrolment.reason ?? '没有写明原因'}`}
        trailing={<Tag tone="bad" text="未通过" />}
        onTap={enrol}
      />
    )
  return (
    <Cell
      title={homeOf(me) ? '搬家了，换个住处' : '登记住处'}
      note={homeOf(me) ? '新社区核实后，公告就跟着换' : '社区核实后，就能看公告、评服务'}
      onTap={enrol}
    />
  )
}
