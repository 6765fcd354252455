import { useRouter } from '@tarojs/taro'
import { ResolutionScreen } from '../../../features/vote/resolution-screen'

export default function ResolutionPage() {
  return <ResolutionScreen resolutionId={useRouter().params.resolutionId ?? ''} />
}
