import * as z from 'zod'
import { AppError } from '../../kernel/errors.ts'
import { Day, Id, prose } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { Check } from '../moderation/check.ts'
import type { Question } from '../notice/notice.ts'

/** As many as a question may have. */
export const mostOptions = 8

/** What somebody says to a question: some of its options, by place, or words of their own, or both. */
export const VoiceText = z.object({
  choices: z
    .array(
      z
        .int()
        .min(0)
        .max(mostOptions - 1),
    )
    .max(mostOptions)
    .meta({ title: '选项' }),
  words: prose('想说的话', 300),
})
export type VoiceText = z.infer<typeof VoiceText>

/** Who wrote a paper ballot into the system, in which post, on which day, and the picture of it. */
const Paper = z.object({ enteredBy: Id, post: z.string(), on: Day, photoId: Id })

/**
 * One voice of one person or household. It carries no person, no door and no hour: its id is a keyed hash of the notice and
 * who spoke, so that a second one is refused by the database and yet nobody who reads it learns whose it is.
 */
export const Voice = VoiceText.extend({
  id: z.string(),
  noticeId: Id,
  area: AreaCode,
  check: Check,
  /** Has words that others may read once they have passed. */
  speaks: z.boolean(),
  /** Null: said on a phone. */
  paper: Paper.nullable(),
  /** What was said before each change of mind, oldest first. */
  history: z.array(VoiceText),
  version: z.int(),
})
export type Voice = z.infer<typeof Voice>

/**
 * Somebody who lives behind a door under a name has spoken, on a phone or on paper: so that it counts once whichever came
 * first. Its id is a keyed hash of notice, door and name.
 */
export const VoiceDoor = z.object({ id: z.string(), voiceId: z.string(), version: z.int() })
export type VoiceDoor = z.infer<typeof VoiceDoor>

/** What is kept of a voice: each choice once, in the order of the options. @throws VOICE_EMPTY, INVALID_INPUT */
export function readVoice({ options, several }: Question, said: VoiceText): VoiceText {
  const choices = [...new Set(said.choices)].sort((one, other) => one - other)
  if (choices.some((choice) => choice >= options.length))
    throw new AppError('INVALID_INPUT', { field: 'choices', message: '选项不在可选的范围内' })
  if (!several && choices.length > 1)
    throw new AppError('INVALID_INPUT', { field: 'choices', message: '这个问题只能选一项' })
  if (choices.length === 0 && said.words === '')
    throw new AppError('VOICE_EMPTY', { field: options.length > 0 ? 'choices' : 'words' })
  return { choices, words: said.words }
}
