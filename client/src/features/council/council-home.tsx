import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Masthead } from '../../ui/masthead'
import { go } from '../paging/go'
import { isOneOf, useMe } from '../people/me'
import { routes } from '../routes'
import { DueCard } from '../standing/due-card'
import { TopCard } from '../standing/top-card'
import { CommunityCard } from './community-card'
import { CovenantCard } from './covenant-card'
import { MonthCard } from './month-card'
import { SeatsCard } from './seats-card'
import { founders, type Home } from './words'

/** One council: its people, its covenant, its month, and the community around it. */
export function CouncilHome({ home }: { home: Home }) {
  const { id, place, name, seats, community, period } = home
  return (
    <>
      <Masthead over={place} title={name} />
      <DueCard councilId={id} />
      <SeatsCard seats={seats} />
      <CovenantCard home={home} />
      <MonthCard home={home} />
      <CommunityCard place={place} community={community} />
      <TopCard key={id} councilId={id} period={period} />
      <Founding />
    </>
  )
}

function Founding() {
  const { data: me } = useMe()
  if (!me || !isOneOf(me, founders)) return null
  return (
    <Card flush>
      <Cell title="成立理事会" note="在您街镇的另一个社区" onTap={() => go(routes.foundCouncil)} />
    </Card>
  )
}
