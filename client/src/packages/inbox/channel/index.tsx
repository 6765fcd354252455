import { useChannel } from '../../../features/inbox/ask'
import { ChannelScreen } from '../../../features/inbox/channel-screen'
import { Screen } from '../../../ui/screen'

export default function Channel() {
  return <Screen query={useChannel()}>{(channel) => <ChannelScreen channel={channel} />}</Screen>
}
