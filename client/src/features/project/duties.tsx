import { memo } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { projectHands } from '#shared/domain/people/circles.ts'
import { useQuery } from '../../cloud'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { isOneOf, type Me } from '../people/me'
import { routes } from '../routes'

const nothing = {}
type Duty = Output<'project.duties'>['supervised'][number]

const open = (projectId: string) => go(routes.project, { projectId })

/** The way to the projects around; before it what waits for this person in them. */
export const ProjectDuties = ({ me }: { me: Me }) => (
  <>
    {isOneOf(me, projectHands) && <Waiting />}
    <Cell title="身边的工程" note="做到哪了，谁在看着" onTap={() => go(routes.projects)} />
  </>
)

const Waiting = memo(function Waiting() {
  const { data } = useQuery('project.duties', nothing)
  if (!data) return null
  return (
    <>
      {data.toAnswer.map((duty) => (
        <Cell
          key={duty.id}
          title={duty.name}
          note="监督员说质量有问题，等您答复"
          trailing={<Tag tone="warn" text={`${duty.unanswered} 处`} />}
          onTap={() => open(duty.id)}
        />
      ))}
      {data.supervised.map((duty) => (
        <Cell
          key={duty.id}
          title={`我监督的：${duty.name}`}
          note={noteOf(duty)}
          trailing={
            duty.unconfirmed > 0 ? <Tag tone="warn" text={`${duty.unconfirmed} 处`} /> : undefined
          }
          onTap={() => open(duty.id)}
        />
      ))}
    </>
  )
})

function noteOf({ state, percent, unconfirmed }: Duty): string {
  if (unconfirmed > 0) return '有答复了，去看看改好没有'
  return state === 'building' ? `做到 ${percent}%，去看看，记一笔` : '看看大家记下的'
}
