import { useMemo } from 'react'
import { mayDo } from '#shared/domain/council/rights.ts'
import { useQuery } from '../../cloud'
import { isOneOf, type Me } from '../people/me'

export type OwnCouncil = { readonly id: string; readonly area: string }

const first = {}

/** The councils in which this person sits; of a secretary those of the community too, a page of them. */
export function useOwnCouncils(me: Me): readonly OwnCouncil[] {
  const { data } = useQuery('council.list', isOneOf(me, ['secretary']) ? first : null)
  return useMemo(() => {
    const seats = me.grants.flatMap(({ councilId, area, seat }) =>
      councilId && seat ? [{ id: councilId, area }] : [],
    )
    const under = (data?.items ?? []).filter((council) => mayDo(me.grants, 'plan', council))
    return [...new Map([...seats, ...under].map(({ id, area }) => [id, { id, area }])).values()]
  }, [me, data])
}
