import { useCommand } from '../../cloud'
import { ReasonAsk } from '../form/reason-ask'

const button = { kind: 'danger', text: '撤回这则公告' } as const

/** Takes a notice down, with the reason that stays on record. */
export function Withdraw({ noticeId }: { noticeId: string }) {
  const withdraw = useCommand('notice.withdraw')
  return (
    <ReasonAsk
      button={button}
      label="为什么撤回？"
      hint="撤回后居民就看不到它了。原因会留在记录里。"
      placeholder="比如：停水改期了，稍后重新通知"
      action="撤回"
      command={withdraw}
      onSubmit={(reason) => void withdraw.run({ noticeId, reason })}
    />
  )
}
