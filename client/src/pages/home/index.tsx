import { Masthead } from '../../ui/masthead'
import { Screen } from '../../ui/screen'

export default function Home() {
  return (
    <Screen>
      <Masthead title="首页" />
    </Screen>
  )
}
