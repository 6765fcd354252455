import type { NoticeKind } from '#shared/domain/notice/kinds.ts'
import { Tag } from '../../ui/tag'
import type { Tone } from '../../ui/tone'
import { kindText } from './notice'

const tones: Readonly<Record<NoticeKind, Tone>> = {
  announcement: 'plain',
  publicNotice: 'warn',
  consultation: 'accent',
  result: 'good',
  resolution: 'good',
}

/** What a notice is, in a word. */
export const KindTag = ({ kind }: { kind: NoticeKind }) => (
  <Tag text={kindText({ kind })} tone={tones[kind]} />
)
