import { memo } from 'react'
import { departments } from '#shared/domain/people/role.ts'
import { clockText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import type { InspectionView } from '../covenant/types'

type Props = Pick<InspectionView, 'parts' | 'waiting'>

/** Which department looked at what on a visit that several make together. */
export const ReportParts = memo(function ReportParts({ parts, waiting }: Props) {
  return (
    <Card title="几个部门一起看的" flush>
      {parts.map(({ department, nos, at }) => (
        <Cell
          key={department}
          title={departments[department]}
          note={`第 ${nos.join('、')} 项 · ${clockText(at, new Date())}`}
          trailing={<Tag text="已评" tone="good" />}
        />
      ))}
      {waiting.map((department) => (
        <Cell
          key={department}
          title={departments[department]}
          trailing={<Tag text="还没评" tone="warn" />}
        />
      ))}
    </Card>
  )
})
