import { memo, useCallback } from 'react'
import { phases } from '#shared/domain/consultation/phase.ts'
import { dayText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import type { ItemOf } from '../paging/use-pages'
import { routes } from '../routes'
import { spokenText, untilText } from './words'

type DeskCard = ItemOf<'consultation.desk'>

/** One consultation of one's own: how far, and never a number before the end. */
export const DeskRow = memo(function DeskRow({ card }: { card: DeskCard }) {
  const { noticeId, title, place, openUntil, phase, spoken, resultDueOn, late } = card
  const open = useCallback(() => go(routes.consultation, { noticeId }), [noticeId])
  const tone = late ? 'bad' : phase === 'decided' ? 'good' : 'warn'
  return (
    <Card
      title={title}
      extra={<Tag tone={tone} text={late ? '结果迟了' : phases[phase]} />}
      onTap={open}
    >
      {phase === 'open' && (
        <Say
          text={`${place}，${untilText(openUntil)}。${spokenText(spoken)}；票数截止后才看得到。`}
        />
      )}
      {phase === 'waiting' && (
        <Say
          tone={late ? 'bad' : 'warn'}
          text={`大家在等结果，请在 ${dayText(resultDueOn)}以前公布定了什么、为什么。`}
        />
      )}
    </Card>
  )
})
