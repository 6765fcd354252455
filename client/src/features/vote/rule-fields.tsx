import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { errorTable } from '#shared/kernel/errors.ts'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Say } from '../../ui/say'
import { isClash, type OpenDraft } from './open-draft'
import { changeOptions, quorumOptions, ruleOptions, secretOptions } from './rule-options'
import style from './vote.module.scss'

type Props = {
  draft: OpenDraft
  onChange: (change: Partial<OpenDraft>) => void
  charter: Parameters<typeof ruleOptions>[0]
}

/** What carries it and how many have to vote; the charter's own is marked. */
export function RuleFields({ draft: { rule, quorum }, onChange, charter }: Props) {
  const rules = useMemo(() => ruleOptions(charter), [charter])
  const quorums = useMemo(() => quorumOptions(charter), [charter])
  return (
    <Card title="怎样才算通过">
      <Choice
        stacked
        label="怎样才算通过"
        options={rules}
        value={rule}
        onChange={(value) => onChange({ rule: value })}
      />
      <View className={style.head}>多少席投了票才作数</View>
      <Choice
        stacked
        label="多少席投了票才作数"
        options={quorums}
        value={quorum}
        onChange={(value) => onChange({ quorum: value })}
      />
    </Card>
  )
}

/** What of a ballot is told, and whether it may be changed. */
export function BallotFields({ draft, onChange }: Omit<Props, 'charter'>) {
  return (
    <Card title="怎么投">
      <Choice
        stacked
        label="记不记名"
        options={secretOptions}
        value={draft.secret}
        onChange={(secret) => onChange({ secret })}
      />
      {isClash(draft) && <Say tone="bad" text={`${errorTable.SECRET_NOT_WEIGHED}。`} />}
      <View className={style.head}>投了能不能改</View>
      <Choice
        stacked
        label="投了能不能改"
        options={changeOptions}
        value={draft.changeable}
        onChange={(changeable) => onChange({ changeable })}
      />
    </Card>
  )
}
