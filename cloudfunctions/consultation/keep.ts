import { changeOf, stripeOf } from '#shared/domain/consultation/tally.ts'
import type { Voice, VoiceText } from '#shared/domain/consultation/voice.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'
import { hold } from '../moderation/hold.ts'
import type { Asking } from './asked.ts'
import type { Unit } from './unit.ts'

type Said = VoiceText & { readonly paper: Voice['paper'] }

/** A voice raised for the first time, in the counts in the same transaction. A second one of the same id is refused by the database. */
export async function raise(
  context: Context,
  { notice, unit, said }: { readonly notice: Asking; readonly unit: Unit; readonly said: Said },
): Promise<void> {
  const { store } = context
  const where = { id: unit.id, noticeId: notice.id, area: notice.area }
  const stands = { check: context.said, speaks: said.words !== '', history: [], version: 0 }
  await store.voices.insert({ ...where, ...said, ...stands })
  if (unit.door) await store.voiceDoors.insert({ id: unit.door, voiceId: unit.id, version: 0 })
  await settle(context, null, { ...where, ...said })
}

/** A change of mind: the counts move with it, and what was said before stays on the row. */
export async function change(context: Context, before: Voice, said: VoiceText): Promise<void> {
  const { choices, words } = before
  const after = {
    ...{ ...before, ...said },
    check: context.said,
    speaks: said.words !== '',
    history: [...before.history, { choices, words }],
  }
  await context.store.voices.replace(after, everywhere)
  await settle(context, before, after)
}

type Kept = Said & Pick<Voice, 'id' | 'noticeId' | 'area'>

async function settle(context: Context, before: Said | null, after: Kept): Promise<void> {
  const { id, noticeId, area, words: text } = after
  await hold(context, { kind: 'voice', aboutId: id, area, text })
  const { voiceTallies } = context.store
  await voiceTallies.tally(stripeOf(noticeId, id), { noticeId }, changeOf(before, after))
}
