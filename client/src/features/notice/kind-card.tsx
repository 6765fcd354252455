import { View } from '@tarojs/components'
import { noticeKinds, type WrittenKind, writtenKindNames } from '#shared/domain/notice/kinds.ts'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import style from './desk.module.scss'

const options = writtenKindNames.map((kind) => [kind, noticeKinds[kind].zh] as const)

const notes: Readonly<Record<WrittenKind, string>> = {
  announcement: '告诉大家一件事。',
  publicNotice: '把一件事摆出来让大家看，至少 7 天，有不同意见可以提。',
  consultation: '干什么、不干什么，请大家说了算。',
  result: '告诉大家：公示或征求意见以后，定下来怎么做、为什么。',
}

type Props = { kind: WrittenKind; onChange: (kind: WrittenKind) => void }

/** What it is going to be; the rest of the form follows from it. */
export const KindCard = ({ kind, onChange }: Props) => (
  <Card title="写哪一类">
    <Chips label="写哪一类" options={options} value={kind} onChange={onChange} />
    <View className={style.note}>{notes[kind]}</View>
  </Card>
)
