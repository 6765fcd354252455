import { useMemo } from 'react'
import { useQuery } from '../../cloud'
import { isOneOf, useMe } from '../people/me'

const nothing = {}
const voters = ['member'] as const

/** Whether a vote waits for a ballot of this person's; nobody who holds no seat is asked. */
export function useWaiting(): (voteId: string) => boolean {
  const { data: me } = useMe()
  const { data } = useQuery('vote.duties', me && isOneOf(me, voters) ? nothing : null)
  return useMemo(() => {
    const ids = new Set(data?.votes.map(({ id }) => id))
    return (voteId) => ids.has(voteId)
  }, [data])
}
