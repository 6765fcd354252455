import { tinyJpeg } from '../../support/photos.ts'
import { lampText, progress, quality } from '../../support/projects.ts'
import { callerFor } from '../../support/roles.ts'
import { freshKey } from '../../support/world.ts'
import type { Part } from './sampling.ts'

/** A park in the making: progress, a problem answered and put right; lamps that are never hung; what waits for a look. */
export const projects: Part = async ({ town, sample, keep }) => {
  const { projectId } = town
  await sample('liu-jianhua', 'project.begin', { projectId })
  const picture = { purpose: 'entry', data: tinyJpeg(3) } as const
  const { id: photoId } = await town.as('han-yuzhen')('photo.upload', picture)
  const told = { projectId, ...progress(40, { photos: [photoId] }) }
  await sample('han-yuzhen', 'project.report', told)
  const wrong = { projectId, ...quality('problem', { text: '队里黑心，砖裂了' }) }
  const { id: entryId } = await sample('han-yuzhen', 'project.report', wrong)
  await sample('liu-jianhua', 'project.duties', {})
  await sample('han-yuzhen', 'project.duties', {})
  await sample('liu-jianhua', 'project.answer', { entryId, text: '明天换', photos: [] })
  await sample('liu-jianhua', 'project.entries', { projectId })
  await sample('han-yuzhen', 'project.confirm', { entryId, solved: true })
  await sample('wang-guilan', 'project.list', {})
  await sample('wang-guilan', 'project.get', { projectId })
  await sample('wang-guilan', 'project.entries', { projectId })
  const { id } = await sample('liu-jianhua', 'project.save', lampText)
  await sample('liu-jianhua', 'project.stop', { projectId: id, reason: '管线要先改' })
  await sample('liu-jianhua', 'project.finish', { projectId })
  await sample('zheng-hong', 'moderation.queue', {})
  const decision = { reviewId: `photo:${photoId}`, verdict: 'passed' } as const
  await sample('zheng-hong', 'moderation.decide', decision)
  const push = { trace: 'of-no-picture', verdict: 'pass' } as const
  const event = { action: 'moderation.verdict', input: push, key: freshKey() } as const
  const reply = await town.send(event, callerFor('moderation.verdict'))
  if (reply.ok) keep('moderation.verdict', reply.data)
}
