import { Fragment, type ReactNode } from 'react'
import type { Query } from '../../cloud'
import { Failed } from '../../ui/blank'
import { Skeleton } from '../../ui/skeleton'

type Props<Data> = { query: Query<Data>; children: (data: Data) => ReactNode }

/** A part of a page that waits and fails by itself; a whole page hands its query to Screen. */
export function Loaded<Data>({ query: { data, error, reload }, children }: Props<Data>) {
  if (data !== undefined) return <Fragment>{children(data)}</Fragment>
  return error ? <Failed message={error.message} onRetry={reload} /> : <Skeleton />
}
