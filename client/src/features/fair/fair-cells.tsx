import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { routes } from '../routes'

/** Under what one can rate: how it came out, and whether one's own voice was counted. */
export const FairCells = () => (
  <Card flush>
    <Cell title="谁做得好" note="同类排名，人数够了才排" onTap={() => go(routes.ranks)} />
    <Cell title="查回执" note="看看您的那一票算进去没有" onTap={() => go(routes.receipt)} />
  </Card>
)
