import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { routes } from '../routes'

/** The way back to what it was about, where it came out of a motion. */
export const MotionCell = ({ motionId }: { motionId: string | null }) =>
  motionId ? (
    <Cell title="看议题" note="这件事从头到尾" onTap={() => go(routes.motion, { motionId })} />
  ) : null
