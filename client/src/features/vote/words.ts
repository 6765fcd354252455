import { seats } from '#shared/domain/people/seats.ts'
import { type Choice, choiceNames, choices } from '#shared/domain/vote/choice.ts'
import { voteLifecycle } from '#shared/domain/vote/lifecycle.ts'
import type { Quorum, VoteRule } from '#shared/domain/vote/rules.ts'
import { verdicts } from '#shared/domain/vote/verdicts.ts'
import { ballotWays } from '#shared/domain/vote/ways.ts'
import { deadlineText } from '#shared/kernel/deadline-text.ts'
import type { Tone } from '../../ui/tone'
import type { OwnSeat, RollRow, VoteCardView, VoteOutcome } from './types'

/** What carries a vote, as one would tell it across a table. */
export const ruleTexts: Readonly<Record<VoteRule, string>> = {
  majority: '投的票里过半数同意，才算通过',
  twoThirds: '投的票里三分之二以上同意，才算通过',
  doubleMajority: '投的票里，人数过半数、面积也过半数同意，才算通过',
  unanimous: '投了票的都同意，才算通过',
}

export const quorumTexts: Readonly<Record<Quorum, string>> = {
  half: '名单上过半数的席位投了票，才作数',
  twoThirds: '名单上三分之二以上的席位投了票，才作数',
}

export const secrecyText = (secret: boolean): string =>
  secret
    ? '不记名：截止后只公布各有几票，您选了什么谁也看不到'
    : '记名：截止后大家看得到每一席选了什么'

export const changeText = (changeable: boolean): string =>
  changeable ? '投了以后，截止前还可以改' : '投了就不能改，想好再投'

/** `今天 18:00 前`, `11月28日 18:00 前`. */
export const untilText = (endsAt: string): string => deadlineText(new Date(endsAt), new Date())

type Named = Pick<OwnSeat, 'seat' | 'unitName'>

/** `理事（李记早点）`. */
export const seatText = ({ seat, unitName }: Named): string =>
  unitName ? `${seats[seat].zh}（${unitName}）` : seats[seat].zh

/** `李国强 · 副理事长（李记早点）`. */
export const rollText = (row: Pick<RollRow, 'name' | 'seat' | 'unitName'>): string =>
  [row.name, seatText(row)].filter(Boolean).join(' · ')

type Tagged = { readonly text: string; readonly tone: Tone }
type Standing = Pick<VoteCardView, 'state' | 'taking' | 'carried'>

/** How a vote stands, in a word. */
export function voteTag({ state, taking, carried }: Standing): Tagged {
  if (taking) return { text: voteLifecycle.states.open.zh, tone: 'warn' }
  if (state === 'open') return { text: '截止了，等计票', tone: 'plain' }
  if (state === 'cancelled') return { text: voteLifecycle.states.cancelled.zh, tone: 'plain' }
  return carried
    ? { text: verdicts.carried, tone: 'good' }
    : { text: verdicts.rejected, tone: 'bad' }
}

/** `投了 9 票：6 票同意，2 票反对，1 票弃权`. */
export function countText({ count, voted }: Pick<VoteOutcome, 'count' | 'voted'>): string {
  if (!count) return `投了 ${voted.heads} 票，票箱没有打开，各有几票谁也不知道`
  const parts = choiceNames.map((choice) => `${count[choice].heads} 票${choices[choice]}`)
  return `投了 ${voted.heads} 票：${parts.join('，')}`
}

/** What became of a seat of one's own, in a word. */
export function standingOf({ recused, voted, way, mandateTo }: OwnSeat): string {
  if (recused) return '回避了'
  if (voted) return way ? ballotWays[way] : '投过了'
  return mandateTo ? `委托给${mandateTo}` : '还没投'
}

/** Said when a ballot is in the box. */
export const castText = (seat: OwnSeat, choice: Choice): string =>
  seat.as === 'mandate'
    ? `替${seatText(seat)}投好了：${choices[choice]}`
    : `投好了，您投的是：${choices[choice]}`

/** Of how many seats, and how many stood back. */
export function turnoutText(voted: number, roll: number, recused: number): string {
  const back = recused > 0 ? `，${recused} 席回避` : ''
  return `名单上 ${roll} 席，${voted} 席投了票${back}。`
}

/** What everybody may read of one seat of the roll, in a word. */
export function rollTag({ recused, voted, choice }: RollRow): Tagged | null {
  if (recused) return { text: '回避', tone: 'plain' }
  if (choice) return { text: choices[choice], tone: choiceTones[choice] }
  if (voted === null) return null
  return voted ? { text: '投了', tone: 'good' } : { text: '没投', tone: 'plain' }
}

const choiceTones = { for: 'good', against: 'bad', abstain: 'plain' } as const

export function rollNote({ recused, mandateTo, way }: RollRow): string {
  if (recused) return `${recused.because}（${recused.post}）`
  return [mandateTo && `委托给${mandateTo}`, way && way !== 'screen' && ballotWays[way]]
    .filter(Boolean)
    .join('，')
}
