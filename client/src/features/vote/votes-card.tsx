import { memo } from 'react'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { usePages } from '../paging/use-pages'
import { routes } from '../routes'
import type { VoteCardView } from './types'
import { useWaiting } from './use-waiting'
import { VoteRow } from './vote-row'

/** Of those that are over, the latest only: the rest is one tap further. */
const ended = 2

/** On a council's home: what is being decided now, and how the latest ended. */
export const VotesCard = memo(function VotesCard({ councilId }: { councilId: string }) {
  const votes = usePages('vote.list', { councilId }).data
  const waits = useWaiting()
  const all = () => go(routes.votes, { councilId })
  if (!votes) return null
  return (
    <Card flush title="正在定的事">
      {shownOf(votes).map((vote) => (
        <VoteRow key={vote.id} vote={vote} waiting={vote.taking && waits(vote.id)} />
      ))}
      <Cell
        title="表决和决议"
        note={votes.length === 0 ? '还没有表决过' : '表决过什么、定了什么'}
        onTap={all}
      />
    </Card>
  )
})

function shownOf(votes: readonly VoteCardView[]): VoteCardView[] {
  const open = votes.filter(({ state }) => state === 'open')
  const over = votes.filter(({ state }) => state === 'closed').slice(0, ended)
  return [...open, ...over]
}
