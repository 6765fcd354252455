import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import { outcomes } from '#shared/domain/rating/outcome.ts'
import { firstOf } from '#shared/domain/rating/rounds.ts'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Tag } from '../../ui/tag'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { type ItemOf, usePages } from '../paging/use-pages'
import { PhotoStrip } from '../photo/photo-strip'
import style from './rating.module.scss'
import { reasonWords } from './reasons'
import { roundText, type Subject, type View as SubjectView, wordOf } from './words'

type Comment = ItemOf<'rating.comments'>

/** What others wrote, of this round or an earlier one: without names, and in no order that tells who spoke first. */
export function Comments({ view }: { view: SubjectView }) {
  const rounds = roundsOf(view)
  const [chosen, setRound] = useState<string>()
  // what is first shown while one looks is there at once
  const round = chosen ?? rounds[0]?.[0]
  if (round === undefined) return null
  return (
    <Card title="大家写的话">
      {rounds.length > 1 && (
        <Chips label="哪一轮" options={rounds} value={round} onChange={setRound} />
      )}
      <Words key={round} subject={view.subject} round={round} />
    </Card>
  )
}

/** Rounds of which something is shown, newest first, and what came of the last one. */
function roundsOf({ subject, trend, followUp }: SubjectView): [string, string][] {
  const shown = trend.filter(({ satisfied }) => satisfied.denominator > 0).reverse()
  const rounds = shown.slice(0, 3).map(({ round }): [string, string] => [round, roundText(round)])
  if (followUp.numbers.count === 0) return rounds
  const of =
    subject.kind === 'notice' || subject.kind === 'resolution'
      ? ''
      : roundText(firstOf(followUp.round))
  return [...rounds, [followUp.round, `${of}跟踪评`]]
}

function Words({ subject, round }: { subject: Subject; round: string }) {
  const pages = usePages('rating.comments', { subject, round })
  return (
    <Loaded query={pages}>
      {(items) => (
        <>
          {items.length === 0 && <View className={style.hint}>还没有人写话，或还在等人看过。</View>}
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a comment has no id, that nobody can tell it apart from others
            <One key={index} item={item} kind={subject.kind} />
          ))}
          <More pages={pages} />
        </>
      )}
    </Loaded>
  )
}

const One = memo(function One({ item, kind }: { item: Comment; kind: Subject['kind'] }) {
  const reasons = reasonWords(kind, item.reasons)
  return (
    <View className={style.words}>
      <View className={style.tags}>
        <Tag text={wordOf(item.level)} tone={item.level < 3 ? 'warn' : 'good'} />
        {item.outcome && <Tag text={outcomes[item.outcome]} />}
      </View>
      {item.comment && <View>{item.comment}</View>}
      {reasons.length > 0 && <View className={style.hint}>{`原因：${reasons.join('、')}`}</View>}
      {item.photos.length > 0 && <PhotoStrip ids={item.photos} />}
    </View>
  )
})
