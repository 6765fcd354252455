import { projectLifecycle } from '#shared/domain/project/lifecycle.ts'
import type { Project } from '#shared/domain/project/project.ts'
import type { Located } from './subject.ts'

/** A public project, for the residents of its area. */
export const locatedProject = ({ id, name, area, builder, state }: Project): Located => ({
  subject: { kind: 'project', id },
  name,
  note: `公共项目 · ${projectLifecycle.states[state].zh} · ${builder}`,
  area,
  councilId: null,
  since: null,
  shop: null,
})
