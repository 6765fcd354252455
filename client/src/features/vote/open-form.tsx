import { useReducer } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Say } from '../../ui/say'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { MeasureFields } from '../motion/measure-fields'
import { goOn } from '../paging/go'
import { routes } from '../routes'
import { EndFields } from './end-fields'
import { draftFor, isReady, type OpenDraft, wantedOf } from './open-draft'
import { BallotFields, RuleFields } from './rule-fields'

type Props = { home: Output<'council.home'>; motionId: string | undefined; title: string }

const patched = (draft: OpenDraft, change: Partial<OpenDraft>): OpenDraft => ({
  ...draft,
  ...change,
})

/** Puts something to the vote: roll, rule and end are settled by it. */
export function OpenForm({ home: { id: councilId, charter }, motionId, title }: Props) {
  const [draft, patch] = useReducer(patched, draftFor(charter, title))
  const open = useCommand('vote.open')
  const send = async () => {
    const vote = await open.run(wantedOf(draft, { councilId, ...(motionId && { motionId }) }))
    if (vote) goOn(routes.vote, { voteId: vote.id })
  }
  return (
    <>
      <Card>
        <Field
          label="请大家定什么"
          initial={title}
          hint="一句话，让人一看就知道同意的是什么。"
          placeholder="比如：门前统一装灯"
          max={40}
          error={wrong(open, 'title')}
          onInput={(words) => patch({ title: words })}
        />
        <Field
          long
          label="说清楚"
          placeholder="为什么要定、怎么做、花多少钱、从哪里出"
          max={1500}
          error={wrong(open, 'text')}
          onInput={(text) => patch({ text })}
        />
      </Card>
      <Card title="通过以后，谁来办（可以不写）">
        <MeasureFields
          councilId={councilId}
          command={open}
          measures={draft.measures}
          onChange={(measures) => patch({ measures })}
        />
      </Card>
      <RuleFields draft={draft} onChange={patch} charter={charter} />
      <BallotFields draft={draft} onChange={patch} />
      <EndFields draft={draft} onChange={patch} error={wrong(open, 'endsAt')} />
      <Say text="发起以后，名单、规则和截止时间都不能再改。名单上的每个人都会收到消息。" />
      <Submit command={open} text="发起表决" ready={isReady(draft)} onSubmit={() => void send()} />
    </>
  )
}
