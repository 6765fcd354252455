import { useRouter } from '@tarojs/taro'
import { noticeKinds } from '#shared/domain/notice/kinds.ts'
import { ConsultationCard } from '../../../features/consultation/consultation-card'
import { Ask } from '../../../features/inbox/ask'
import { useReadAbout } from '../../../features/inbox/read'
import { Reader } from '../../../features/notice/reader'
import { useOpened } from '../../../features/notice/use-opened'
import { goToTab } from '../../../features/paging/go'
import { Remarks } from '../../../features/remark/remarks'
import { Button } from '../../../ui/button'
import { Row } from '../../../ui/row'
import { Screen } from '../../../ui/screen'

/** One notice, whole, with what may be said under it. Opening it is what marks it read. */
export default function ReadNotice() {
  const { noticeId = '' } = useRouter().params
  const notice = useOpened(noticeId)
  useReadAbout('notice', noticeId)
  return (
    <Screen query={notice}>
      {(found) => (
        <>
          <Reader notice={found} />
          {noticeKinds[found.kind].asks === 'voices' && <ConsultationCard noticeId={noticeId} />}
          <Remarks noticeId={noticeId} />
          <Ask template="notice" />
          <Row>
            <Button kind="quiet" text="看完了，回首页" onTap={() => goToTab('home')} />
          </Row>
        </>
      )}
    </Screen>
  )
}
