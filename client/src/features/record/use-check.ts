import { useCallback, useRef, useState } from 'react'
import { call, Failure } from '../../cloud'
import { checkDays, checkRecord, type Found } from './check'

type Check = {
  readonly running: boolean
  /** How far it has come. */
  readonly said: string
  readonly found: readonly Found[]
  readonly error: string | undefined
  readonly run: () => Promise<void>
}

const idle = { running: false, said: '', found: [], error: undefined }

/** Reckons the chain of days and, if one is named, a council's record again, on this phone. */
export function useCheck(councilId?: string): Check {
  const [state, setState] = useState<Omit<Check, 'run'>>(idle)
  const under = useRef(false)
  const run = useCallback(async () => {
    if (under.current) return
    under.current = true
    const say = speaker((said) => setState((now) => ({ ...now, said })))
    setState({ ...idle, running: true, said: '正在核对…' })
    try {
      const found = [await checkDays(call, say)]
      if (councilId) found.push(await checkRecord(call, councilId, say))
      setState({ ...idle, found })
    } catch (error) {
      setState({ ...idle, error: error instanceof Failure ? error.message : String(error) })
    } finally {
      under.current = false
    }
  }, [councilId])
  return { ...state, run }
}

const breath = 300

/** Speaks now and then: a screen that follows every line would be slower than the reckoning. */
function speaker(speak: (text: string) => void) {
  let last = 0
  return (text: string) => {
    const now = Date.now()
    if (now - last < breath) return
    last = now
    speak(text)
  }
}
