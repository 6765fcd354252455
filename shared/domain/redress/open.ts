import { dayOf } from '../../kernel/time.ts'
import { nextMorning } from '../../kernel/working-time.ts'
import { rater, redressLifecycle } from './lifecycle.ts'
import { timed, turnOf } from './moves.ts'
import type { Redress, Said } from './redress.ts'

type Opening = Pick<
  Redress,
  'id' | 'voter' | 'subject' | 'subjectKey' | 'name' | 'area' | 'shopId' | 'councilId' | 'days'
> & { readonly said: Said; readonly tier: number; readonly version?: number }

/** A bad rating was given: from the next working morning on it waits for who answers. */
export function opened({ tier, version = 0, ...opening }: Opening, now: Date): Redress {
  const morning = nextMorning(now)
  const state = redressLifecycle.initial
  const begun = {
    ...opening,
    openedOn: dayOf(now),
    visibleFrom: morning,
    nextSaid: null,
    pending: null,
    words: [],
    check: 'passed',
    state,
    timeline: [{ move: 'open', at: morning, by: rater, reason: null }],
    answers: [],
    appeal: null,
    reopened: 0,
    counted: false,
    version,
  } satisfies Partial<Redress>
  return timed({ ...begun, ...turnOf(begun, tier, morning) })
}
