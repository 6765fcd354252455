import { officers, stewards } from '#shared/domain/people/circles.ts'
import { holds } from '#shared/domain/people/holds.ts'
import type { Project } from '#shared/domain/project/project.ts'
import type { Context } from '../lib/implement.ts'

/** What the caller is to a project. */
export function standingOf(
  { grants }: Pick<Context, 'grants'>,
  { id, area }: Pick<Project, 'id' | 'area'>,
) {
  return {
    officer: officers.some((role) => holds(grants, role, { area })),
    appoints: stewards.some((role) => holds(grants, role, { area })),
    supervises: holds(grants, 'projectSupervisor', { area, projectId: id }),
  }
}
export type Standing = ReturnType<typeof standingOf>
