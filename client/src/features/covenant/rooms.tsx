import { useQuery } from '../../cloud'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { routes } from '../routes'

type Props = { councilId: string; writes: boolean; advises: boolean }

/** What else there is about a council's covenant: its editions, its draft, its trainings. */
export const CovenantRooms = ({ councilId, writes, advises }: Props) => (
  <Card flush>
    {writes && (
      <Cell
        title="起草新版本"
        note="改条约、加减考核项，写好了请理事长通过"
        onTap={() => go(routes.desk, { councilId })}
      />
    )}
    {advises && <DraftRoom councilId={councilId} />}
    <Cell
      title="历次版本"
      note="现在是哪一版，改过哪里"
      onTap={() => go(routes.editions, { councilId })}
    />
    <Cell
      title="培训"
      note="哪个部门讲过课，谁来了、谁还没来"
      onTap={() => go(routes.trainings, { councilId })}
    />
  </Card>
)

/** To those who advise, while there is something to advise on. */
function DraftRoom({ councilId }: { councilId: string }) {
  const { data } = useQuery('covenant.draft', { councilId })
  if (!data || data.version === null) return null
  return (
    <Cell
      title="看新版本的草稿"
      note={`书记正在写，改了 ${data.changes} 处`}
      onTap={() => go(routes.compare, { councilId, what: 'draft' })}
    />
  )
}
