import { mayDo } from '#shared/domain/council/rights.ts'
import type { CouncilSeat } from '#shared/domain/council/seat.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { type Mandate, type RollEntry, rollEntryId } from '#shared/domain/vote/roll.ts'
import type { Vote } from '#shared/domain/vote/vote.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { postIn } from '../council/standing.ts'
import { tell } from '../inbox/tell.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { usePhotos as handPhotosIn } from '../photo/use.ts'
import { appendLine } from '../record/append.ts'
import { entrustedNews } from './news.ts'
import { entryOf, holderIn, mandateOf, takingVote } from './standing.ts'
import { viewOf } from './view.ts'

export const mandateHandlers: Pick<Handlers<'vote'>, 'vote.entrust' | 'vote.revoke'> = {
  'vote.entrust': async (context, { voteId, seatId, toSeatId, ...written }) => {
    const { store } = context
    const vote = await takingVote(context, voteId)
    const entry = await entryOf(context, vote, seatId)
    const seats = await seatsOf(context, vote)
    const { fromId, hand } = handOf(context, { vote, entry, seats })
    if (mandateOf(entry, fromId)) throw new AppError('MANDATE_GIVEN', { message: already })
    const proxy = await proxyFor(context, { vote, entry, seats, toSeatId })
    const mandate = {
      toSeatId,
      fromId,
      hand,
      post: postOf(context, vote),
      ...paperOf(hand, written),
    }
    await takePaper(context, vote, mandate)
    await store.rollEntries.replace({ ...entry, mandate }, everywhere)
    // the proxy's own line moves too, so that two who choose the same proxy at once take turns
    await store.rollEntries.replace({ ...proxy, proxies: proxy.proxies + 1 }, everywhere)
    await mandatedLine(context, vote, { seatId, toSeatId, hand })
    const to = holderIn(seats, toSeatId, context.now)
    if (to) await tell(context, entrustedNews(vote, entry, to))
    return viewOf(context, vote)
  },

  'vote.revoke': async (context, { voteId, seatId }) => {
    const { store } = context
    const vote = await takingVote(context, voteId)
    const entry = await entryOf(context, vote, seatId)
    const seats = await seatsOf(context, vote)
    const { fromId } = handOf(context, { vote, entry, seats })
    const mandate = mandateOf(entry, fromId)
    if (!mandate) throw new AppError('NO_MANDATE')
    await store.rollEntries.replace({ ...entry, mandate: null }, everywhere)
    await mandatedLine(context, vote, { seatId, toSeatId: mandate.toSeatId, revoked: 'yes' })
    return viewOf(context, vote)
  },
}

const already = '这一席已经委托过了，要换人，请先收回'

const councilOf = ({ councilId, area }: Vote) => ({ id: councilId, area })
const postOf = (context: Context, vote: Vote) => postIn(context, councilOf(vote))

async function seatsOf({ store }: Context, { councilId }: Vote) {
  const seats = await store.seats.all({ councilId }, everywhere)
  return new Map(seats.map((seat) => [seat.id, seat]))
}

type At = {
  readonly vote: Vote
  readonly entry: RollEntry
  readonly seats: ReadonlyMap<string, CouncilSeat>
}

/** Whose mandate it is, and who puts it in. @throws ALREADY_VOTED, SEAT_EMPTY, SEAT_NOT_YOURS */
function handOf(context: Context, { vote, entry, seats }: At): Pick<Mandate, 'fromId' | 'hand'> {
  const { person, grants, now } = context
  const fromId = holderIn(seats, entry.seatId, now)
  const isOwn = fromId !== null && fromId === person?.id
  if (!isOwn && !mayDo(grants, 'enterPaper', councilOf(vote)))
    throw new AppError('SEAT_NOT_YOURS', { field: 'seatId' })
  if (fromId === null) throw new AppError('SEAT_EMPTY', { field: 'seatId' })
  if (entry.voted) throw new AppError('ALREADY_VOTED')
  return { fromId, hand: isOwn ? 'screen' : 'paper' }
}

type Written = { readonly words?: string | undefined; readonly photoId?: string | undefined }

/** Words of one's own hand, or the photo of the paper. @throws MANDATE_UNWRITTEN */
function paperOf(hand: Mandate['hand'], { words, photoId }: Written) {
  const isWritten = photoId !== undefined || (hand === 'screen' && words !== undefined)
  const field = hand === 'screen' ? 'words' : 'photoId'
  if (!isWritten) throw new AppError('MANDATE_UNWRITTEN', { field })
  return { words: words ?? '', photoId: photoId ?? null }
}

async function takePaper(context: Context, { area, councilId, id }: Vote, { photoId }: Mandate) {
  if (!photoId) return
  const at = { area, councilId }
  await handPhotosIn(context, { ids: [photoId], purpose: 'mandate', at, usedBy: id })
}

/** The line of who is to vote for it. Reads the roll, 80 lines at most. @throws PROXY_UNFIT, PROXY_FULL */
async function proxyFor(
  { store, now }: Context,
  { vote, entry, seats, toSeatId }: At & { readonly toSeatId: string },
): Promise<RollEntry> {
  const entries = await store.rollEntries.all({ voteId: vote.id }, everywhere)
  const proxy = entries.find(({ id }) => id === rollEntryId(vote.id, toSeatId))
  const holderId = holderIn(seats, toSeatId, now)
  const isFit =
    proxy && proxy.id !== entry.id && !proxy.recused && holderId && !mandateOf(proxy, holderId)
  if (!isFit) throw new AppError('PROXY_UNFIT', { field: 'toSeatId' })
  const inForce = (one: RollEntry) => mandateOf(one, holderIn(seats, one.seatId, now))
  if (entries.some((one) => inForce(one)?.toSeatId === entry.seatId))
    throw new AppError('PROXY_UNFIT', {
      field: 'seatId',
      message: '这一席手里还有别人的委托，不能再委托别人',
    })
  const held = entries.filter((one) => inForce(one)?.toSeatId === toSeatId).length
  if (held >= vote.mandates) throw new AppError('PROXY_FULL', { field: 'toSeatId' })
  return { ...proxy, proxies: held }
}

const mandatedLine = (context: Context, vote: Vote, facts: Readonly<Record<string, string>>) =>
  appendLine(context, {
    councilId: vote.councilId,
    area: vote.area,
    kind: 'mandated',
    aboutId: vote.id,
    facts,
    by: postOf(context, vote),
  })
