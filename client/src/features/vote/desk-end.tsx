import { View } from '@tarojs/components'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { ReasonAsk } from '../form/reason-ask'
import { Submit } from '../form/submit'
import { goBack } from '../paging/go'

type Props = { voteId: string }

/** The end, when the time is up or everybody has voted. */
export function Close({ voteId }: Props) {
  const close = useCommand('vote.close')
  const send = async () => {
    if (await close.run({ voteId })) goBack()
  }
  return (
    <Card title="可以结束了">
      <View>该投的都投了，或者时间到了。结束以后马上计票，结果大家同时看到。</View>
      <Submit command={close} text="结束、计票" onSubmit={() => void send()} />
    </Card>
  )
}

/** Taking it back while nobody has voted. */
export function Cancel({ voteId }: Props) {
  const cancel = useCommand('vote.cancel')
  const send = async (reason: string) => {
    if (await cancel.run({ voteId, reason })) goBack()
  }
  return (
    <Card title="取消这次表决">
      <View>还没有人投票，可以取消。名单上的人会收到消息，看到原因。</View>
      <ReasonAsk
        button={{ kind: 'danger', text: '取消表决' }}
        label="为什么取消"
        hint="大家看得到，也写进存证记录。"
        placeholder="比如：材料没备齐，下周再表决"
        action="取消表决"
        command={cancel}
        onSubmit={(reason) => void send(reason)}
      />
    </Card>
  )
}
