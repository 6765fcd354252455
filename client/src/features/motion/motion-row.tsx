import { memo, useCallback } from 'react'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'
import type { MotionCard } from './types'
import { cardNote, stateTag } from './words'

/** One motion in a list: what it is, who raised it, how far it is. */
export const MotionRow = memo(function MotionRow({ motion }: { motion: MotionCard }) {
  const { id, title } = motion
  const open = useCallback(() => go(routes.motion, { motionId: id }), [id])
  return (
    <Cell
      title={title}
      note={cardNote(motion)}
      trailing={<Tag {...stateTag(motion)} />}
      onTap={open}
    />
  )
})
