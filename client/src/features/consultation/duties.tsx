import { memo } from 'react'
import { useQuery } from '../../cloud'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'

const nothing = {}

/** What people who have spoken or asked wait for. */
export const OpinionDuties = memo(function OpinionDuties() {
  const asked = useQuery('remark.duties', nothing).data
  const consulted = useQuery('consultation.duties', nothing).data
  const open = (asked?.questions ?? 0) + (asked?.objections ?? 0)
  return (
    <>
      {asked && open > 0 && (
        <Cell
          title={`待答复 ${open} 条`}
          note={`提问 ${asked.questions} 条，异议 ${asked.objections} 条`}
          trailing={asked.objections > 0 ? <Tag tone="warn" text="有异议" /> : undefined}
          onTap={() => go(routes.remarkDesk)}
        />
      )}
      {consulted && (
        <Cell
          title="征求意见"
          note={consulted.waiting > 0 ? `${consulted.waiting} 次在等您公布结果` : '进展和结果'}
          trailing={
            consulted.late > 0 ? <Tag tone="bad" text={`${consulted.late} 次迟了`} /> : undefined
          }
          onTap={() => go(routes.consultations)}
        />
      )}
    </>
  )
})
