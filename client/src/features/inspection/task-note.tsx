import type { Output } from '#shared/contract/index.ts'
import { Say } from '../../ui/say'
import { namesText } from './senders'

export type Task = Output<'inspection.visit'>

/** One department's share of a visit that several make together. */
export const isPart = ({ kind, departments }: Task) => kind === 'first' && departments.length > 1

/** What this visit asks of the one who opens it. */
export function TaskNote({ task }: { task: Task }) {
  if (task.kind === 'second')
    return (
      <Say
        tone="warn"
        text="这是换人复看：前一次评了什么先不给看，请按自己看到的评。只用来对照，不计入成绩。"
      />
    )
  if (!isPart(task)) return null
  const { departments, done, nos } = task
  const gone = done.length > 0 ? `${namesText(done)}已评完。` : ''
  return (
    <Say text={`${namesText(departments)}一起看这家店，您评 ${nos.length} 项，都在下面。${gone}`} />
  )
}
