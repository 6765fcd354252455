import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import { Outcome } from '../form/outcome'
import { go } from '../paging/go'
import { type DeskNotice, pages } from './notice'
import { Withdraw } from './withdraw'

/** What can be done with a notice that is up: put right, set above the others, taken down. */
export function Published({ notice: { id: noticeId, pinned } }: { notice: DeskNotice }) {
  const pin = useCommand('notice.pin')
  return (
    <>
      <Outcome of={pin} />
      <Row wrap>
        <Button kind="quiet" text="更正" onTap={() => go(pages.correct, { noticeId })} />
        <Button
          kind="quiet"
          text={pinned ? '取消置顶' : '置顶'}
          busy={pin.busy}
          onTap={() => void pin.run({ noticeId, pinned: !pinned })}
        />
      </Row>
      <Withdraw noticeId={noticeId} />
    </>
  )
}
