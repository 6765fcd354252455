import { View } from '@tarojs/components'
import { memo, useCallback, useState } from 'react'
import { rangeText } from '#shared/domain/covenant/words.ts'
import { classes } from '../../ui/classes'
import { Field } from '../../ui/field'
import { press } from '../../ui/press'
import { Stepper } from '../../ui/stepper'
import { Tag } from '../../ui/tag'
import { TickBox } from '../../ui/tick-box'
import type { Deduction } from '../covenant/types'
import type { DraftStore } from './draft'
import { FindingPhotos } from './finding-photos'
import style from './inspect-deduction.module.scss'

type Props = {
  no: number
  deduction: Deduction
  /** Absent: not found. */
  points: number | undefined
  shopId: string
  draft: DraftStore
}

/** One way to lose points: a tap says it was seen; how much and why may follow. */
export const InspectDeduction = memo(function InspectDeduction(props: Props) {
  const { no, deduction, points, shopId, draft } = props
  const { id, text, from, veto, photo } = deduction
  const found = points !== undefined
  const toggle = () => (found ? draft.unfind(no, id) : draft.find(no, id, from))
  return (
    <View className={style.deduction}>
      <View
        className={style.toggle}
        {...press({ onTap: toggle, role: 'switch', label: text, checked: found })}
      >
        <View className={style.box}>
          <TickBox checked={found} />
        </View>
        <View className={style.words}>
          <View className={classes(found && style.found)}>{text}</View>
          <View className={style.marks}>
            <View className={style.range}>{rangeText(deduction)}</View>
            {veto && <Tag text="一票否决" tone="bad" />}
            {photo && <Tag text="要拍照" tone={found ? 'warn' : 'plain'} />}
          </View>
        </View>
      </View>
      {found && <Found {...{ no, deduction, points, shopId, draft }} />}
    </View>
  )
})

function Found({ no, deduction, points, shopId, draft }: Props & { points: number }) {
  const { id, from, to } = deduction
  const set = useCallback((next: number) => draft.find(no, id, next), [draft, no, id])
  const write = useCallback((words: string) => draft.note(id, words), [draft, id])
  const [initial] = useState(() => draft.get().notes[id] ?? '')
  const [writing, setWriting] = useState(initial !== '')
  return (
    <View className={style.more}>
      <View className={style.amount}>
        {from < to ? (
          <Stepper label="扣分" value={points} onChange={set} min={from} max={to} unit="分" />
        ) : (
          <View>{`扣 ${from} 分`}</View>
        )}
        {!writing && (
          <View
            className={style.say}
            {...press({ onTap: () => setWriting(true), label: '写一句说明' })}
          >
            写一句说明
          </View>
        )}
      </View>
      <FindingPhotos no={no} deduction={deduction} shopId={shopId} draft={draft} />
      {writing && (
        <Field
          label="说明"
          initial={initial}
          placeholder="在哪里、什么样，店家一看就懂"
          max={200}
          onInput={write}
        />
      )}
    </View>
  )
}
