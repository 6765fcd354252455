import { CouncilHome } from '../../features/council/council-home'
import { CouncilSwitch } from '../../features/council/council-switch'
import { FoundingCard } from '../../features/council/founding-card'
import { NoCouncil } from '../../features/council/no-council'
import { useCouncil } from '../../features/council/use-council'
import { useBadge } from '../../features/inbox/use-badge'
import { Screen } from '../../ui/screen'

export default function Council() {
  useBadge()
  const { query, pages, choose } = useCouncil()
  return (
    <Screen query={query}>
      {({ home }) => (
        <>
          {home ? (
            <>
              <CouncilSwitch pages={pages} current={home.id} onChoose={choose} />
              <CouncilHome home={home} />
            </>
          ) : (
            <NoCouncil />
          )}
          <FoundingCard />
        </>
      )}
    </Screen>
  )
}
