import { expect } from 'vitest'
import type { ErrorCode } from '#shared/kernel/errors.ts'

/** Expects a call to be refused with this code, and about this field if one is given. */
export const refused = (call: Promise<unknown>, code: ErrorCode, field?: string): Promise<void> =>
  expect(call).rejects.toMatchObject(field === undefined ? { code } : { code, field })

/** What something that fails at once must throw: this code, with a sentence like this. */
export const refusal = (code: ErrorCode, sentence = /./) =>
  expect.objectContaining({ code, message: expect.stringMatching(sentence) })

/** Expects one of some calls at the same moment to be answered, and all others refused with this code. */
export async function onlyOne(calls: readonly Promise<unknown>[], code: ErrorCode): Promise<void> {
  const replies = await Promise.allSettled(calls)
  const refusals = replies.flatMap((reply) => (reply.status === 'rejected' ? [reply.reason] : []))
  expect(refusals).toEqual(calls.slice(1).map(() => expect.objectContaining({ code })))
}
