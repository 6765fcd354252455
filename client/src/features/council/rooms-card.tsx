import { dayText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { routes } from '../routes'
import type { Home } from './words'

/** The charter, the members, and what one may do about them. */
export function RoomsCard({ home }: { home: Home }) {
  const { id: councilId, kind, name, charter, units, may } = home
  const here = { councilId, kind, name }
  return (
    <Card flush title="章程和成员">
      <Cell
        title="章程"
        note={`第 ${charter.no} 版，${dayText(charter.from)}起`}
        onTap={() => go(routes.charter, { councilId })}
      />
      <Cell
        title="成员单位"
        note={units > 0 ? `${units} 个` : '还没有成员单位'}
        onTap={() => go(routes.units, { councilId })}
      />
      {may.includes('apply') && (
        <Cell
          title="申请加入"
          note="商户、企业、部门、机构都可以"
          onTap={() => go(routes.applyUnit, here)}
        />
      )}
      {may.includes('fillSeats') && (
        <Cell
          title="申请加入的"
          note="接纳，或说明为什么不接纳"
          onTap={() => go(routes.applications, { councilId })}
        />
      )}
    </Card>
  )
}
