import { useQuery } from '../../cloud'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'

/** To the chair, while a draft waits for their yes. */
export function DraftDuty({ councilId }: { councilId: string }) {
  const { data } = useQuery('covenant.draft', { councilId })
  if (!data?.may.includes('adopt')) return null
  return (
    <Cell
      title={`条约的新版本写好了，改了 ${data.changes} 处`}
      note="请您看过，定下从哪个月起施行"
      trailing={<Tag tone="warn" text="等您通过" />}
      onTap={() => go(routes.compare, { councilId, what: 'draft' })}
    />
  )
}
