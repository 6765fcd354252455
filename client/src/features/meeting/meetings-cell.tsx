import { memo } from 'react'
import { useQuery } from '../../cloud'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'
import { nameOf, whenText } from './words'

/** From a council's home to its meetings; the next one stands in the line. */
export const MeetingsCell = memo(function MeetingsCell({ councilId }: { councilId: string }) {
  const { data } = useQuery('meeting.list', { councilId })
  const [next] = data?.coming ?? []
  return (
    <Cell
      title="开会"
      note={next ? `${whenText(next.startsAt)}，${nameOf(next)}` : '要开的会，开过的会和纪要'}
      trailing={next?.urgent && <Tag tone="warn" text="临时" />}
      onTap={() => go(routes.meetings, { councilId })}
    />
  )
})
