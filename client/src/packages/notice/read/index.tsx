import { useRouter } from '@tarojs/taro'
import { dayText } from '#shared/kernel/time.ts'
import { Ask } from '../../../features/inbox/ask'
import { useReadAbout } from '../../../features/inbox/read'
import { Letter } from '../../../features/notice/letter'
import { momentText } from '../../../features/notice/notice'
import { useOpened } from '../../../features/notice/use-opened'
import { goToTab } from '../../../features/paging/go'
import { Button } from '../../../ui/button'
import { Row } from '../../../ui/row'
import { Say } from '../../../ui/say'
import { Screen } from '../../../ui/screen'

/** One notice, whole. Opening it is what marks it read. */
export default function ReadNotice() {
  const { noticeId = '' } = useRouter().params
  const notice = useOpened(noticeId)
  useReadAbout('notice', noticeId)
  return (
    <Screen query={notice}>
      {({ publishedAt, expiresOn, ...letter }) => (
        <>
          <Letter {...letter} at={momentText(publishedAt)} />
          {expiresOn && <Say text={`这则公告挂到 ${dayText(expiresOn)}为止。`} />}
          <Ask template="notice" />
          <Row>
            <Button kind="quiet" text="看完了，回首页" onTap={() => goToTab('home')} />
          </Row>
        </>
      )}
    </Screen>
  )
}
