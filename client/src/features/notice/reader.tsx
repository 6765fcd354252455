import { paragraphsOf } from '#shared/domain/notice/paragraphs.ts'
import { dayText } from '#shared/kernel/time.ts'
import { Button } from '../../ui/button'
import { ReadAloud } from '../../ui/read-aloud'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { goToTab } from '../paging/go'
import { Beside } from './beside'
import { Corrections } from './corrections'
import { Extras } from './extras'
import { Letter } from './letter'
import { momentText, type NoticePage, openText } from './notice'

/** One notice, whole, as those it is meant for read it. */
export function Reader({ notice }: { notice: NoticePage }) {
  const { id, title, summary, body, publishedAt, expiresOn, corrections } = notice
  const open = openText(notice)
  return (
    <>
      <Corrections corrections={corrections} />
      <ReadAloud texts={[title, summary, ...paragraphsOf(body)]} />
      <Letter {...notice} at={momentText(publishedAt)}>
        <Extras id={id} photos={notice.photos} attachments={notice.attachments} />
      </Letter>
      {open && <Say tone="warn" text={`${open}。`} />}
      <Beside answers={notice.answers} result={notice.result} />
      {expiresOn && <Say text={`这则公告挂到 ${dayText(expiresOn)}为止。`} />}
      <Row>
        <Button kind="quiet" text="看完了，回首页" onTap={() => goToTab('home')} />
      </Row>
    </>
  )
}
