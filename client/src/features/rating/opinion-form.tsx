import { View } from '@tarojs/components'
import { isBad } from '#shared/domain/rating/level.ts'
import { outcomeNames, outcomes } from '#shared/domain/rating/outcome.ts'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { Say } from '../../ui/say'
import { DimensionLevels } from './dimension-levels'
import { toggled } from './draft'
import { OpinionPhotos } from './opinion-photos'
import style from './rating.module.scss'
import { Reasons } from './reasons'
import type { Rate } from './use-rate'
import { privacy, readFirst, type Subject, wordOf } from './words'

type Props = { rate: Rate; kind: Subject['kind'] }

const again = '您评过了，改了以新的为准，只算一票。'

/** One tap below says it all; what more there is to say unfolds here. */
export function OpinionForm({ rate, kind }: Props) {
  const { draft, changing, turn } = rate
  return (
    <Card title={changing ? '改成什么样？' : '您觉得怎么样？'}>
      {changing && <Say text={again} />}
      {turn === 'followUp' && <Outcome rate={rate} />}
      {draft.level === undefined ? (
        <View className={style.question}>点下面的一张笑脸，就评好了</View>
      ) : (
        <Rest rate={rate} kind={kind} level={draft.level} />
      )}
      <View className={style.hint}>{privacy}</View>
    </Card>
  )
}

const outcomeOptions = outcomeNames.map((value) => ({ value, label: outcomes[value] }))

/** 跟踪评: what the caller said then, and what came of it. */
function Outcome({ rate: { draft, change, query } }: { rate: Rate }) {
  const before = query.data?.followUp.before
  return (
    <>
      {before && <Say text={`上次您评的是“${wordOf(before.level)}”。现在呢？`} />}
      <View className={style.question}>这件事现在解决了吗？</View>
      <Choice
        label="现在解决了吗"
        options={outcomeOptions}
        value={draft.outcome ?? undefined}
        onChange={(outcome) => change({ ...draft, outcome })}
        stacked
      />
    </>
  )
}

function Rest({ rate, kind, level }: Props & { level: number }) {
  const { draft, change, initial, write, attach, stage, lacking } = rate
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
        initial={initial.comment}
        max={300}
        error={bad ? lacking : undefined}
        placeholder={bad ? '什么时候、在哪儿、什么事' : '哪里好，哪里还能更好'}
        onInput={write}
      />
      <OpinionPhotos key={stage} initial={initial.photos} onChange={attach} />
      <View className={style.hint}>{readFirst}</View>
    </>
  )
}
