import { Text, View } from '@tarojs/components'
import { memo, useState } from 'react'
import { councilKindRow } from '#shared/domain/council/kinds.ts'
import { councilLifecycle } from '#shared/domain/council/lifecycle.ts'
import { dayOf, dayText } from '#shared/kernel/time.ts'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import type { Tone } from '../../ui/tone'
import { ReasonAsk } from '../form/reason-ask'
import { Submit } from '../form/submit'
import { CharterView } from './charter-view'
import style from './council.module.scss'
import type { Proposal } from './words'

const tones: Readonly<Record<Proposal['state'], Tone>> = {
  proposed: 'warn',
  standing: 'good',
  declined: 'bad',
  dissolved: 'plain',
}

/** A council that somebody wants: what, where and why, its charter on a tap, and the decision of whoever may. */
export const ProposalCard = memo(function ProposalCard({ proposal }: { proposal: Proposal }) {
  const { name, kind, place, state, reason, may, chain } = proposal
  const { zh } = councilLifecycle.states[state]
  return (
    <Card title={name} extra={<Tag text={zh} tone={tones[state]} />}>
      <View className={style.hint}>
        {[place, councilKindRow(kind).zh, chain].filter(Boolean).join(' · ')}
      </View>
      <Why proposal={proposal} />
      {state === 'declined' && reason && <Say tone="bad" text={`没有批准，因为：${reason}`} />}
      <CharterFold proposal={proposal} />
      {may.includes('found') && <Approve councilId={proposal.id} />}
      {may.includes('decline') && <Decline proposal={proposal} />}
    </Card>
  )
})

function Why({ proposal: { proposal } }: { proposal: Proposal }) {
  if (!proposal) return null
  return (
    <>
      <Text className={style.text}>{proposal.why}</Text>
      <View className={style.hint}>
        {`${proposal.post || '街坊'}提议，${dayText(dayOf(proposal.at))}`}
      </View>
    </>
  )
}

function CharterFold({ proposal: { charter } }: { proposal: Proposal }) {
  const [open, setOpen] = useState(false)
  return (
    <View className={style.fold}>
      <View className={style.foldWords}>
        <Cell title={open ? '收起章程' : '看章程'} onTap={() => setOpen(!open)} />
        {open && <CharterView charter={charter} />}
      </View>
    </View>
  )
}

function Approve({ councilId }: { councilId: string }) {
  const approve = useCommand('council.approve')
  return (
    <Submit command={approve} text="批准成立" onSubmit={() => void approve.run({ councilId })} />
  )
}

function Decline({ proposal: { id: councilId, mine } }: { proposal: Proposal }) {
  const decline = useCommand('council.decline')
  return (
    <ReasonAsk
      button={{ kind: 'quiet', text: mine ? '不成立了' : '这次不批准' }}
      label="为什么不批准？"
      hint="提议的人会看到，改好可以再提。"
      placeholder="比如：先把楼门长选出来"
      action="不批准"
      command={decline}
      onSubmit={(reason) => void decline.run({ councilId, reason })}
    />
  )
}
