import { View } from '@tarojs/components'
import { noticeKinds } from '#shared/domain/notice/kinds.ts'
import type { Command } from '../../cloud'
import { Card } from '../../ui/card'
import { DayField } from '../form/day-field'
import { wrong } from '../form/outcome'
import { AnswersField } from './answers-field'
import style from './desk.module.scss'
import type { Form } from './form-state'
import { QuestionFields } from './question-fields'

export type FieldsProps = {
  form: Form
  onChange: (change: Partial<Form>) => void
  command: Pick<Command<'notice.save'>, 'error' | 'kept'>
}

/** What this kind asks besides its words, and nothing else. */
export function KindFields(props: FieldsProps) {
  const { form, onChange, command } = props
  const { asks, answers, zh } = noticeKinds[form.kind]
  if (answers) return <AnswersField {...props} />
  if (!asks) return null
  return (
    <Card>
      <View className={style.form}>
        {asks === 'voices' && <QuestionFields {...props} />}
        <DayField
          label={`${zh}到哪一天为止`}
          value={form.openUntil}
          none="请选一天"
          hint={asks === 'objections' ? '从发布那天算起，至少 7 天。' : '过了这一天就不再收。'}
          error={wrong(command, 'openUntil')}
          onChange={(openUntil) => onChange({ openUntil })}
        />
      </View>
    </Card>
  )
}
