import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Platform } from '#functions/lib/platform.ts'
import { createGateway } from '#functions/local/gateway.ts'
import { type PersonaId, personas } from '#functions/local/personas.ts'
import { createTokens } from '#functions/local/token.ts'
import type { ActionName, Input, Output } from '#shared/contract/index.ts'
import type { Reply } from '#shared/contract/reply.ts'
import { type Call, freshKey, Refused } from './world.ts'

type Answer<Body> = { readonly status: number; readonly body: Body }

/** A city as a phone reaches it: over HTTP, with a token for who one is. */
export type Street = {
  readonly address: string
  readonly get: <Body>(path: string) => Promise<Answer<Body>>
  readonly post: (path: string, body: unknown, token?: string) => Promise<Answer<Reply>>
  readonly signIn: (who: PersonaId) => Promise<string>
  /** Signs in and does things over HTTP, each with a fresh request key. @throws Refused */
  readonly as: (who: PersonaId) => Promise<Call>
  readonly close: () => void
}

const json = { 'content-type': 'application/json' }

/** Opens the local gateway on a port of its own, with the browser build where that is what is tried. */
export async function openStreet(
  platform: Platform,
  secret: string,
  web = 'tests',
): Promise<Street> {
  const gateway = createGateway({ platform, tokens: createTokens(secret), personas, web })
  return new Promise((resolve) => {
    const server = serve({ fetch: gateway.fetch, port: 0 }, ({ port }: AddressInfo) =>
      resolve({ ...streetAt(`http://127.0.0.1:${port}`), close: () => void server.close() }),
    )
  })
}

function streetAt(address: string): Omit<Street, 'close'> {
  const post: Street['post'] = async (path, body, token) => {
    const headers = token === undefined ? json : { ...json, authorization: `Bearer ${token}` }
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const response = await fetch(address + path, { method: 'POST', headers, body: text })
    return { status: response.status, body: (await response.json()) as Reply }
  }
  const signIn = async (who: PersonaId): Promise<string> => {
    const { body } = await post('/sign-in', { person: who })
    return (body as unknown as { readonly token: string }).token
  }
  return {
    address,
    get: async <Body>(path: string) => {
      const response = await fetch(address + path)
      return { status: response.status, body: (await response.json()) as Body }
    },
    post,
    signIn,
    as: async (who) => callOf(post, await signIn(who)),
  }
}

const callOf =
  (post: Street['post'], token: string): Call =>
  async <Name extends ActionName>(action: Name, input: Input<Name>) => {
    const request = { action, input, key: freshKey() }
    const { body } = await post(`/call/${action.split('.')[0]}`, request, token)
    if (!body.ok) throw new Refused(body.error)
    return body.data as Output<Name>
  }
