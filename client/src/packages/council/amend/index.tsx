import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { AmendForm } from '../../../features/council/amend-form'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const note = '改章程要有三分之二以上通过的决议，一份决议只能用一次。原来的章程还能看到。'

/** The chair writes down what the council resolved. */
export default function Amend() {
  const { councilId = '' } = useRouter().params
  const charter = useQuery('council.charter', { councilId })
  return (
    <Screen query={charter} head={<Masthead title="照决议改章程" note={note} />}>
      {(found) => <AmendForm key={found.no} councilId={councilId} charter={found} />}
    </Screen>
  )
}
