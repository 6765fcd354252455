import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { Outcome } from '../form/outcome'
import { type DeskNotice, momentText } from './notice'

/** What the clock will publish: it can be taken back until then. */
export function Scheduled({ notice: { id: noticeId, publishAt } }: { notice: DeskNotice }) {
  const unschedule = useCommand('notice.unschedule')
  return (
    <>
      <Say text={`${momentText(publishAt)} 自己发出去。要改，先收回。`} />
      <Outcome of={unschedule} />
      <Row>
        <Button
          kind="quiet"
          text="收回定时"
          busy={unschedule.busy}
          onTap={() => void unschedule.run({ noticeId })}
        />
      </Row>
    </>
  )
}
