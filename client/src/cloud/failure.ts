import type { Failure as Refusal } from '#shared/contract/reply.ts'

/** Made here, never by the server: nothing answered. */
const unreachable = {
  code: 'OFFLINE',
  message: '网络连不上。请看看手机的网络，稍后再试一次。',
} as const

/** Why a call brought nothing back: a code to decide by, a sentence for people, the field to mend if one is wrong. */
export class Failure extends Error {
  override name = 'Failure'
  readonly code: Refusal['code'] | 'OFFLINE'
  readonly field: string | undefined
  readonly requestId: string | undefined

  constructor(refusal: Refusal | typeof unreachable) {
    super(refusal.message)
    this.code = refusal.code
    this.field = 'field' in refusal ? refusal.field : undefined
    this.requestId = 'requestId' in refusal ? refusal.requestId : undefined
  }
}

export const offline = () => new Failure(unreachable)

export const isOffline = (error: unknown) => error instanceof Failure && error.code === 'OFFLINE'

/** Whatever was thrown, as something a screen can show. */
export const failureOf = (error: unknown) => (error instanceof Failure ? error : offline())
