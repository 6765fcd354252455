import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { routes } from '../routes'

/** The way to all alliances and their sums; on the page of an alliance's council to its own members and projects. */
export const AlliancesCell = ({ councilId }: { councilId?: string }) =>
  councilId === undefined ? (
    <Cell
      title="产业联盟"
      note="成员单位、合作项目、各条产业链的合计"
      onTap={() => go(routes.alliances)}
    />
  ) : (
    <Cell
      title="成员和合作项目"
      note="谁在产业链的哪一段，项目到了哪一步"
      onTap={() => go(routes.alliance, { councilId })}
    />
  )
