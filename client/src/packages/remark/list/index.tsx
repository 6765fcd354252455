import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { Remarks } from '../../../features/remark/remarks'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

/** Everything said under one notice, or for those who answer what waits there. */
export default function RemarkList() {
  const { noticeId = '', only } = useRouter().params
  const query = useQuery('remark.list', { noticeId })
  return (
    <Screen query={query}>
      {({ title }) => (
        <>
          <Masthead over={only ? '等我答复的' : '问答和异议'} title={title} />
          <Remarks noticeId={noticeId} {...(only === 'waiting' && { only })} />
        </>
      )}
    </Screen>
  )
}
