import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { usePages } from '../paging/use-pages'
import { routes } from '../routes'

export const judges = ['subdistrictOfficer', 'districtOfficer'] as const

const open = {}

/** Bursts of voices that wait for this officer's look; nothing is said when there are none. */
export function FlagsDuty() {
  const { data, more } = usePages('rating.flags', open)
  const count = data?.length ?? 0
  if (count === 0) return null
  return (
    <Cell
      title="集中的评价"
      note="有人一天里评得特别集中，请看一看"
      trailing={<Tag tone="warn" text={`${count}${more ? '+' : ''} 件`} />}
      onTap={() => go(routes.flags)}
    />
  )
}
