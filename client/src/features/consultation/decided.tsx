import { dayText } from '#shared/kernel/time.ts'
import { Say } from '../../ui/say'
import { Letter } from '../notice/letter'
import { momentText } from '../notice/notice'
import type { ConsultationView } from './types'

/** What was decided and why; until then that it is waited for, and until when. */
export function Decided({
  view: { phase, decision, resultDueOn, late },
}: {
  view: ConsultationView
}) {
  if (decision) return <Letter {...decision} kind="result" at={momentText(decision.publishedAt)} />
  if (phase === 'open') return null
  const due = dayText(resultDueOn)
  return (
    <Say
      tone={late ? 'bad' : 'warn'}
      text={
        late
          ? `还在等结果：本该在 ${due}以前公布，已经迟了。`
          : `还在等结果：${due}以前公布定了什么、为什么。`
      }
    />
  )
}
