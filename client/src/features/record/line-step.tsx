import { View } from '@tarojs/components'
import { memo } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { factsText } from '#shared/domain/record/fact-words.ts'
import { type LineKind, lineKinds } from '#shared/domain/record/kinds.ts'
import { clockText } from '#shared/kernel/time.ts'
import { TimelineStep } from '../../ui/timeline'
import style from './record.module.scss'

type Line = Output<'record.list'>['items'][number]

/** A kind that somebody spoilt has no word: it is shown as it stands. */
const kindText = (kind: string): string => lineKinds[kind as LineKind] ?? kind

/** One line: what, who and when, and the beginning of its hash. */
export const LineStep = memo(function LineStep({ line }: { line: Line }) {
  const { no, kind, by, at, facts, hash } = line
  return (
    <TimelineStep
      what={`${no}. ${kindText(kind)}`}
      by={`${by} · ${clockText(at, new Date())}`}
      text={factsText(facts)}
    >
      <View className={style.note}>{`指纹 ${hash.slice(0, 16)}…`}</View>
    </TimelineStep>
  )
})
