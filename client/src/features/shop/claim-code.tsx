import Taro from '@tarojs/taro'
import { useState } from 'react'
import { dayOf, dayText } from '#shared/kernel/time.ts'
import { useCommand, useQuery } from '../../cloud'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { SpokenCode } from '../../ui/spoken-code'
import { Outcome } from '../form/outcome'
import { Loaded } from '../paging/loaded'

/** The code that makes a shop somebody's: shown while it is in force, and as often as one looks. */
export function ClaimCode({ shopId }: { shopId: string }) {
  const invitation = useQuery('shop.invitation', { shopId })
  const invite = useCommand('shop.invite')
  return (
    <Loaded query={invitation}>
      {({ current }) => (
        <>
          {current && <Shown code={current.code} until={current.expiresAt} />}
          <Outcome of={invite} />
          <Button
            kind={current ? 'quiet' : 'primary'}
            text={current ? '换一个新码' : '发邀请码'}
            busy={invite.busy}
            onTap={() => void invite.run({ shopId })}
          />
        </>
      )}
    </Loaded>
  )
}

function Shown({ code, until }: { code: string; until: string }) {
  const [copied, setCopied] = useState<boolean>()
  const copy = () =>
    Taro.setClipboardData({ data: code }).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <>
      <SpokenCode
        name="邀请码"
        code={code}
        note={`念给店主，或复制了发给他。只能用一次，${dayText(dayOf(until))}前有效；换了新码，旧码就作废。`}
      />
      {copied === true && <Say tone="good" text="已复制，去发给店主吧。" />}
      {copied === false && <Say tone="bad" text="没有复制成功，请照着念给店主。" />}
      <Row>
        <Button text="复制邀请码" onTap={() => void copy()} />
      </Row>
    </>
  )
}
