import { Choice } from '../../ui/choice'
import { Tick } from '../../ui/tick'
import type { ConsultationView } from './types'

type Props = {
  question: Pick<ConsultationView['question'], 'options' | 'several'>
  values: readonly number[]
  onChange: (values: readonly number[]) => void
}

/** One of the options, or several of them, each as wide as the thumb needs. */
export function Options({ question: { options, several }, values, onChange }: Props) {
  if (options.length === 0) return null
  if (!several)
    return (
      <Choice
        label="选一项"
        stacked
        options={options.map((label, value) => ({ value, label }))}
        value={values[0]}
        onChange={(value) => onChange([value])}
      />
    )
  const turn = (place: number, checked: boolean) =>
    onChange(checked ? [...values, place] : values.filter((one) => one !== place))
  return (
    <>
      {options.map((label, place) => (
        <Tick
          key={label}
          label={label}
          checked={values.includes(place)}
          onChange={(checked) => turn(place, checked)}
        />
      ))}
    </>
  )
}
