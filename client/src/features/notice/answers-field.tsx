import { dayText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Say } from '../../ui/say'
import { wrong } from '../form/outcome'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import type { FieldsProps } from './kind-fields'
import { kindText } from './notice'

const all = {}

/** Of which notice this is the result: those whose last day is over and that have none yet. */
export function AnswersField({ form, onChange, command }: FieldsProps) {
  const pages = usePages('notice.answerable', all)
  const failure = wrong(command, 'answersId')
  return (
    <Card title="这是哪一则的结果">
      <Loaded query={pages}>
        {(notices) =>
          notices.length === 0 ? (
            <Say text="现在没有截止了、还没公布结果的公示或征求意见。" />
          ) : (
            <Choice
              stacked
              label="这是哪一则的结果"
              options={notices.map((notice) => ({
                value: notice.id,
                label: notice.title,
                note: `${kindText(notice)}，${dayText(notice.openUntil ?? '')}截止`,
              }))}
              value={form.answersId}
              onChange={(answersId) => onChange({ answersId })}
            />
          )
        }
      </Loaded>
      <More pages={pages} />
      {failure && <Say tone="bad" text={failure} />}
    </Card>
  )
}
