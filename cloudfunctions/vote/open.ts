import { everywhere } from '#shared/domain/people/reach.ts'
import { sumOf } from '#shared/domain/vote/carries.ts'
import { voteLifecycle } from '#shared/domain/vote/lifecycle.ts'
import { readEnd, remindAt } from '#shared/domain/vote/times.ts'
import type { Vote } from '#shared/domain/vote/vote.ts'
import { councilWith, postIn } from '../council/standing.ts'
import { tell } from '../inbox/tell.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { voteOpenedOn } from '../motion/decided.ts'
import { actorOf } from '../people/actor.ts'
import { appendLine } from '../record/append.ts'
import { openedNews } from './news.ts'
import { checkMeasures, checkRoll, lineOf, votersIn } from './roll.ts'
import { viewOf } from './view.ts'

export const openHandlers: Pick<Handlers<'vote'>, 'vote.open'> = {
  /** Reads and writes by the seats of the council, 80 at most. */
  'vote.open': async (context, { councilId, motionId, endsAt, ...wanted }) => {
    const { store, now } = context
    const council = await councilWith(context, councilId, 'openVote')
    const { charter, area } = council
    const { rule = charter.rule, quorum = charter.quorum, ...text } = wanted
    const ends = readEnd(endsAt, now)
    const seats = await store.seats.all({ councilId }, everywhere)
    checkMeasures(text.measures, seats, now)
    const voters = votersIn(seats, now)
    checkRoll(voters, text.secret, rule)
    const id = newId()
    const opened = { ...text, id, councilId, area, rule, quorum, motionId: motionId ?? null }
    const roll = voters.map((voter) => lineOf({ ...opened, endsAt: ends }, voter))
    const vote = await store.votes.insert({
      ...opened,
      rollPublic: charter.rollPublic,
      mandates: charter.mandates,
      roll: sumOf(roll),
      opensAt: now,
      endsAt: ends,
      remindAt: remindAt(now, ends),
      state: voteLifecycle.initial as Vote['state'],
      timeline: [],
      outcome: null,
      resolutionId: null,
      openedBy: postIn(context, council),
      openerId: actorOf(context).id,
      photoIds: [],
      version: 0,
    })
    await store.rollEntries.insertAll(roll)
    const measures = vote.measures.length
    if (motionId) await voteOpenedOn(context, { councilId, motionId, voteId: id, measures })
    await openedLine(context, vote)
    const to = [...new Set(roll.map(({ holderId }) => holderId))]
    await tell(context, openedNews({ vote, to }, council.name, now))
    return viewOf(context, vote)
  },
}

function openedLine(context: Context, vote: Vote) {
  const { councilId, area, rule, quorum, secret, changeable, roll, endsAt, motionId, openedBy } =
    vote
  const facts = {
    title: vote.title,
    rule,
    quorum,
    secret: secret ? 'yes' : 'no',
    changeable: changeable ? 'yes' : 'no',
    roll: `${roll.heads}/${roll.weight}`,
    endsAt: endsAt.toISOString(),
    ...(motionId && { motionId }),
  }
  const by = openedBy
  return appendLine(context, { councilId, area, kind: 'voteOpened', aboutId: vote.id, facts, by })
}
