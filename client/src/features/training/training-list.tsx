import { memo } from 'react'
import { departments } from '#shared/domain/people/role.ts'
import { dayText } from '#shared/kernel/time.ts'
import { Empty } from '../../ui/blank'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { routes } from '../routes'
import type { TrainingCard } from './types'

/** The sessions that were held, the latest first. */
export function TrainingList({ councilId }: { councilId: string }) {
  const trainings = usePages('covenant.trainings', { councilId })
  return (
    <>
      <Loaded query={trainings}>
        {(items) =>
          items.length === 0 ? (
            <Empty
              title="还没有办过培训"
              note="部门来讲过课，登记下来，就能看到谁来了、谁还没来。"
            />
          ) : (
            <Card flush title="办过的培训">
              {items.map((training) => (
                <TrainingRow key={training.id} training={training} />
              ))}
            </Card>
          )
        }
      </Loaded>
      <More pages={trainings} />
    </>
  )
}

const TrainingRow = memo(function TrainingRow({ training }: { training: TrainingCard }) {
  const { id: trainingId, title, department, heldOn, attended } = training
  return (
    <Cell
      title={title}
      note={`${departments[department]} · ${dayText(heldOn)}`}
      trailing={`${attended} 家`}
      onTap={() => go(routes.training, { trainingId })}
    />
  )
})
