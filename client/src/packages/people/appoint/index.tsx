import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { roleRow } from '#shared/domain/people/role.ts'
import { useQuery } from '../../../cloud'
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
  const { shopId } = useRouter().params
  const shop = useQuery('shop.get', shopId ? { shopId } : null)
  const title = shop.data ? `${shop.data.name}的${roleRow('merchant').zh}` : '授予身份'
  return (
    <Screen
      query={me}
      head={
        <Masthead
          over={shopId && '授予身份'}
          title={title}
          note="谁给的、什么时候给的，都会记下来。"
        />
      }
    >
      {(data) => {
        if (appointable(data).length === 0)
          return <Empty title="您现在的身份不能授予别人" note="请找社区书记或街镇办理。" />
        if (post)
          return (
            <Done post={post} back={shopId ? '回店铺' : '回名单'} onAgain={() => setPost('')} />
          )
        return <AppointForm me={data} shopId={shopId} onDone={setPost} />
      }}
    </Screen>
  )
}

type DoneProps = { post: string; back: string; onAgain: () => void }

const Done = ({ post, back, onAgain }: DoneProps) => (
  <>
    <Say tone="good" text={`办好了：${post}。本人刷新一下就能看到。`} />
    <Row>
      <Button kind="quiet" text="再授予一个" onTap={onAgain} />
      <Button text={back} onTap={goBack} />
    </Row>
  </>
)
