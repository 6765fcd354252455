import { useState } from 'react'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { Outcome } from '../form/outcome'
import { goBack, goOn } from '../paging/go'
import { pages } from './notice'
import { PublishAsk } from './publish-ask'
import type { Draft, useSaving } from './use-saving'

type Props = { saving: ReturnType<typeof useSaving>; place: string; draft: Draft }

/** Keep it for later, or let everyone have it now. */
export function FormWays({ saving, place, draft }: Props) {
  const { save, publish, keep, send, busy } = saving
  const [asking, setAsking] = useState(false)
  const [kept, setKept] = useState<Draft>()
  const [missed, setMissed] = useState(false)
  const outcome = <Outcome of={publish.error || publish.kept ? publish : save} />
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
      <PublishAsk place={place} busy={busy} onYes={publishIt} onNo={() => setAsking(false)}>
        {missed && !save.error && !publish.error && !publish.kept ? <NotYet /> : outcome}
      </PublishAsk>
    )
  }
  return (
    <>
      {outcome}
      {kept && isSame(kept, draft) && !busy && (
        <Say tone="good" text="草稿存好了，还没有发布。" action="先到这儿" onAction={goBack} />
      )}
      <Row>
        <Button kind="quiet" text="存草稿" busy={busy} onTap={store} />
        <Button text="发布" disabled={busy} onTap={() => setAsking(true)} />
      </Row>
    </>
  )
}

/** Only the draft goes out by itself later: nothing is published that nobody pressed for. */
const NotYet = () => (
  <Say
    tone="warn"
    text="公告还没有发出去：刚才没有网络。草稿已替您存好，网络通了请再点一次“确定发布”。"
  />
)

const isSame = (one: Draft, other: Draft) => JSON.stringify(one) === JSON.stringify(other)
