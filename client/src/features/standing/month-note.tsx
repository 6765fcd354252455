import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { go } from '../paging/go'
import { routes } from '../routes'
import type { Month } from './types'
import { closesText } from './words'

type Props = { councilId: string; month: Month }

/** How far the month is, and the one thing to do about it. */
export function MonthNote({ councilId, month: { state, closesAt, may } }: Props) {
  if (state === 'none') return null
  if (state === 'open') return <Say text="这个月还没过完，名次随时会变。过完了，结榜以后才算数。" />
  if (state === 'closed')
    return <Say tone="good" text="已经结榜，不再改动。以后申诉成立的，会在旁边写“更正”。" />
  if (state === 'withdrawn') return <Say text="这个月的榜单公布期满，已经撤下。" />
  return (
    <>
      <Say tone="warn" text={`这个月过完了，还没结榜。最晚 ${closesText(closesAt)} 自动结榜。`} />
      {may.includes('close') && (
        <Row>
          <Button text="去结榜" onTap={() => go(routes.closeMonth, { councilId })} />
        </Row>
      )}
    </>
  )
}
