import { type CouncilSeat, holderOf } from '#shared/domain/council/seat.ts'
import type { MeasureText } from '#shared/domain/motion/measure.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { seats as seatWords } from '#shared/domain/people/seats.ts'
import type { Outcome } from '#shared/domain/vote/outcome.ts'
import { voteRules } from '#shared/domain/vote/rules.ts'
import type { Vote } from '#shared/domain/vote/vote.ts'
import type { Context } from '../lib/implement.ts'

type Weighed = Pick<Vote, 'rule' | 'roll'>

/** How a vote ended, in plain numbers: `名单上 53 席，2 席回避，41 席投了票：同意 30，反对 8，弃权 3。` */
export function countText({ rule, roll }: Weighed, { count, voted, recused }: Outcome): string {
  const back = recused.heads > 0 ? `，${recused.heads} 席回避` : ''
  const turnout = `名单上 ${roll.heads} 席${back}，${voted.heads} 席投了票`
  if (!count) return `${turnout}。`
  const heads = `同意 ${count.for.heads}，反对 ${count.against.heads}，弃权 ${count.abstain.heads}`
  const weight = `；同意的面积 ${count.for.weight}，投票的面积 ${voted.weight}`
  return `${turnout}：${heads}${voteRules[rule].weighs ? weight : ''}。`
}

/** What people call a seat: `副理事长（李记早点）`, or by who sits there where it stands for no unit. */
export async function seatNames(
  { store, now }: Pick<Context, 'store' | 'now'>,
  seats: readonly CouncilSeat[],
): Promise<Map<string, string>> {
  const holders = seats.flatMap((seat) => (seat.unitName ? [] : (holderOf(seat, now) ?? [])))
  const people = await store.people.byIds([...new Set(holders)], everywhere)
  const nameOf = (seat: CouncilSeat) =>
    seat.unitName || people.get(holderOf(seat, now) ?? '')?.name || ''
  return new Map(
    seats.map((seat) => {
      const name = nameOf(seat)
      return [seat.id, `${seatWords[seat.seat].zh}${name && `（${name}）`}`]
    }),
  )
}

/** Measures with the words by which people know their owners; a seat that is no more has none. */
export const ownedMeasures = (
  measures: readonly MeasureText[],
  names: ReadonlyMap<string, string>,
) => measures.map((measure) => ({ ...measure, owner: names.get(measure.seatId) ?? '' }))
