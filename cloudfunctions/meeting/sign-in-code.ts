import { createHmac } from 'node:crypto'
import { goodSlots, signInLength } from '#shared/domain/meeting/sign-in.ts'
import { codeLetters } from '#shared/domain/people/code-letters.ts'

/**
 * The code at the place of a meeting during one slot; it is kept nowhere. Six of 32 letters, 10^9 codes: nobody
 * guesses one in twenty minutes.
 */
export function signInCode(key: string, meetingId: string, slot: number): string {
  const bytes = createHmac('sha256', key)
    .update(JSON.stringify(['sign-in code', meetingId, slot]))
    .digest()
  // 32 bits a letter, so that none is noticeably likelier than another
  const letterAt = (index: number) =>
    codeLetters[bytes.readUInt32BE(index * 4) % codeLetters.length]
  return Array.from({ length: signInLength }, (_, index) => letterAt(index)).join('')
}

/** Whether the code is shown now or was shown in the slot before. */
export const isGoodCode = (key: string, meetingId: string, code: string, now: Date): boolean =>
  goodSlots(now).some((slot) => signInCode(key, meetingId, slot) === code)
