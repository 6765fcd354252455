import { noticeLifecycle } from '#shared/domain/notice/lifecycle.ts'
import { Tag } from '../../ui/tag'
import type { Tone } from '../../ui/tone'
import type { DeskItem } from './notice'

const tones: Readonly<Record<DeskItem['state'], Tone>> = {
  draft: 'warn',
  scheduled: 'warn',
  published: 'good',
  expired: 'plain',
  withdrawn: 'bad',
}

export const StateTag = ({ state }: Pick<DeskItem, 'state'>) => (
  <Tag text={noticeLifecycle.states[state].zh} tone={tones[state]} />
)
