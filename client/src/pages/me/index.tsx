import { Masthead } from '../../ui/masthead'
import { Screen } from '../../ui/screen'

export default function Me() {
  return (
    <Screen>
      <Masthead title="我的" />
    </Screen>
  )
}
