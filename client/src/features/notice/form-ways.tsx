import { useState } from 'react'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { Outcome } from '../form/outcome'
import { goBack, goOn } from '../paging/go'
import { pages } from './notice'
import { Preview } from './preview'
import { PublishAsk } from './publish-ask'
import type { File } from './use-files'
import type { Draft, useSaving } from './use-saving'

type Saving = ReturnType<typeof useSaving>
type Props = {
  saving: Saving
  place: string
  draft: Draft
  files: readonly File[]
  /** Pictures or documents are still on their way. */
  unsent: boolean
}

/** Keep it for later, or let those it is meant for have it: now, or when its time comes. */
export function FormWays({ saving, place, draft, files, unsent }: Props) {
  const { save, keep, send, busy } = saving
  const [asking, setAsking] = useState(false)
  const [kept, setKept] = useState<Draft>()
  const [missed, setMissed] = useState(false)
  const said = lastOf(saving)
  const store = async () => {
    if (await keep(draft)) setKept(draft)
  }
  const publishIt = async () => {
    const sent = await send(draft)
    setMissed(!sent)
    if (sent) goOn(pages.manage, { noticeId: sent.id })
  }
  if (asking) {
    return (
      <>
        <Preview draft={draft} files={files} />
        <PublishAsk
          place={place}
          roles={draft.audienceRoles ?? ['everyone']}
          at={draft.publishAt ?? null}
          busy={busy}
          onYes={publishIt}
          onNo={() => setAsking(false)}
        >
          {missed && !save.error && !said.error && !said.kept ? <NotYet /> : <Outcome of={said} />}
        </PublishAsk>
      </>
    )
  }
  return (
    <>
      <Outcome of={said} />
      {unsent && <Say text="图片或附件还在传，传好了再存、再发。" />}
      {kept && isSame(kept, draft) && !busy && (
        <Say tone="good" text="草稿存好了，还没有发布。" action="先到这儿" onAction={goBack} />
      )}
      <Row>
        <Button kind="quiet" text="存草稿" busy={busy} disabled={unsent} onTap={store} />
        <Button
          text={draft.publishAt ? '定时发布' : '发布'}
          disabled={busy || unsent}
          onTap={() => setAsking(true)}
        />
      </Row>
    </>
  )
}

/** The last step that has something to say. */
const lastOf = ({ save, publish, schedule }: Saving) =>
  [publish, schedule].find(({ error, kept }) => error || kept) ?? save

/** Only the draft goes out by itself later: nothing is published that nobody pressed for. */
const NotYet = () => (
  <Say
    tone="warn"
    text="公告还没有发出去：刚才没有网络。草稿已替您存好，网络通了请再点一次“确定发布”。"
  />
)

const isSame = (one: Draft, other: Draft) => JSON.stringify(one) === JSON.stringify(other)
