import { View } from '@tarojs/components'
import { isBad } from '#shared/domain/rating/level.ts'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Level } from '../../ui/level'
import { Say } from '../../ui/say'
import { DimensionLevels } from './dimension-levels'
import { toggled } from './draft'
import style from './rating.module.scss'
import { Reasons } from './reasons'
import type { useRate } from './use-rate'
import { levelWords, privacy, type Subject } from './words'

type Props = { rate: ReturnType<typeof useRate>; kind: Subject['kind'] }

const again = '这个月您评过，改了以新的为准，只算一票。'

/** One tap says it all; what more there is to say unfolds under it. */
export function OpinionForm({ rate, kind }: Props) {
  const { draft, change, changing } = rate
  return (
    <Card title={changing ? '改成什么样？' : '您觉得怎么样？'}>
      {changing && <Say text={again} />}
      <Level
        label="总体评价"
        words={levelWords}
        value={draft.level}
        onChange={(level) => change({ ...draft, level })}
      />
      {draft.level !== undefined && <Rest rate={rate} kind={kind} level={draft.level} />}
      <View className={style.hint}>{privacy}</View>
    </Card>
  )
}

function Rest({ rate, kind, level }: Props & { level: number }) {
  const { draft, change, initialComment, write, reasonError } = rate
  const bad = isBad(level)
  return (
    <>
      <DimensionLevels
        draft={draft}
        onChange={(name, value) => change({ ...draft, apart: { ...draft.apart, [name]: value } })}
      />
      <View className={style.rule} />
      {bad && (
        <View className={style.stack}>
          <View className={style.question}>
            哪里不满意？
            <View className={style.hint}>点一个，或写几句，才好改</View>
          </View>
          <Reasons
            kind={kind}
            chosen={draft.reasons}
            onToggle={(reason) => change({ ...draft, reasons: toggled(draft.reasons, reason) })}
          />
        </View>
      )}
      <Field
        long
        label={bad ? '说说是怎么回事' : '想说的话（不写也行）'}
        initial={initialComment}
        max={300}
        error={reasonError}
        placeholder={bad ? '什么时候、在哪儿、什么事' : '哪里好，哪里还能更好'}
        onInput={write}
      />
    </>
  )
}
