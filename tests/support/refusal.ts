import { expect } from 'vitest'
import type { ErrorCode } from '#shared/kernel/errors.ts'

/** Expects a call to be refused with this code, and about this field if one is given. */
export const refused = (call: Promise<unknown>, code: ErrorCode, field?: string): Promise<void> =>
  expect(call).rejects.toMatchObject(field === undefined ? { code } : { code, field })
