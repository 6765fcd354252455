import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { periodText } from '#shared/kernel/time.ts'
import { useCommand } from '../../cloud'
import { Empty } from '../../ui/blank'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { Masthead } from '../../ui/masthead'
import { Say } from '../../ui/say'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'

type Terms = Output<'standing.terms'>
type Props = { shopId: string; period: string; terms: Terms }

const titles = { reward: '记一条奖励', penalty: '定一条约束' } as const

/** Gives a shop a reward or a penalty that the covenant names. */
export function AwardForm({ shopId, period, terms: { shopName, kind, terms } }: Props) {
  const award = useCommand('standing.award')
  const [termId, setTermId] = useState<string>()
  const [note, setNote] = useState('')
  const [given, setGiven] = useState<string>()
  if (!kind) return <Empty title="这家店不在榜上" note="上了红榜才能记奖励，上了黑榜才能定约束。" />
  const run = async () => {
    const done = await award.run({ shopId, period, termId: termId ?? '', note })
    if (done) setGiven(done.text)
  }
  return (
    <>
      <Masthead over={`${periodText(period)} · ${shopName}`} title={titles[kind]} />
      {given && <Say tone="good" text={`记好了：${given}`} />}
      <Card title="按条约写明的">
        <Choice
          stacked
          label="奖惩条款"
          options={terms.map(({ id, text, days }) => ({
            value: id,
            label: text,
            note: days === null ? '长期有效' : `有效 ${days} 天，到期自动撤下`,
          }))}
          value={termId}
          onChange={setTermId}
        />
      </Card>
      <Card>
        <Field
          long
          max={200}
          label="说明（可以不写）"
          hint="奖励的说明大家都看得到；约束的说明只有本店和管事的人看得到。"
          placeholder="比如：门前天天干净"
          error={wrong(award, 'note')}
          onInput={setNote}
        />
      </Card>
      <Submit command={award} text="记下来" ready={!!termId} onSubmit={() => void run()} />
    </>
  )
}
