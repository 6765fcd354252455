import { useCallback, useRef, useState } from 'react'
import type { ActionName, Input, Output } from '#shared/contract/index.ts'
import { call } from './call'
import { type Failure, failureOf, isOffline } from './failure'
import { newKey } from './key'
import { drop, flush, keep } from './outbox'
import { refresh } from './refresh'

export type Command<Name extends ActionName> = {
  /** Resolves to the answer, or to undefined: then `error` or `kept` says why. Never throws. */
  readonly run: (input: Input<Name>) => Promise<Output<Name> | undefined>
  readonly busy: boolean
  readonly error: Failure | undefined
  /** Nothing answered: it is on the phone and goes out by itself. */
  readonly kept: boolean
}

type State = Pick<Command<ActionName>, 'busy' | 'error' | 'kept'>
const idle: State = { busy: false, error: undefined, kept: false }

export function useCommand<Name extends ActionName>(action: Name): Command<Name> {
  const [state, setState] = useState(idle)
  const running = useRef(false)
  const submission = useSubmission()

  const run = useCallback(
    async (input: Input<Name>) => {
      if (running.current) return undefined
      running.current = true
      setState({ ...idle, busy: true })
      const key = submission.keyFor(input)
      try {
        const output = await call(action, input, key)
        submission.settle()
        setState(idle)
        void refresh()
        void flush()
        return output
      } catch (error) {
        const kept = isOffline(error)
        if (kept) keep({ action, input, key })
        else submission.settle()
        setState({ busy: false, error: kept ? undefined : failureOf(error), kept })
        return undefined
      } finally {
        running.current = false
      }
    },
    [action, submission],
  )
  return { run, ...state }
}

/** One key for one submission: the same input sent again after silence keeps it, a changed input replaces it. */
function useSubmission() {
  return useRef(newSubmission()).current
}

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
