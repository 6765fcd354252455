import { useMemo } from 'react'
import { rightsOf } from '#shared/domain/council/rights.ts'
import { useQuery } from '../../cloud'
import type { Option } from '../../ui/choice'
import { seatText } from '../council/words'

/** Seats that may act, and on which somebody sits. */
export function useOwners(councilId: string): readonly Option<string>[] {
  const { data } = useQuery('council.seats', { councilId })
  return useMemo(
    () =>
      (data ?? [])
        .filter(({ name, seat }) => name !== '' && rightsOf(seat).includes('act'))
        .map((seat) => ({ value: seat.id, label: `${seat.name} · ${seatText(seat)}` })),
    [data],
  )
}
