import { useQuery } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { pages as notices } from '../notice/notice'
import { go, goToTab } from '../paging/go'
import { doorkeepers, grantsAs, homeOf, isOneOf, type Me, officers } from '../people/me'
import { pages as people } from '../people/pages'

/** What one's posts call for today, one row each. */
export function Duties({ me }: { me: Me }) {
  const shops = grantsAs(me, ['merchant'])
  const inspects = isOneOf(me, ['inspector'])
  const publishes = isOneOf(me, officers)
  const confirms = isOneOf(me, doorkeepers)
  if (me.grants.length === 0) return null
  return (
    <Card flush title="我能做的">
      {publishes && (
        <Cell title="写公告、看谁读了" note="我发布的公告" onTap={() => go(notices.desk)} />
      )}
      {confirms && <Waiting />}
      {shops.map(({ id, post, shopId }) => (
        <Cell
          key={id}
          title={post.split(' ')[0] ?? '我的店'}
          note="我的店：签约、考核、评价"
          onTap={() => go('/packages/covenant/shop/index', { shopId: shopId ?? '' })}
        />
      ))}
      {inspects && (
        <Cell title="去考核" note="选一家店，逐项看" onTap={() => goToTab('covenant')} />
      )}
      {homeOf(me) && (
        <Cell
          title="评价身边的服务和店铺"
          note="每月一票，被评的人看不到是谁评的"
          onTap={() => goToTab('rating')}
        />
      )}
      <Cell
        title="看这个月的榜单"
        note="哪家店做得好，一看就知道"
        onTap={() => goToTab('council')}
      />
    </Card>
  )
}

const first = {}

/** Neighbours who wait to be confirmed. */
function Waiting() {
  const { data } = useQuery('people.enrolments', first)
  const count = data?.items.length ?? 0
  const more = data?.next ? `${count}+` : String(count)
  return (
    <Cell
      title="待核实的住处"
      note={count > 0 ? '有邻居在等您核实' : '现在没有人在等'}
      trailing={count > 0 ? <Tag tone="warn" text={`${more} 户`} /> : undefined}
      onTap={() => go(people.enrolments)}
    />
  )
}

/** For whoever has no place here yet. */
export function Welcome({ me: { person, grants, enrolment } }: { me: Me }) {
  if (enrolment?.state === 'waiting')
    return (
      <Say text={`您登记的${enrolment.place}，社区正在核实。核实好了，这里就有写给您的公告。`} />
    )
  if (grants.length > 0) return null
  return (
    <Card title="先认识一下">
      <Say text="登记住处，就能看到写给您的公告，评价身边的服务和店铺。只登记姓名和住处，别的都不要。" />
      <Button text="登记住处" onTap={() => go(person ? people.enrol : people.join)} />
    </Card>
  )
}
