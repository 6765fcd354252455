import { View } from '@tarojs/components'
import type { Output } from '#shared/contract/index.ts'
import { templates } from '#shared/domain/inbox/templates.ts'
import { Card } from '../../ui/card'
import { Masthead } from '../../ui/masthead'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { AskButton } from './ask'

type Channel = Output<'inbox.channel'>

/** How one hears of things: always here, and by WeChat as often as one lets it. */
export const ChannelScreen = ({ channel }: { channel: Channel }) => (
  <>
    <Masthead
      title="提醒方式"
      note="写给您的都在“消息”里，一条不少。想让微信也告诉您一声，就在下面点一下。"
    />
    {channel.templates.map((row) => (
      <Template key={row.template} row={row} />
    ))}
    <Card title="怎么用">
      <View>点一次，微信通知一次，用完再点。不点就不会打扰您。</View>
      <View>一天最多一条，几件事合在一起说；早八点前、晚九点后不响。急事除外。</View>
      <View>评价的答复只在“消息”里，从不发微信：没有人知道是谁评的，我们也不知道。</View>
    </Card>
  </>
)

const inBrowser = process.env.TARO_ENV === 'h5'

function Template({ row }: { row: Channel['templates'][number] }) {
  const { template, templateId, left } = row
  const { zh } = templates[template]
  return (
    <Card title={zh} extra={<Tag tone={left > 0 ? 'good' : 'plain'} text={`还有 ${left} 次`} />}>
      {inBrowser && <Say text="浏览器里没有微信通知。在微信里打开小程序，就能点。" />}
      {!inBrowser && !templateId && <Say text="这里还没有开通微信通知。" />}
      {!inBrowser && templateId && (
        <AskButton template={template} templateId={templateId} left={left} />
      )}
    </Card>
  )
}
