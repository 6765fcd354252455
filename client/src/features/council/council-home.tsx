import { Masthead } from '../../ui/masthead'
import { DueCard } from '../standing/due-card'
import { TopCard } from '../standing/top-card'
import { CommunityCard } from './community-card'
import { CovenantCard } from './covenant-card'
import { MonthCard } from './month-card'
import { RoomsCard } from './rooms-card'
import { SeatsCard } from './seats-card'
import type { Home } from './words'

/** One council: its people, what it keeps, and the community around it. A card that has nothing to say is not there. */
export function CouncilHome({ home }: { home: Home }) {
  const { id, place, name, community, period, signing } = home
  return (
    <>
      <Masthead over={place} title={name} />
      {signing && <DueCard councilId={id} />}
      <SeatsCard home={home} />
      <CovenantCard home={home} />
      <MonthCard home={home} />
      <CommunityCard place={place} community={community} />
      {signing && <TopCard key={id} councilId={id} period={period} />}
      <RoomsCard home={home} />
    </>
  )
}
