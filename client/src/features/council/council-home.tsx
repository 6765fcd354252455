import { Masthead } from '../../ui/masthead'
import { BoardCards } from '../motion/board-card'
import { MotionEntries } from '../motion/council-cells'
import { DueCard } from '../standing/due-card'
import { TopCard } from '../standing/top-card'
import { VotesCard } from '../vote/votes-card'
import { CommunityCard } from './community-card'
import { CovenantCard } from './covenant-card'
import { MonthCard } from './month-card'
import { RoomsCard } from './rooms-card'
import { SeatsCard } from './seats-card'
import type { Home } from './words'

/**
 * One council in one look: who sits, what is being decided, what was promised and what became of it; then what it keeps, and
 * the community around it. A card that has nothing to say is not there.
 */
export function CouncilHome({ home }: { home: Home }) {
  const { id, place, name, community, period, signing, may } = home
  return (
    <>
      <Masthead over={place} title={name} />
      {signing && <DueCard councilId={id} />}
      <SeatsCard home={home} />
      <VotesCard key={`votes-${id}`} councilId={id} />
      <BoardCards key={`motions-${id}`} councilId={id} />
      <MotionEntries councilId={id} may={may} />
      <CovenantCard home={home} />
      <MonthCard home={home} />
      <CommunityCard place={place} community={community} />
      {signing && <TopCard key={id} councilId={id} period={period} />}
      <RoomsCard home={home} />
    </>
  )
}
