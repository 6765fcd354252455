import { memo } from 'react'
import { useQuery } from '../../cloud'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'
import { untilText } from './words'

const nothing = {}

/** Votes that wait for a ballot of this person's, the first to end first; nothing is said when there are none. */
export const VoteDuties = memo(function VoteDuties() {
  const { data } = useQuery('vote.duties', nothing)
  return (
    <>
      {data?.votes.map(({ id, title, council, endsAt, seats }) => (
        <Cell
          key={id}
          title={`表决等您投：${title}`}
          note={`${council} · ${untilText(endsAt)}`}
          trailing={<Tag tone="accent" text={`${seats} 票`} />}
          onTap={() => go(routes.vote, { voteId: id })}
        />
      ))}
    </>
  )
})
