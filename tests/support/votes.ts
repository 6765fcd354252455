import { seatIn } from '#functions/local/demo/seats.ts'
import type { Input } from '#shared/contract/index.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Choice } from '#shared/domain/vote/choice.ts'
import type { Town } from './town.ts'

/** A seat that votes, and who sits there. */
export type Voter = { readonly who: string; readonly seatId: string }

type Wanted = Partial<Input<'vote.open'>>

export const inHours = ({ clock }: Pick<Town, 'clock'>, hours: number) =>
  new Date(clock.now().getTime() + hours * 3_600_000).toISOString()

export const voteText = {
  title: '门前统一装灯',
  text: '给沿街的店门口统一装节能灯，钱从商圈共管金里出。',
} as const

/** The chair opens a vote of three days, unless other words say otherwise. */
export async function openVote(town: Town, wanted: Wanted = {}): Promise<string> {
  const { councilId } = town
  const given = { ...voteText, councilId, endsAt: inHours(town, 72), ...wanted }
  return (await town.as('xu-meiling')('vote.open', given)).id
}

/** Who sits on the seats of the board that the town begins with. */
export async function board(town: Town): Promise<Voter[]> {
  const { councilId, codes, database } = town
  const seats = await database.store.seats.all({ councilId }, everywhere)
  const people = await database.store.people.byIds(
    seats.flatMap(({ holderId }) => holderId ?? []),
    everywhere,
  )
  const personas = new Map(Object.entries(codes).map(([who, code]) => [code, who]))
  return seats
    .filter(({ seat }) => ['chair', 'viceChair', 'director'].includes(seat))
    .map(({ id, holderId }) => ({
      seatId: id,
      who: personas.get(people.get(holderId ?? '')?.code ?? '') ?? '',
    }))
}

/** So many more directors, each a new person on a seat of their own. */
export async function seatMore(town: Town, count: number, name = 'director'): Promise<Voter[]> {
  const voters: Voter[] = []
  const seat = seatIn(town.as('liu-jianhua'), town.councilId)
  for (let no = 1; no <= count; no++) {
    const who = `${name}-${no}`
    const { person } = await town.as(who)('people.join', { name: `理事${no}` })
    voters.push({ who, seatId: await seat(person?.code ?? '', { seat: 'director' }) })
  }
  return voters
}

export const cast = (
  town: Pick<Town, 'as'>,
  voteId: string,
  { who, seatId }: Voter,
  choice: Choice,
  over = false,
) => town.as(who)('vote.cast', { voteId, seatId, choice, over })

/** Everyone says what their place in a list says. */
export async function castAll(
  town: Pick<Town, 'as'>,
  voteId: string,
  voters: readonly Voter[],
  says: readonly Choice[],
): Promise<void> {
  for (const [index, voter] of voters.entries())
    await cast(town, voteId, voter, says[index % says.length] ?? 'for')
}
