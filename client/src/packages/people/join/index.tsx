import { JoinForm } from '../../../features/people/join-form'
import { useMe } from '../../../features/people/me'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const note = '公告、签约、评价都要知道是哪位邻居，一人才算一票。除了称呼，这一步什么都不要。'

/** A name, and nothing else: the rest is asked when it is needed. */
export default function Join() {
  return (
    <Screen query={useMe()} head={<Masthead title="怎么称呼您？" note={note} />}>
      {(me) => <JoinForm me={me} />}
    </Screen>
  )
}
