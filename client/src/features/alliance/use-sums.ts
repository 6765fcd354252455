import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { useQuery } from '../../cloud'

type Sums = Output<'alliance.sums'>
type Chain = Sums['chains']['items'][number]
type Read = { readonly area: string; readonly after: string; readonly before: readonly Chain[] }

/** The sums of an area, with the chains that have been read so far. */
export function useSums(area: string) {
  const [read, setRead] = useState<Read>()
  const on = read?.area === area ? read : undefined
  const query = useQuery('alliance.sums', { area, ...(on && { after: on.after }) })
  const page = query.data?.chains
  const chains = [...(on?.before ?? []), ...(page?.items ?? [])]
  const next = page?.next
  const more = next ? () => setRead({ area, after: next, before: chains }) : undefined
  return { query, chains, more }
}
