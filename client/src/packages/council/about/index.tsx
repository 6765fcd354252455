import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { CouncilHome } from '../../../features/council/council-home'
import { OwnCard } from '../../../features/council/own-card'
import { Screen } from '../../../ui/screen'

/** What a message about a council opens: the council, or what became of one's wish where there is none to see. */
export default function AboutCouncil() {
  const { councilId = '' } = useRouter().params
  const home = useQuery('council.home', { councilId })
  if (home.error?.code === 'OUT_OF_REACH')
    return (
      <Screen>
        <OwnCard />
      </Screen>
    )
  return (
    <Screen query={home}>
      {(found) => (found.state === 'standing' ? <CouncilHome home={found} /> : <OwnCard />)}
    </Screen>
  )
}
