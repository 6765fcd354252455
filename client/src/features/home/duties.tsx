import { doorkeepers, officers, witnesses } from '#shared/domain/people/circles.ts'
import { useQuery } from '../../cloud'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { ResignDuty } from '../covenant/resign'
import { DraftDuty } from '../edition/draft-duty'
import { RouteDuty } from '../inspection/route-duty'
import { ReviewDuty } from '../moderation/duty'
import { pages as notices } from '../notice/notice'
import { go, goToTab } from '../paging/go'
import { grantsAs, homeOf, isOneOf, type Me } from '../people/me'
import { pages as people } from '../people/pages'
import { ProjectDuties } from '../project/duties'
import { RectificationDuties } from '../rectification/duties'
import { ClaimDuty, RegisterDuty } from './register-duties'

/** What one's posts call for today, one row each. */
export function Duties({ me }: { me: Me }) {
  const shops = grantsAs(me, ['merchant'])
  const chairs = grantsAs(me, ['member']).filter(({ seat }) => seat === 'chair')
  const inspects = isOneOf(me, ['inspector'])
  const publishes = isOneOf(me, officers)
  const confirms = isOneOf(me, doorkeepers)
  const follows = isOneOf(me, witnesses)
  if (me.grants.length === 0) return null
  return (
    <Card flush title="我能做的">
      {publishes && (
        <>
          <Cell title="写公告" note="发给所管地方的每位居民" onTap={() => go(notices.edit)} />
          <Cell title="我发布的公告" note="多少人读了" onTap={() => go(notices.desk)} />
        </>
      )}
      {confirms && <Waiting />}
      {publishes && <ReviewDuty />}
      <ProjectDuties me={me} />
      {follows && <RectificationDuties />}
      {shops.map(({ id, shopId }) => shopId && <ResignDuty key={id} shopId={shopId} />)}
      {chairs.map(({ id, councilId }) => councilId && <DraftDuty key={id} councilId={councilId} />)}
      {shops.map(({ id, post, shopId }) => (
        <Cell
          key={id}
          title={post.split(' ')[0] ?? '我的店'}
          note="我的店：签约、考核、评价"
          onTap={() => go('/packages/shop/home/index', { shopId: shopId ?? '' })}
        />
      ))}
      {inspects && <RouteDuty />}
      {inspects && (
        <Cell title="去考核" note="选一家店，逐项看" onTap={() => goToTab('covenant')} />
      )}
      <RegisterDuty me={me} />
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
      <ClaimDuty me={me} />
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
