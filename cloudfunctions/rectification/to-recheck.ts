import type { Context } from '../lib/implement.ts'
import type { Where } from '../lib/store/rows.ts'
import { rechecksOf } from './inspectors.ts'

/** Councils that the caller inspects, each with the departments whose findings they look at again. */
export async function rounds(context: Context) {
  const inspecting = context.entitling.filter(({ role }) => role === 'inspector')
  const councilIds = [...new Set(inspecting.flatMap(({ councilId }) => councilId ?? []))]
  return Promise.all(
    councilIds.map(async (councilId) => ({
      councilId,
      departments: await rechecksOf(context, councilId),
    })),
  )
}

/** The filter of what an inspector is to look at again; null for those who oversee, and see all. */
export async function toRecheckBy(context: Context): Promise<Where | null> {
  if (!context.entitling.every(({ role }) => role === 'inspector')) return null
  const each = await rounds(context)
  return {
    $or: each.map(({ councilId, departments }) => ({
      councilId,
      department: { $in: departments },
    })),
  }
}
