import { useMemo } from 'react'
import { useQuery } from '../../cloud'
import { Choice } from '../../ui/choice'
import { Say } from '../../ui/say'
import { Loaded } from '../paging/loaded'
import type { RollRow } from './types'
import { rollText } from './words'

type Props = {
  voteId: string
  label: string
  /** Not this seat. */
  besides?: string
  value: string | undefined
  onChange: (seatId: string) => void
}

/** One seat of those on the roll that may still vote, for themselves or for another. */
export function SeatChoice({ voteId, ...props }: Props) {
  const roll = useQuery('vote.roll', { voteId })
  return <Loaded query={roll}>{(rows) => <Seats rows={rows} {...props} />}</Loaded>
}

type SeatsProps = Omit<Props, 'voteId'> & { rows: readonly RollRow[] }

function Seats({ rows, besides, ...choice }: SeatsProps) {
  const options = useMemo(
    () =>
      rows
        .filter(({ seatId, recused, mandateTo }) => seatId !== besides && !recused && !mandateTo)
        .map((row) => ({ value: row.seatId, label: rollText(row) })),
    [rows, besides],
  )
  if (options.length === 0) return <Say text="名单上没有别的席位了。" />
  return <Choice stacked options={options} {...choice} />
}
