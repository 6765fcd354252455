import * as z from 'zod'
import type { ErrorCode } from '../kernel/errors.ts'

/** Made by the client for each thing a person does; sent again unchanged, it is applied once. */
export const RequestKey = z
  .string()
  .regex(/^[\w-]{8,64}$/)
  .meta({ title: '请求编号' })

/** What travels: one envelope each way, whichever transport carries it. */
export type Request = { readonly action: string; readonly input: unknown; readonly key?: string }

export type Failure = {
  readonly code: ErrorCode
  readonly message: string
  /** Dotted path of the input field that was wrong. */
  readonly field?: string
  /** Of an INTERNAL error, for whoever reads the log. */
  readonly requestId?: string
}

export type Reply =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly error: Failure }
