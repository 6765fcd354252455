import { View } from '@tarojs/components'
import { memo, type ReactNode, useMemo } from 'react'
import { choiceNames, choices } from '#shared/domain/vote/choice.ts'
import type { VoteRule } from '#shared/domain/vote/rules.ts'
import { verdicts } from '#shared/domain/vote/verdicts.ts'
import { Bars } from '../../ui/bars'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { classes } from '../../ui/classes'
import { go } from '../paging/go'
import { routes } from '../routes'
import type { VoteOutcome } from './types'
import style from './vote.module.scss'
import { countText, turnoutText } from './words'

type Outcomes = { outcome: VoteOutcome; rule: VoteRule }
type Props = Outcomes & {
  /** Seats on the roll, those that stood back among them. */
  roll: number
}

const tones = { for: 'good', against: 'bad', abstain: 'plain' } as const

/** What a vote came to: the word first, then of how many, then the numbers. */
export const ResultCard = memo(function ResultCard({ outcome, rule, roll }: Props) {
  const { carried, verdict, recused } = outcome
  return (
    <Card>
      <View className={classes(style.verdict, carried ? style.good : style.bad)}>
        {carried ? '✓ ' : '✕ '}
        {verdicts[verdict]}
      </View>
      <View>{`${countText(outcome)}。`}</View>
      <Counts outcome={outcome} rule={rule} />
      <View className={style.note}>{turnoutText(outcome.voted.heads, roll, recused.heads)}</View>
    </Card>
  )
})

type CountProps = Outcomes & { title: string; children: ReactNode }

/** By how many something was carried. */
export const CountCard = ({ outcome, rule, title, children }: CountProps) => (
  <Card title={title}>
    <View>{`${countText(outcome)}。`}</View>
    <Counts outcome={outcome} rule={rule} />
    {children}
  </Card>
)

function Counts({ outcome: { count, voted }, rule }: Outcomes) {
  const sums = useMemo(() => {
    const barsOf = (part: 'heads' | 'weight') =>
      choiceNames.map((choice) => ({
        label: choices[choice],
        tone: tones[choice],
        ratio: { numerator: count?.[choice][part] ?? 0, denominator: voted[part] },
      }))
    return { heads: barsOf('heads'), weight: barsOf('weight') }
  }, [count, voted])
  if (!count || voted.heads === 0) return null
  return (
    <>
      <Bars bars={sums.heads} unit="票" />
      {rule === 'doubleMajority' && (
        <>
          <View className={style.head}>按面积</View>
          <Bars bars={sums.weight} />
        </>
      )}
    </>
  )
}

/** The way to what was decided. */
export const ResolutionCell = ({ resolutionId }: { resolutionId: string }) => (
  <Card flush>
    <Cell
      title="看决议"
      note="定了什么、谁来办、哪天办完"
      onTap={() => go(routes.resolution, { resolutionId })}
    />
  </Card>
)
