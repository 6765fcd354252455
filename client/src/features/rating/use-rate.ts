import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { type Failure, useCommand, useQuery } from '../../cloud'
import { useDraft } from './use-draft'
import type { Opinion, Subject, View } from './words'

/** One subject, what is being said of it, and what became of that. */
export function useRate(subject: Subject) {
  const { query, show } = useSubject(subject)
  const { run, busy, error, kept } = useCommand('rating.submit')
  const [stage, setStage] = useState<'first' | 'changing' | 'thanked'>('first')
  const [receipt, setReceipt] = useState('')
  const { begin, finished, ...form } = useDraft(reasonError(error))

  const turn = (next: typeof stage) => {
    setStage(next)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 200 })
  }
  const reconsider = (opinion: Opinion) => {
    begin(opinion)
    turn('changing')
  }
  const submit = async () => {
    const opinion = finished()
    const view = opinion && (await run({ subject, ...opinion }))
    if (!view) return
    show(view)
    setReceipt(view.receipt)
    turn('thanked')
  }
  const mayRate = query.data?.may.includes('rate') ?? false
  return {
    ...form,
    query,
    reconsider,
    submit,
    leave: () => turn('first'),
    /** Whether the form is out. */
    open: mayRate && (!query.data?.mine || stage === 'changing'),
    changing: stage === 'changing',
    thanked: stage === 'thanked',
    /** What the last voice was given, told once. */
    receipt,
    outcome: { busy, error: reasonError(error) ? undefined : error, kept },
  }
}

const reasonError = (error: Failure | undefined) =>
  error?.field === 'reasons' ? error.message : undefined

/** What the command answered is shown at once, until the question brings something newer. */
function useSubject(subject: Subject) {
  const asked = useQuery('rating.subject', { subject })
  const [answer, show] = useState<View>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: newer data takes the answer's place
  useEffect(() => show(undefined), [asked.data])
  return { query: { ...asked, data: answer ?? asked.data }, show }
}
