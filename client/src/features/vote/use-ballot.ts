import { useCallback, useEffect, useRef, useState } from 'react'
import type { Choice } from '#shared/domain/vote/choice.ts'
import { useCommand } from '../../cloud'
import type { OwnSeat, VoteView } from './types'

type Wish = { readonly seat: OwnSeat; readonly choice: Choice }
type Cast = Wish & { readonly receipt: string }

/** The ballots of one person, one after another: their own seat's and those entrusted to them. */
export function useBallot(voteId: string, view: VoteView | undefined) {
  const [choice, choose] = useState<Choice>()
  const [changing, change] = useState<string>()
  const { cast, setCast, send, outcome } = useCasting(voteId)
  const seat = view && seatNow(view, changing)
  const startOver = useCallback(
    (seatId?: string) => {
      setCast(undefined)
      choose(undefined)
      change(seatId)
    },
    [setCast],
  )
  return {
    seat,
    choice,
    choose,
    changing: changing !== undefined,
    send: () => seat && choice && send({ seat, choice }),
    cast,
    /** To the next ballot, or to change the one of this seat. */
    startOver,
    outcome,
  }
}

export type BallotDraft = ReturnType<typeof useBallot>

/** Casts, and keeps the code that is told once. What the outbox sent meanwhile is sent again: it is answered as it was then. */
function useCasting(voteId: string) {
  const { run, busy, error, kept } = useCommand('vote.cast')
  const [cast, setCast] = useState<Cast>()
  const wish = useRef<Wish>()
  const waited = useRef(false)
  const send = useCallback(
    async (next: Wish) => {
      wish.current = next
      const { seatId, voted } = next.seat
      const answer = await run({ voteId, seatId, choice: next.choice, over: voted })
      if (answer) setCast({ ...next, receipt: answer.receipt })
    },
    [run, voteId],
  )
  useEffect(() => {
    if (waited.current && !kept && wish.current) void send(wish.current)
    waited.current = kept
  }, [kept, send])
  return {
    cast,
    setCast,
    send: (next: Wish) => void send(next),
    outcome: { busy, error, kept },
  }
}

/** What waits for this person's choice: the seat that is being changed, or one that may still be cast, one's own first. */
function seatNow({ seats }: VoteView, changing: string | undefined): OwnSeat | undefined {
  if (changing !== undefined)
    return seats.find(({ seatId, may }) => seatId === changing && may.includes('change'))
  const left = seats.filter(({ may }) => may.includes('cast'))
  return left.find(({ as }) => as === 'own') ?? left[0]
}
