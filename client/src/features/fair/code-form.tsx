import { type ReactNode, useState } from 'react'
import type { Failure, Query } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Say } from '../../ui/say'
import { Skeleton } from '../../ui/skeleton'

type Props = {
  hint: string
  error: Failure | undefined
  onAsk: (code: string) => void
}

/** Where a receipt's code is typed in, from a note or from memory. */
export function CodeForm({ hint, error, onAsk }: Props) {
  const [typed, setTyped] = useState('')
  return (
    <Card>
      <Field
        label="回执码"
        hint={hint}
        placeholder="比如：7K3M-Q9XA-2BCD"
        max={20}
        error={error?.field === 'code' ? error.message : undefined}
        onInput={setTyped}
      />
      <Button text="查一查" disabled={typed.trim() === ''} onTap={() => onAsk(typed.trim())} />
    </Card>
  )
}

type AnswerProps<Data> = {
  asked: string
  query: Query<Data>
  children: (data: Data) => ReactNode
}

/** Nothing before it was asked; what is wrong with the code stands beside the code. */
export function CodeAnswer<Data>({ asked, query: { data, error }, children }: AnswerProps<Data>) {
  if (asked === '') return null
  if (error) return error.field === 'code' ? null : <Say tone="bad" text={error.message} />
  return data ? children(data) : <Skeleton />
}
