import { AroundScreen } from '../../../features/council/around-screen'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const note = '单位在哪里，就选哪里：园区多半在街镇，商圈和议事亭在社区。'

/** For whoever wants to be a member of a council where they do not live. */
export default function Around() {
  return (
    <Screen head={<Masthead title="找一个理事会" note={note} />}>
      <AroundScreen />
    </Screen>
  )
}
