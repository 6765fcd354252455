import { memo } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Cell } from '../../ui/cell'
import { Outcome } from '../form/outcome'
import type { ItemOf } from '../paging/use-pages'

type Props = {
  noticeId: string
  neighbour: ItemOf<'notice.unread'>
  onDone: (said: string) => void
}

/** One neighbour to call on. */
export const UnreadRow = memo(function UnreadRow({ noticeId, neighbour, onDone }: Props) {
  const { homeId, name, grid } = neighbour
  const visit = useCommand('notice.visit')
  const told = async () => {
    if (await visit.run({ noticeId, homeId })) onDone(`记下了：已上门告诉${name}。`)
  }
  return (
    <>
      <Cell
        title={name}
        note={grid}
        trailing={
          <Button
            kind="quiet"
            small
            text="上门说过了"
            busy={visit.busy}
            onTap={() => void told()}
          />
        }
      />
      <Outcome of={visit} />
    </>
  )
})
