import { useRouter } from '@tarojs/taro'
import { decoded } from '../../../features/paging/decoded'
import { ResolutionScreen } from '../../../features/vote/resolution-screen'

export default function ResolutionPage() {
  return <ResolutionScreen resolutionId={decoded(useRouter().params.resolutionId)} />
}
