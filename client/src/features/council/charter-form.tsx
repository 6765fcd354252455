import { View } from '@tarojs/components'
import type { CharterRules } from '#shared/domain/council/charter.ts'
import { quorums, voteRules } from '#shared/domain/vote/rules.ts'
import type { Command } from '../../cloud'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { Stepper } from '../../ui/stepper'
import { wrong } from '../form/outcome'
import { charterNumbers } from './charter-words'
import style from './council.module.scss'

export type CharterText = CharterRules & { readonly text: string }

type Props = {
  charter: CharterText
  onChange: (change: Partial<CharterText>) => void
  command: Pick<Command<'people.join'>, 'error' | 'kept'>
}

const optionsOf = <Name extends string>(table: Readonly<Record<Name, { readonly zh: string }>>) =>
  (Object.keys(table) as Name[]).map((value) => ({ value, label: table[value].zh }))

const rules = optionsOf(voteRules)
const quorumOptions = optionsOf(quorums)
const rolls = [
  { value: true, label: '公开谁投了票', note: '只说谁投了，不说投了什么' },
  { value: false, label: '不公开' },
]

/** The words of a charter and its numbers. */
export function CharterForm({ charter, onChange, command }: Props) {
  return (
    <>
      <Card title="章程怎么说">
        <Field
          long
          max={5000}
          label="章程"
          initial={charter.text}
          hint="用大白话写，街坊都读得懂。"
          error={wrong(command, 'charter.text')}
          onInput={(text) => onChange({ text })}
        />
      </Card>
      <Card title="怎么表决">
        <Choice
          stacked
          label="表决规则"
          options={rules}
          value={charter.rule}
          onChange={(rule) => onChange({ rule })}
        />
        <View className={style.label}>多少人投了票才算数</View>
        <Choice
          stacked
          label="多少人投了票才算数"
          options={quorumOptions}
          value={charter.quorum}
          onChange={(quorum) => onChange({ quorum })}
        />
        <View className={style.label}>谁投了票</View>
        <Choice
          stacked
          label="谁投了票"
          options={rolls}
          value={charter.rollPublic}
          onChange={(rollPublic) => onChange({ rollPublic })}
        />
      </Card>
      <Card title="几个数">
        {charterNumbers.map(([field, label, min, max, unit]) => (
          <View key={field} className={style.number}>
            <View className={style.numberLabel}>{label}</View>
            <Stepper
              label={label}
              value={charter[field]}
              min={min}
              max={max}
              unit={unit}
              onChange={(value) => onChange({ [field]: value })}
            />
          </View>
        ))}
      </Card>
    </>
  )
}
