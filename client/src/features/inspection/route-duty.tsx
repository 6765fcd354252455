import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { usePages } from '../paging/use-pages'
import { routes } from '../routes'
import { isPressing } from './round-words'

const everywhere = {}

/** How many shops wait for this inspector, in one row. */
export function RouteDuty() {
  const { data, more } = usePages('inspection.route', everywhere)
  const count = data?.length ?? 0
  const now = new Date()
  const pressing = data?.filter(({ dueOn }) => isPressing(dueOn, now)).length ?? 0
  return (
    <Cell
      title="要去看的店"
      note={noteOf(count, pressing)}
      trailing={
        count > 0 ? (
          <Tag tone={pressing > 0 ? 'warn' : 'plain'} text={`${count}${more ? '+' : ''} 家`} />
        ) : undefined
      }
      onTap={() => go(routes.route)}
    />
  )
}

function noteOf(count: number, pressing: number): string {
  if (count === 0) return '现在没有安排给您的店'
  return pressing > 0 ? `今天要看 ${pressing} 家，按门牌排好了` : '按日期和门牌排好了'
}
