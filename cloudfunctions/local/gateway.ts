import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Reply } from '#shared/contract/reply.ts'
import { AppError, type ErrorCode, errorTable } from '#shared/kernel/errors.ts'
import { dispatch, type Event } from '../lib/dispatch.ts'
import type { Caller, Platform } from '../lib/platform.ts'
import { contractView } from './contract-view.ts'
import { functions } from './functions.ts'
import type { Persona } from './personas.ts'
import type { Tokens } from './token.ts'

type Options = {
  readonly platform: Platform
  readonly tokens: Tokens
  readonly personas: readonly Persona[]
  /** Folder of the browser build. */
  readonly web: string
}

/** WeChat's own limit on what a call may carry. */
const largestBody = 100 * 1024

/** Stands in for the platform on one address: the browser build, sign-in by name, and the functions. */
export function createGateway({ platform, tokens, personas, web }: Options): Hono {
  const app = new Hono()
  const limit = bodyLimit({ maxSize: largestBody, onError: (c) => refuse(c, 'TOO_LARGE', 413) })

  app.get('/people', (c) => c.json(personas.map(({ id, name, what }) => ({ id, name, what }))))
  app.get('/contract', (c) => c.json(contractView()))

  app.post('/sign-in', limit, async (c) => {
    const body = await readJson(c)
    const persona = personas.find(({ id }) => id === body?.person)
    if (!persona) return refuse(c, 'PERSON_NOT_FOUND', 404)
    return c.json({ token: await tokens.issue(persona.identity) })
  })

  app.post('/call/:function', limit, async (c) => {
    const handlers = Object.hasOwn(functions, c.req.param('function'))
      ? functions[c.req.param('function')]
      : undefined
    if (!handlers) return refuse(c, 'UNKNOWN_FUNCTION', 404)
    const body = await readJson(c)
    if (!body) return refuse(c, 'INVALID_INPUT', 200)
    const caller = await callerOf(tokens, c.req.header('authorization'))
    if (caller === 'forged') return refuse(c, 'TOKEN_INVALID', 200)
    return c.json(await dispatch(handlers, body as Event, caller, platform))
  })

  app.get('/*', serveStatic({ root: web }))
  app.notFound((c) => c.text('这里什么也没有', 404))
  app.onError((_, c) => refuse(c, 'INTERNAL', 500))
  return app
}

async function callerOf(tokens: Tokens, header: string | undefined): Promise<Caller | 'forged'> {
  if (!header) return { kind: 'nobody' }
  const identity = await tokens.verify(header.replace(/^Bearer\s+/i, ''))
  return identity ? { kind: 'person', identity } : 'forged'
}

async function readJson(c: Context): Promise<Record<string, unknown> | null> {
  try {
    const body: unknown = await c.req.json()
    return body !== null && typeof body === 'object' && !Array.isArray(body)
      ? (body as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

function refuse(c: Context, code: ErrorCode, status: 200 | 404 | 413 | 500) {
  const { message } = new AppError(code, { message: errorTable[code] })
  const reply: Reply = { ok: false, error: { code, message } }
  return c.json(reply, status)
}
