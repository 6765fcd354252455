import { Input, Textarea, View } from '@tarojs/components'
import { memo, useCallback, useState } from 'react'
import { aria } from './aria'
import { classes } from './classes'
import style from './field.module.scss'

type Props = {
  label: string
  /** Only where it starts. The words live in the field: sending them back would make the cursor jump. */
  initial?: string
  onInput: (value: string) => void
  hint?: string
  error?: string | undefined
  placeholder?: string
  max?: number
  /** Several lines. */
  long?: boolean
  type?: 'text' | 'number' | 'digit'
}

/** To empty it, give it a new React `key`. */
export const Field = memo(function Field(props: Props) {
  const {
    label,
    initial = '',
    onInput,
    hint,
    error,
    placeholder = '',
    max = 140,
    long,
    type,
  } = props
  const [length, setLength] = useState(initial.length)
  const take = useCallback(
    (event: { detail: { value: string } }) => {
      setLength(event.detail.value.length)
      onInput(event.detail.value)
    },
    [onInput],
  )
  const shared = { defaultValue: initial, placeholder, maxlength: max, onInput: take }
  const named = { ...shared, ...aria({ label }), placeholderClass: style.placeholder }
  return (
    <View className={style.field}>
      <View className={style.label}>{label}</View>
      <View className={classes(style.box, error !== undefined && style.wrong)}>
        {long ? (
          <Textarea {...named} className={style.long} disableDefaultPadding />
        ) : (
          <Input {...named} className={style.line} type={type ?? 'text'} />
        )}
        {long && <View className={style.count}>{`${length} / ${max}`}</View>}
      </View>
      <Below error={error} hint={hint} />
    </View>
  )
})

function Below({ error, hint }: { error: string | undefined; hint: string | undefined }) {
  if (error) {
    return (
      <View className={style.error} {...aria({ role: 'alert', live: 'assertive' })}>
        {error}
      </View>
    )
  }
  return hint ? <View className={style.hint}>{hint}</View> : null
}
