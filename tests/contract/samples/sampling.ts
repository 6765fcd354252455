import type { ActionName, Input } from '#shared/contract/index.ts'
import type { Town } from '../../support/town.ts'

/** What a part of the samples works with: the town, and a way to do things whose answers are kept. */
export type Sampling = {
  readonly town: Town
  /** Does it, keeps the answer as a sample, and answers its id if it has one. */
  readonly sample: <Name extends ActionName>(
    who: string,
    action: Name,
    input: Input<Name>,
  ) => Promise<{ readonly id: string }>
  /** Keeps what was answered to somebody who is no person. */
  readonly keep: (action: ActionName, answer: unknown) => void
}

/** The samples of one domain: every action of it answers at least once. */
export type Part = (sampling: Sampling) => Promise<void>

export function samplingIn(town: Town) {
  const seen = new Map<ActionName, unknown[]>()
  const keep: Sampling['keep'] = (action, answer) =>
    void seen.set(action, [...(seen.get(action) ?? []), answer])
  const sample: Sampling['sample'] = async (who, action, input) => {
    const answer: unknown = await town.as(who)(action, input)
    keep(action, answer)
    return answer as { readonly id: string }
  }
  return { seen, sampling: { town, sample, keep } }
}
