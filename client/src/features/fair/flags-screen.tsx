import { View } from '@tarojs/components'
import { useState } from 'react'
import { flagLifecycle } from '#shared/domain/rating/flag-lifecycle.ts'
import { dayText } from '#shared/kernel/time.ts'
import { useCommand } from '../../cloud'
import { Empty } from '../../ui/blank'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Masthead } from '../../ui/masthead'
import { Screen } from '../../ui/screen'
import { ReasonAsk } from '../form/reason-ask'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import style from './fair.module.scss'
import { type Flag, roundText } from './words'

const { states } = flagLifecycle
const choices = [
  ['open', states.open.zh],
  ['doubted', states.doubted.zh],
  ['cleared', states.cleared.zh],
] as const

const note =
  '同一天、同一个对象，有五份以上评价来自刚登记不到七天的住处，而且占了当天的一半，就请您看一看。只告诉您大概多少份，不告诉您是谁、评了什么。'

/** Bursts of voices for the one who answers for the street to look at; nothing of them is ever dropped. */
export function FlagsScreen() {
  const [state, setState] = useState<Flag['state']>('open')
  const pages = usePages('rating.flags', { state })
  return (
    <Screen head={<Masthead title="集中的评价" note={note} />}>
      <Chips label="看哪些" options={choices} value={state} onChange={setState} />
      <Loaded query={pages}>
        {(flags) =>
          flags.length === 0 ? (
            <Empty title="现在没有" note="有来得特别集中的评价时，第二天会列在这里。" />
          ) : (
            flags.map((flag) => <FlagCard key={flag.id} flag={flag} onDone={pages.reload} />)
          )
        }
      </Loaded>
      <More pages={pages} />
    </Screen>
  )
}

type Props = { flag: Flag; onDone: () => Promise<unknown> }

function FlagCard({ flag, onDone }: Props) {
  const { name, round, day, voices, young, state, history } = flag
  return (
    <Card title={name}>
      <View>
        {`${dayText(day)}新增至少 ${voices} 份评价，其中至少 ${young} 份来自刚登记的住处（${roundText(round)}）。`}
      </View>
      {history.map(({ move, at, reason }) =>
        reason ? (
          <View key={at} className={style.note}>
            {`${flagLifecycle.moves[move].zh}：${reason}`}
          </View>
        ) : null,
      )}
      {state !== 'cleared' && <Judge flag={flag} verdict="cleared" onDone={onDone} />}
      {state !== 'doubted' && <Judge flag={flag} verdict="doubted" onDone={onDone} />}
    </Card>
  )
}

const words = {
  cleared: {
    text: '没有问题',
    label: '为什么没有问题',
    hint: '照常排名。理由会留在记录里。',
    placeholder: '比如：新楼交房，都是真住户',
  },
  doubted: {
    text: '先不排名，去核实',
    label: '为什么要核实',
    hint: '票都还算着，只是这一轮先不排名次，标明“正在核实”。',
    placeholder: '比如：七户同一天登记，门牌对不上',
  },
} as const

function Judge({ flag: { id: flagId }, verdict, onDone }: Props & { verdict: keyof typeof words }) {
  const judge = useCommand('rating.judge')
  const { text, ...form } = words[verdict]
  const submit = async (reason: string) => {
    if (await judge.run({ flagId, verdict, reason })) await onDone()
  }
  return (
    <ReasonAsk
      {...form}
      button={{ kind: 'quiet', text }}
      action={text}
      command={judge}
      onSubmit={(reason) => void submit(reason)}
    />
  )
}
