import { rolesOf } from '#shared/domain/council/rights.ts'
import { useQuery } from '../../cloud'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'

/** Who looks after the members of a council. */
export const desks = rolesOf('fillSeats')

const first = {}
const waiting = { of: 'waiting' } as const

type Page = { readonly items: readonly unknown[]; readonly next: string | null }
const countOf = ({ items, next }: Page, unit: string) =>
  next ? `${items.length}+ ${unit}` : `${items.length} ${unit}`

/** Councils that wait for an office to let them stand. */
export function ProposalsDuty() {
  const { data } = useQuery('council.proposals', waiting)
  if (!data || data.items.length === 0) return null
  return (
    <Cell
      title="等批准的理事会"
      note="街坊提议的，批准或说明原因"
      trailing={<Tag tone="warn" text={countOf(data, '个')} />}
      onTap={() => go(routes.proposals, waiting)}
    />
  )
}

/** Members that wait to be admitted. */
export function ApplicationsDuty() {
  const { data } = useQuery('council.applications', first)
  if (!data || data.items.length === 0) return null
  return (
    <Cell
      title="申请加入理事会的"
      note="接纳，或说明为什么不接纳"
      trailing={<Tag tone="warn" text={countOf(data, '家')} />}
      onTap={() => go(routes.applications)}
    />
  )
}
