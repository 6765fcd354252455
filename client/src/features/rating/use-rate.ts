import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Turn } from '#shared/domain/rating/rounds.ts'
import { type Failure, useCommand, useQuery } from '../../cloud'
import { useDraft } from './use-draft'
import type { Opinion, Subject, View } from './words'

/** One subject, what is being said of it in this turn, and what became of that. */
export function useRate(subject: Subject, turn: Turn) {
  const { query, show } = useSubject(subject)
  const { run, busy, error, kept } = useCommand('rating.submit')
  const [stage, setStage] = useState<'first' | 'changing' | 'thanked'>('first')
  const [receipt, setReceipt] = useState('')
  const { begin, finished, ...form } = useDraft(fieldError(error), turn === 'followUp')
  const mine = query.data && mineIn(query.data, turn)

  const go = (next: typeof stage) => {
    setStage(next)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 200 })
  }
  const reconsider = (opinion: Opinion) => {
    begin(opinion)
    go('changing')
  }
  const submit = async () => {
    const opinion = finished()
    const view = opinion && (await run({ subject, turn, ...opinion }))
    if (!view) return
    show(view)
    setReceipt(view.receipt)
    go('thanked')
  }
  const mayRate = query.data?.may.includes(turn === 'first' ? 'rate' : 'followUp') ?? false
  return {
    ...form,
    query,
    turn,
    mine,
    mayRate,
    stage,
    reconsider,
    submit,
    leave: () => go('first'),
    /** Whether the form is out. */
    open: mayRate && (!mine || stage === 'changing'),
    changing: stage === 'changing',
    thanked: stage === 'thanked',
    /** What the last voice was given, told once. */
    receipt,
    outcome: { busy, error: fieldError(error) ? undefined : error, kept },
  }
}

export type Rate = ReturnType<typeof useRate>

const mineIn = ({ mine, followUp }: View, turn: Turn) => (turn === 'first' ? mine : followUp.mine)

const fieldError = (error: Failure | undefined) =>
  error?.field === 'reasons' || error?.field === 'outcome' ? error.message : undefined

/** What the command answered is shown at once, until the question brings something newer. */
function useSubject(subject: Subject) {
  const asked = useQuery('rating.subject', { subject })
  const [answer, show] = useState<View>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: newer data takes the answer's place
  useEffect(() => show(undefined), [asked.data])
  return { query: { ...asked, data: answer ?? asked.data }, show }
}
