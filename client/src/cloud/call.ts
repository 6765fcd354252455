import type { ActionName, Input, Output } from '#shared/contract/index.ts'
import type { Reply, Request } from '#shared/contract/reply.ts'
import { Failure, offline } from './failure'
import { sendByFunction } from './function'
import { sendByHttp } from './http'
import { newKey } from './key'
import { goToSignIn } from './session'

const patience = 20_000
const inBrowser = process.env.TARO_ENV === 'h5'
const send = inBrowser ? sendByHttp : sendByFunction

/**
 * The only door out. A command sent again with the same `key` is applied once.
 * @throws Failure
 */
export async function call<Name extends ActionName>(
  action: Name,
  input: Input<Name>,
  key = newKey(),
): Promise<Output<Name>> {
  return (await exchange({ action, input, key })) as Output<Name>
}

/** `call` for what is known only by name, as it comes out of storage. */
export async function exchange(request: Request): Promise<unknown> {
  const reply = await reach(request)
  if (reply.ok) return reply.data
  if (inBrowser && signedOut.has(reply.error.code)) await goToSignIn()
  throw new Failure(reply.error)
}

const signedOut = new Set(['SIGNED_OUT', 'TOKEN_INVALID'])

async function reach(request: Request): Promise<Reply> {
  const name = request.action.split('.')[0] ?? ''
  const reply = await Promise.race([send(name, request), silence()]).catch(() => null)
  if (!reply || typeof reply.ok !== 'boolean') throw offline()
  return reply
}

const silence = () => new Promise<null>((resolve) => setTimeout(resolve, patience, null))
