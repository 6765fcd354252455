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
  fit: (row: RollRow) => boolean
  value: string | undefined
  onChange: (seatId: string) => void
}

/** One seat of the roll, of those that fit. */
export function SeatChoice({ voteId, ...props }: Props) {
  const roll = useQuery('vote.roll', { voteId })
  return <Loaded query={roll}>{(rows) => <Seats rows={rows} {...props} />}</Loaded>
}

type SeatsProps = Omit<Props, 'voteId'> & { rows: readonly RollRow[] }

function Seats({ rows, fit, ...choice }: SeatsProps) {
  const options = useMemo(
    () => rows.filter(fit).map((row) => ({ value: row.seatId, label: rollText(row) })),
    [rows, fit],
  )
  if (options.length === 0) return <Say text="名单上没有这样的席位了。" />
  return <Choice stacked options={options} {...choice} />
}

/** Whose ballot is still to come, as far as it may be read. */
export const isAwaited = ({ recused, voted }: RollRow): boolean => !recused && voted !== true

/** Who has a ballot in their own hand. */
export const isFree = ({ recused, mandateTo }: RollRow): boolean => !recused && mandateTo === null
