import { memo, useCallback } from 'react'
import { Field } from '../../ui/field'

type Props = {
  label: string
  initial: number
  onChange: (value: number) => void
  hint?: string
}

/** A whole number that is typed; what is no number counts as none, and is told among the problems. */
export const NumberField = memo(function NumberField({ label, initial, onChange, hint }: Props) {
  const take = useCallback((typed: string) => onChange(Number.parseInt(typed, 10) || 0), [onChange])
  return (
    <Field
      label={label}
      type="number"
      max={3}
      initial={String(initial)}
      onInput={take}
      {...(hint && { hint })}
    />
  )
})
