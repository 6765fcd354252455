import { dayText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { AlliancesCell } from '../alliance/cells'
import { MeetingsCell } from '../meeting/meetings-cell'
import { go } from '../paging/go'
import { routes } from '../routes'
import type { Home } from './words'

/** The meetings, the charter, the members, the record, and what one may do about them. */
export function RoomsCard({ home }: { home: Home }) {
  const { id: councilId, kind, name, charter, units, may } = home
  const here = { councilId, kind, name }
  return (
    <Card flush title="会议、章程和成员">
      <MeetingsCell councilId={councilId} />
      {kind === 'alliance' && <AlliancesCell councilId={councilId} />}
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
      <Cell
        title="存证记录"
        note="席位、章程、表决、决议，一条接一条，谁也改不了"
        onTap={() => go(routes.record, { councilId })}
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
