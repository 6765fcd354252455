import { memo, useCallback } from 'react'
import { dayOf, dayText } from '#shared/kernel/time.ts'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'
import type { VoteCardView } from './types'
import { untilText, voteTag } from './words'

type Props = { vote: VoteCardView /** Ballots that wait for this person. */; waiting?: boolean }

/** One vote in a list: until when, or how it ended. */
export const VoteRow = memo(function VoteRow({ vote, waiting }: Props) {
  const { id, title } = vote
  const open = useCallback(() => go(routes.vote, { voteId: id }), [id])
  const tag = waiting ? <Tag tone="accent" text="等您投" /> : <Tag {...voteTag(vote)} />
  return <Cell title={title} note={noteOf(vote)} trailing={tag} onTap={open} />
})

const noteOf = ({ taking, opensAt, endsAt, voted, roll, secret }: VoteCardView): string => {
  const how = secret ? '不记名' : '记名'
  const turnout = `${roll.heads} 席投了 ${voted} 席`
  return taking
    ? `${untilText(endsAt)}投 · ${how} · ${turnout}`
    : `${dayText(dayOf(opensAt))}发起 · ${how} · ${turnout}`
}
