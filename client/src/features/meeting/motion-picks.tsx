import { useQuery } from '../../cloud'
import { Card } from '../../ui/card'
import { Checks } from '../../ui/checks'
import { type AgendaChange, type AgendaDraft, withMotions } from './agenda-draft'

type Props = { councilId: string; agenda: AgendaDraft; onChange: (change: AgendaChange) => void }

/** The newest motions that are open, to be put on the table by a tap. */
export function MotionPicks({ councilId, agenda, onChange }: Props) {
  const { data } = useQuery('motion.list', { councilId, stage: 'open' })
  const motions = data?.items ?? []
  if (motions.length === 0) return null
  const picked = agenda.flatMap(({ motionId }) => motionId ?? [])
  return (
    <Card title="从议题里挑">
      <Checks
        label="办着的议题"
        options={motions.map(({ id, title }) => [id, title] as const)}
        values={picked}
        onChange={(ids) => onChange((points) => withMotions(points, ids, motions))}
      />
    </Card>
  )
}
