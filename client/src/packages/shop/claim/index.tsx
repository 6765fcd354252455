import { useMe } from '../../../features/people/me'
import { ClaimForm } from '../../../features/shop/claim-form'
import { JoinFirst } from '../../../features/shop/join-first'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const note = '店在名册上的，找社区书记要一个八位邀请码，填上就能替店里签约、看成绩。'

export default function Claim() {
  return (
    <Screen query={useMe()} head={<Masthead over="我是店主" title="认领我的店" note={note} />}>
      {({ person }) => (person ? <ClaimForm /> : <JoinFirst />)}
    </Screen>
  )
}
