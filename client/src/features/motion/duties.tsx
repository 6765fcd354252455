import { memo } from 'react'
import { mayDo, rolesOf } from '#shared/domain/council/rights.ts'
import { useQuery } from '../../cloud'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import type { Me } from '../people/me'
import { routes } from '../routes'
import type { Board, MotionCard, Promised } from './types'
import { type OwnCouncil, useOwnCouncils } from './use-own-councils'
import { byWhenText } from './words'

/** Whoever may do something about motions. */
export const movers = [
  ...new Set([
    ...rolesOf('plan'),
    ...rolesOf('answer'),
    ...rolesOf('act'),
    ...rolesOf('supervise'),
  ]),
]

/** What motions call for today, council by council; nothing is said where nothing waits. */
export function MotionDuties({ me }: { me: Me }) {
  const councils = useOwnCouncils(me)
  return (
    <>
      {councils.map((council) => (
        <CouncilDuties key={council.id} council={council} grants={me.grants} />
      ))}
    </>
  )
}

type Props = { council: OwnCouncil; grants: Me['grants'] }

const CouncilDuties = memo(function CouncilDuties({ council, grants }: Props) {
  const { data } = useQuery('motion.board', { councilId: council.id })
  if (!data) return null
  const { waiting, promised, counts } = data
  const may = (right: Parameters<typeof mayDo>[1]) => mayDo(grants, right, council)
  return (
    <>
      {may('answer') && waiting.items.map((one) => <CallDuty key={one.id} motion={one} />)}
      {promised
        .filter(({ owner }) => owner.mine)
        .map((one) => (
          <MeasureDuty key={`${one.motionId}${one.no}`} promised={one} />
        ))}
      {may('supervise') && <StationDuty councilId={council.id} counts={counts} />}
      {may('plan') && <DeskDuty councilId={council.id} counts={counts} />}
    </>
  )
})

const CallDuty = ({ motion: { id, title, raiserPost, late } }: { motion: MotionCard }) => (
  <Cell
    title={`企业等答复：${title}`}
    note={raiserPost}
    trailing={late ? <Tag tone="bad" text="过时限了" /> : <Tag tone="warn" text="等答复" />}
    onTap={() => go(routes.motion, { motionId: id })}
  />
)

const MeasureDuty = ({ promised }: { promised: Promised }) => (
  <Cell
    title={`交给您办的：${promised.text}`}
    note={byWhenText(promised)}
    trailing={promised.late ? <Tag tone="bad" text="晚了" /> : undefined}
    onTap={() => go(routes.motion, { motionId: promised.motionId })}
  />
)

type Waiting = { councilId: string } & Pick<Board, 'counts'>

function StationDuty({ councilId, counts: { resolved = 0 } }: Waiting) {
  if (resolved === 0) return null
  return (
    <Cell
      title="有了结果，请监督站看看"
      note="认可，或写一句哪里还不行"
      trailing={<Tag tone="warn" text={`${resolved} 件`} />}
      onTap={() => go(routes.motions, { councilId, stage: 'resolved' })}
    />
  )
}

function DeskDuty({ councilId, counts: { raised = 0, seconding = 0 } }: Waiting) {
  if (raised + seconding === 0) return null
  return (
    <Cell
      title="秘书处案头"
      note={`等定措施 ${raised} 件，等附议 ${seconding} 件`}
      onTap={() => go(routes.motionDesk, { councilId })}
    />
  )
}
