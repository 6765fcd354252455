import { View } from '@tarojs/components'
import { answerDays, type Quality, qualities } from '#shared/domain/project/kinds.ts'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { Say } from '../../ui/say'
import { wrong } from '../form/outcome'
import style from './project.module.scss'
import type { Draft } from './report-draft'

type Props = { draft: Draft; onChange: (change: Partial<Draft>) => void }
type FarProps = Props & { before: number; back: boolean; command: Parameters<typeof wrong>[0] }

const tens = Array.from({ length: 11 }, (_, ten) => [String(ten * 10), `${ten * 10}%`] as const)
const verdicts = Object.entries(qualities) as [Quality, string][]

/** How far it is; and why, if that is less than it was. */
export const HowFar = ({ draft, before, back, onChange, command }: FarProps) => (
  <>
    <View>
      <View className={style.label}>{`做到百分之几了（上次 ${before}%）`}</View>
      <Chips
        label="做到百分之几了"
        options={tens}
        value={draft.tenth}
        onChange={(tenth) => onChange({ tenth })}
      />
    </View>
    {back && (
      <Field
        label="为什么比上次低"
        max={100}
        placeholder="比如：有一段要返工"
        error={wrong(command, 'because')}
        onInput={(because) => onChange({ because })}
      />
    )}
  </>
)

export const HowGood = ({ draft, onChange }: Props) => (
  <>
    <View>
      <View className={style.label}>质量怎么样</View>
      <Chips
        label="质量怎么样"
        options={verdicts}
        value={draft.verdict}
        onChange={(verdict) => onChange({ verdict })}
      />
    </View>
    {draft.verdict === 'problem' && (
      <Say text={`社区会在 ${answerDays} 个工作日内答复，改好没有由您说了算。`} />
    )}
  </>
)
