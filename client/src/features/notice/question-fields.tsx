import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { Say } from '../../ui/say'
import { Tick } from '../../ui/tick'
import { wrong } from '../form/outcome'
import { optionsOf } from './form-state'
import type { FieldsProps } from './kind-fields'

const voices = [
  { value: 'person', label: '一人一票' },
  { value: 'household', label: '一户一票' },
] as const

/** What is asked, from which answers one chooses, and whose voice counts once. */
export function QuestionFields({ form, onChange, command }: FieldsProps) {
  const failure = wrong(command, 'question') ?? wrong(command, 'question.text')
  return (
    <>
      <Field
        label="要问大家的事"
        max={100}
        initial={form.ask}
        placeholder="比如：楼前空地做停车位还是做花园？"
        onInput={(ask) => onChange({ ask })}
      />
      <Field
        label="选项（一行一个，不写就请大家自己写）"
        long
        max={330}
        initial={form.options}
        placeholder={'做停车位\n做花园'}
        onInput={(options) => onChange({ options })}
      />
      {optionsOf(form).length > 1 && (
        <Tick
          label="可以选不止一个"
          checked={form.several}
          onChange={(several) => onChange({ several })}
        />
      )}
      <Choice
        label="怎么算一票"
        options={voices}
        value={form.per}
        onChange={(per) => onChange({ per })}
      />
      {failure && <Say tone="bad" text={failure} />}
    </>
  )
}
