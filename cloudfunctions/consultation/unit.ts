import { contains } from '#shared/domain/area/code.ts'
import type { Voice } from '#shared/domain/consultation/voice.ts'
import type { Enrolment } from '#shared/domain/people/enrolment.ts'
import { doorKey } from '#shared/domain/people/household.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { tidyCode } from '#shared/kernel/tidy.ts'
import type { Context } from '../lib/implement.ts'
import { pseudonym } from '../lib/pseudonym.ts'
import { enrolmentOf } from '../people/household.ts'
import { voterOf } from '../rating/voter.ts'
import type { Asking } from './asked.ts'

/** Whose voice counts once. Both are keyed hashes: whoever lacks the key cannot go back to a person or a door. */
export type Unit = {
  /** Id of the voice. */
  readonly id: string
  /** Of a person's voice: mark of their door and name, by which one on paper is known; null where it needs none. */
  readonly door: string | null
}

type Behind = Pick<Enrolment, 'area' | 'name'> & { readonly address: string }

/** The unit of what stands on paper: a household, or who lives behind that door under that name. */
export function unitOnPaper(key: string, notice: Asking, behind: Behind): Unit {
  const door = [notice.id, behind.area, doorKey(behind.address)] as const
  if (notice.question.per === 'household')
    return { id: pseudonym(key, 'household voice', ...door), door: null }
  const named = pseudonym(key, 'voice door', ...door, tidyCode(behind.name))
  return { id: pseudonym(key, 'paper voice', named), door: named }
}

/** The caller's; who was appointed without an enrolment is a household of their own. Two reads at most. */
export async function unitOf(context: Context, notice: Asking): Promise<Unit> {
  const { voterKey, identity } = context
  const own = pseudonym(voterKey(), 'own voice', notice.id, voterOf(voterKey(), identity))
  const home = await homeIn(context, notice.area)
  if (!home) return { id: own, door: null }
  const unit = unitOnPaper(voterKey(), notice, home)
  return notice.question.per === 'household' ? unit : { id: own, door: unit.door }
}

async function homeIn({ store, grants, person }: Context, area: string) {
  const home = grants.find((grant) => grant.role === 'resident' && contains(area, grant.area))
  return home && person ? enrolmentOf(store, { personId: person.id, area: home.area }) : null
}

/** What that person or household has said, on a phone or on paper. */
export async function voiceOf(
  { store }: Pick<Context, 'store'>,
  unit: Unit,
): Promise<Voice | null> {
  const voice = await store.voices.find(unit.id, everywhere)
  if (voice || !unit.door) return voice
  const door = await store.voiceDoors.find(unit.door, everywhere)
  return door && store.voices.find(door.voiceId, everywhere)
}
