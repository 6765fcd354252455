import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Say } from '../../ui/say'
import { go } from '../paging/go'
import { routes } from '../routes'
import type { Month } from './types'
import { useExport } from './use-export'

type Props = { councilId: string; month: Month }

/** What those who answer for the council do with a month. */
export function MonthTools({ councilId, month: { period, state, may } }: Props) {
  const table = useExport(councilId, period)
  const closed = state === 'closed'
  return (
    <>
      {table.said && <Say tone={table.said.tone} text={table.said.text} />}
      <Card flush>
        {may.includes('heat') && (
          <Cell
            title="各店各项得分"
            note="哪一项普遍薄弱，一眼看清"
            onTap={() => go(routes.heat, { councilId, period })}
          />
        )}
        {closed && (
          <Cell
            title="打印红榜"
            note="大字一页，贴在公告栏"
            onTap={() => go(routes.print, { councilId, period })}
          />
        )}
        {may.includes('export') && (
          <Cell
            title={table.busy ? '正在导出…' : '导出表格'}
            note="榜单、各项得分、考核记录、更正"
            onTap={table.busy ? undefined : table.run}
          />
        )}
        <Cell
          title="奖惩记录"
          note="条约里写的奖励和约束，哪些还有效"
          onTap={() => go(routes.awards, { councilId })}
        />
      </Card>
    </>
  )
}
