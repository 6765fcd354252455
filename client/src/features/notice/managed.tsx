import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { go } from '../paging/go'
import { Beside } from './beside'
import { Corrections } from './corrections'
import { Extras } from './extras'
import { Letter } from './letter'
import { ManagedHead } from './managed-head'
import { type DeskNotice, momentText, pages } from './notice'
import { PartsCard } from './parts-card'
import { Publish } from './publish'
import { Published } from './published'
import { QuestionCard } from './question-card'
import { Scheduled } from './scheduled'

/** One notice as those who answer for it see it: how it stands, as it reads, and what can be done. */
export function Managed({ notice }: { notice: DeskNotice }) {
  const { id, state, moves, publishedAt, corrections, waitingPhotos } = notice
  return (
    <Fragment>
      <ManagedHead notice={notice} />
      {publishedAt && <PartsCard noticeId={id} />}
      <View>
        <Letter {...notice} at={momentText(publishedAt)}>
          <Extras id={id} photos={notice.photos} attachments={notice.attachments} />
        </Letter>
      </View>
      {waitingPhotos.length > 0 && (
        <Say
          tone="warn"
          text={`有 ${waitingPhotos.length} 张图片还在等人看过，读的人暂时看不到；不耽误发布。`}
        />
      )}
      <QuestionCard question={notice.question} />
      <Corrections corrections={corrections} />
      <Beside answers={notice.answers} result={notice.result} />
      {state === 'draft' && <Publish notice={notice} />}
      {state === 'scheduled' && <Scheduled notice={notice} />}
      {state === 'published' && <Published notice={notice} />}
      {moves.length === 0 && (
        <Row>
          <Button kind="quiet" text="照着重写一则" onTap={() => go(pages.edit, { copyOf: id })} />
        </Row>
      )}
    </Fragment>
  )
}
