import { useDidShow } from '@tarojs/taro'
import { useCallback, useRef } from 'react'
import useSWR from 'swr'
import type { ActionName, Input, Output } from '#shared/contract/index.ts'
import { call } from './call'
import { type Failure, isOffline } from './failure'

export type Query<Data> = {
  readonly data: Data | undefined
  readonly error: Failure | undefined
  /** Nothing to show yet. While older data is being refreshed this stays false. */
  readonly loading: boolean
  readonly reload: () => Promise<unknown>
}

const breath = 600
const settings = { keepPreviousData: true, shouldRetryOnError: false, revalidateOnFocus: false }

/** Asks when the page first shows and each time it is shown again; `null` waits. */
export function useQuery<Name extends ActionName>(
  action: Name,
  input: Input<Name> | null,
): Query<Output<Name>> {
  const { data, error, isLoading, mutate } = useSWR<Output<Name>, Failure>(
    input && [action, input],
    () => askTwice(action, input as Input<Name>),
    settings,
  )
  const reload = useCallback(() => mutate(), [mutate])
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) void reload()
    shown.current = true
  })
  return { data, error, loading: isLoading && data === undefined, reload }
}

/** A question changes nothing, so it may be put a second time. */
async function askTwice<Name extends ActionName>(action: Name, input: Input<Name>) {
  try {
    return await call(action, input)
  } catch (error) {
    if (!isOffline(error)) throw error
    await new Promise((resolve) => setTimeout(resolve, breath))
    return call(action, input)
  }
}
