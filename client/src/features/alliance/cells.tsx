import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { routes } from '../routes'

const openAll = () => go(routes.alliances)

/** The way to all alliances and their sums. */
export const AlliancesCell = () => (
  <Cell title="产业联盟" note="成员单位、合作项目、各条产业链的合计" onTap={openAll} />
)

/** The way from an alliance's council to its members and projects. */
export const AllianceCell = ({ councilId }: { councilId: string }) => (
  <Cell
    title="成员和合作项目"
    note="谁在产业链的哪一段，项目到了哪一步"
    onTap={() => go(routes.alliance, { councilId })}
  />
)
