import { useBadge } from '../../features/inbox/use-badge'
import { CodeCard } from '../../features/me/code-card'
import { Hearing, Links, WordSize } from '../../features/me/links'
import { Posts } from '../../features/me/posts'
import { type Me as Self, useMe } from '../../features/people/me'
import { Masthead } from '../../ui/masthead'
import { Screen } from '../../ui/screen'

/** Who I am here, how large the words are, and what is kept of me. */
export default function Me() {
  useBadge()
  return <Screen query={useMe()}>{(me: Self) => <Own me={me} />}</Screen>
}

const Own = ({ me }: { me: Self }) => (
  <>
    <Masthead over="我的" title={me.person?.name ?? '您好，邻居'} />
    <Hearing />
    <Posts me={me} />
    {me.person && <CodeCard code={me.person.code} />}
    <WordSize />
    <Links me={me} />
  </>
)
