import { type Stage, ventureLifecycle } from '#shared/domain/alliance/lifecycle.ts'
import { moneyText } from '#shared/domain/alliance/money.ts'
import { amountOf, membersOf, venturesOf } from '#shared/domain/alliance/totals.ts'
import { type ChainPart, chainParts, unitKinds } from '#shared/domain/council/unit-kinds.ts'
import type { Tone } from '../../ui/tone'
import type { SumsView, VentureCardView } from './types'

const { states } = ventureLifecycle
export const stages = Object.keys(states) as Stage[]
export const stageWord = (stage: Stage): string => states[stage].zh

const stageTones: Readonly<Record<Stage, Tone>> = {
  talks: 'plain',
  signed: 'accent',
  building: 'warn',
  running: 'good',
  ended: 'bad',
}
export const stageTag = (stage: Stage) => ({ text: stageWord(stage), tone: stageTones[stage] })

export type Part = ChainPart | 'none'
export const partWords: Readonly<Record<Part, string>> = { ...chainParts, none: '其他' }
export const parts = Object.keys(partWords) as Part[]

/** What a member is, and where it stands. */
export const memberNote = ({
  kind,
  chainPart,
}: {
  kind: keyof typeof unitKinds
  chainPart: ChainPart | null
}) => (chainPart ? `${unitKinds[kind]} · ${chainParts[chainPart]}` : unitKinds[kind])

/** `海河软件、津门芯片、渤海数据等 5 家`. */
export const unitsText = ({ units, unitCount }: Pick<VentureCardView, 'units' | 'unitCount'>) =>
  unitCount > units.length ? `${units.join('、')}等 ${unitCount} 家` : units.join('、')

export const countsText = (sums: SumsView) =>
  `成员 ${membersOf(sums)} 家 · 项目 ${venturesOf(sums)} 个`

export const amountText = (sums: SumsView) => moneyText(amountOf(sums))
