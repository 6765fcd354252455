import { useCallback, useRef, useState } from 'react'
import type { ActionName, Input, Output } from '#shared/contract/index.ts'
import { call } from './call'
import { type Failure, failureOf, isOffline } from './failure'
import { newKey } from './key'
import { drop, flush, keep, useOutbox } from './outbox'
import { refresh } from './refresh'

export type Command<Name extends ActionName> = {
  /** Resolves to the answer, or to undefined: then `error` or `kept` says why. Never throws. */
  readonly run: (input: Input<Name>) => Promise<Output<Name> | undefined>
  readonly busy: boolean
  readonly error: Failure | undefined
  /** Nothing answered: it is on the phone and goes out by itself. */
  readonly kept: boolean
}

type State = { busy: boolean; error: Failure | undefined; keptAs: string | undefined }
const idle: State = { busy: false, error: undefined, keptAs: undefined }

export function useCommand<Name extends ActionName>(action: Name): Command<Name> {
  const [state, setState] = useState(idle)
  const running = useRef(false)
  const [submission] = useState(newSubmission)

  const run = useCallback(
    async (input: Input<Name>) => {
      if (running.current) return undefined
      running.current = true
      setState({ ...idle, busy: true })
      const { output, ...next } = await attempt(action, input, submission)
      running.current = false
      setState({ ...idle, ...next })
      return output
    },
    [action, submission],
  )
  const { waiting } = useOutbox()
  const kept = waiting.some(({ key }) => key === state.keptAs)
  return { run, busy: state.busy, error: state.error, kept }
}

type Outcome<Name extends ActionName> =
  | { output: Output<Name> }
  | { output?: undefined; keptAs: string }
  | { output?: undefined; error: Failure }

async function attempt<Name extends ActionName>(
  action: Name,
  input: Input<Name>,
  submission: Submission,
): Promise<Outcome<Name>> {
  const key = submission.keyFor(input)
  try {
    const output = await call(action, input, key)
    submission.settle()
    void refresh()
    void flush()
    return { output }
  } catch (error) {
    if (isOffline(error)) {
      keep({ action, input, key })
      return { keptAs: key }
    }
    submission.settle()
    return { error: failureOf(error) }
  }
}

type Submission = ReturnType<typeof newSubmission>

/** One key for one submission: the same input sent again after silence keeps it, a changed input replaces it. */
function newSubmission() {
  let open: { key: string; text: string } | null = null
  const settle = () => {
    if (open) drop(open.key)
    open = null
  }
  return {
    settle,
    keyFor(input: unknown): string {
      const text = JSON.stringify(input)
      if (open?.text !== text) {
        settle()
        open = { key: newKey(), text }
      }
      return open.key
    },
  }
}
