import { useCallback, useEffect, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { call, type Failure, type Query } from '../../cloud'
import { failureOf } from '../../cloud/failure'
import { refresh } from '../../cloud/refresh'

type Opened = Output<'notice.open'>

/**
 * Opens a notice once, which marks it read. It asks by itself and not by `useCommand`: what could not be shown must not
 * wait in the outbox and be counted as read later.
 */
export function useOpened(noticeId: string): Query<Opened> {
  const [data, setData] = useState<Opened>()
  const [error, setError] = useState<Failure>()
  const reload = useCallback(async () => {
    setError(undefined)
    try {
      setData(await call('notice.open', { noticeId }))
      void refresh()
    } catch (reason) {
      setError(failureOf(reason))
    }
  }, [noticeId])
  useEffect(() => void reload(), [reload])
  return { data, error, loading: !data && !error, reload }
}
