import { Masthead } from '../../ui/masthead'
import { Screen } from '../../ui/screen'

export default function Rating() {
  return (
    <Screen>
      <Masthead title="评价" />
    </Screen>
  )
}
