import { kangcui } from '#functions/local/demo/places.ts'
import { seatIn } from '#functions/local/demo/seats.ts'
import type { Input } from '#shared/contract/index.ts'
import { type CouncilKind, councilKindRow } from '#shared/domain/council/kinds.ts'
import { usualCharter } from '#shared/domain/council/usual-charter.ts'
import { resolutionId } from '#shared/domain/vote/resolution-id.ts'
import type { VoteRule } from '#shared/domain/vote/rules.ts'
import type { Town } from './town.ts'
import type { World } from './world.ts'

/** A charter as it is written, with the usual numbers of a kind and something of one's own. */
export const charterOf = (
  kind: CouncilKind,
  more: Partial<Input<'council.amendCharter'>['charter']> = {},
) => ({ ...councilKindRow(kind).rules, text: usualCharter(kind, '议事亭'), ...more })

export const pavilion = { name: '康翠里议事亭', kind: 'deliberation', area: kangcui } as const

/** Somebody with a name and nothing else; answers the code by which they are seated. */
export async function newcomer({ as }: World, who: string): Promise<string> {
  const { person } = await as(who)('people.join', { name: who })
  return person?.code ?? ''
}

/** A new person on a new seat of 康翠's council, by its secretary; answers the seat's id. */
export async function seatOf(
  town: Town,
  who: string,
  wanted: Omit<Input<'council.addSeat'>, 'councilId'>,
): Promise<string> {
  const code = await newcomer(town, who)
  return seatIn(town.as('liu-jianhua'), town.councilId)(code, wanted)
}

let numbers = 0

/** A resolution that a vote of the council carried, as if one had been held. */
export async function carried(
  { database, clock }: Town,
  councilId: string,
  rule: VoteRule = 'twoThirds',
): Promise<string> {
  numbers += 1
  const { id } = await database.store.resolutions.insert({
    id: resolutionId(councilId, 2026, numbers),
    councilId,
    area: kangcui,
    year: 2026,
    number: numbers,
    title: `决议〔2026〕${numbers}号`,
    text: '改章程',
    voteId: 'b'.repeat(24),
    motionId: null,
    rule,
    measures: [],
    noticeId: null,
    at: clock.now(),
    version: 0,
  })
  return id
}

/** The kinds of a council's record, first to last. */
export async function linesOf({ database }: World, councilId: string) {
  const lines = await database.store.recordLines.all({ councilId }, [{ kind: 'everywhere' }])
  return lines.sort((one, other) => one.no - other.no)
}
