import type { SortKey } from '../sort.ts'
import type { Doc } from '../values/bson.ts'
import type { Plan } from './types.ts'

/** A plan in the words of MongoDB's explain. */
export function describePlan(
  plan: Plan | undefined,
  filter: unknown,
  sort: readonly SortKey[],
): Doc {
  const access = plan ? describeAccess(plan, filter) : { stage: 'EOF' }
  if (sort.length === 0 || !plan || plan.sorted) return access
  const sortPattern = Object.fromEntries(sort.map(({ name, direction }) => [name, direction]))
  return { stage: 'SORT', sortPattern, inputStage: access }
}

function describeAccess(plan: Plan, filter: unknown): Doc {
  const { stage, index, branches } = plan
  if (branches) {
    const inputStages = branches.map(
      (branch) => describeAccess(branch, filter).inputStage ?? describeAccess(branch, filter),
    )
    return { stage: 'FETCH', filter, inputStage: { stage: 'OR', inputStages } }
  }
  if (!index) return { stage: 'COLLSCAN', filter, direction: 'forward' }
  const details = {
    keyPattern: index.spec.key,
    indexName: index.name,
    isUnique: index.unique || stage === 'IDHACK',
    isSparse: index.sparse,
    isPartial: index.partial !== undefined,
    indexVersion: 2,
    direction: plan.backward ? 'backward' : 'forward',
  }
  if (stage === 'IDHACK') return { stage, ...details }
  return { stage: 'FETCH', filter, inputStage: { stage, ...details, isMultiKey: index.multikey } }
}
