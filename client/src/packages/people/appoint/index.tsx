import { useState } from 'react'
import { goBack } from '../../../features/paging/go'
import { AppointForm } from '../../../features/people/appoint-form'
import { appointable } from '../../../features/people/appointable'
import { useMe } from '../../../features/people/me'
import { Empty } from '../../../ui/blank'
import { Button } from '../../../ui/button'
import { Masthead } from '../../../ui/masthead'
import { Row } from '../../../ui/row'
import { Say } from '../../../ui/say'
import { Screen } from '../../../ui/screen'

export default function Appoint() {
  const me = useMe()
  const [post, setPost] = useState('')
  return (
    <Screen
      query={me}
      head={<Masthead title="授予身份" note="谁给的、什么时候给的，都会记下来。" />}
    >
      {(data) => {
        if (appointable(data).length === 0)
          return <Empty title="您现在的身份不能授予别人" note="请找社区书记或街镇办理。" />
        if (post) return <Done post={post} onAgain={() => setPost('')} />
        return <AppointForm me={data} onDone={setPost} />
      }}
    </Screen>
  )
}

const Done = ({ post, onAgain }: { post: string; onAgain: () => void }) => (
  <>
    <Say tone="good" text={`办好了：${post}。本人刷新一下就能看到。`} />
    <Row>
      <Button kind="quiet" text="再授予一个" onTap={onAgain} />
      <Button text="回名单" onTap={goBack} />
    </Row>
  </>
)
