import { Masthead } from '../../ui/masthead'
import { Screen } from '../../ui/screen'

export default function Covenant() {
  return (
    <Screen>
      <Masthead title="公约" />
    </Screen>
  )
}
