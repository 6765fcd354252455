import { Masthead } from '../../ui/masthead'
import { Screen } from '../../ui/screen'

export default function Council() {
  return (
    <Screen>
      <Masthead title="议事" />
    </Screen>
  )
}
