import { paragraphsOf } from '#shared/domain/notice/paragraphs.ts'
import { dayText } from '#shared/kernel/time.ts'
import { ReadAloud } from '../../ui/read-aloud'
import { Say } from '../../ui/say'
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
    </>
  )
}
