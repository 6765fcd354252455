import { randomUUID } from 'node:crypto'
import type { ActionSpec } from '#shared/contract/action.ts'
import { type ActionName, actions, specOf } from '#shared/contract/index.ts'
import type { Reply } from '#shared/contract/reply.ts'
import type { Check } from '#shared/domain/moderation/check.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { inputError } from '#shared/kernel/input-error.ts'
import { type Admitted, admit } from './admit.ts'
import { checkContent } from './content.ts'
import { toAppError } from './failure.ts'
import type { AnyHandlers, Context, Effect } from './implement.ts'
import { once } from './once.ts'
import type { Caller, Platform } from './platform.ts'

/** What arrives, before anything about it is known to be true. */
export type Event = {
  readonly action?: unknown
  readonly input?: unknown
  readonly key?: unknown
}

/** The only way in: who, may they, how far, is it well-formed, then the handler, once. Never throws. */
export async function dispatch(
  handlers: AnyHandlers,
  event: Event,
  caller: Caller,
  platform: Platform,
): Promise<Reply> {
  const requestId = randomUUID()
  const started = performance.now()
  const action = knownAction(handlers, event.action)
  const report = (code: string, cause?: unknown) =>
    platform.log({
      level: code === 'INTERNAL' || code === 'UNAVAILABLE' ? 'error' : 'info',
      requestId,
      action: action ?? 'unknown',
      code,
      ms: Math.round(performance.now() - started),
      cause,
    })
  try {
    if (!action) throw new AppError('UNKNOWN_ACTION')
    const data = await run(handlers, { ...event, action }, caller, platform)
    report('OK')
    return { ok: true, data }
  } catch (cause) {
    const { code, message, detail } = toAppError(cause)
    report(code, cause instanceof AppError ? undefined : cause)
    const trace = code === 'INTERNAL' ? { requestId } : {}
    return {
      ok: false,
      error: { code, message, ...trace, ...(detail.field ? { field: detail.field } : {}) },
    }
  }
}

const knownAction = (handlers: AnyHandlers, action: unknown): ActionName | undefined =>
  typeof action === 'string' && Object.hasOwn(handlers, action) && Object.hasOwn(actions, action)
    ? (action as ActionName)
    : undefined

async function run(
  handlers: AnyHandlers,
  { action, input, key }: Event & { readonly action: ActionName },
  caller: Caller,
  platform: Platform,
): Promise<unknown> {
  const spec = specOf(action)
  if (caller.kind === 'nobody') throw new AppError('SIGNED_OUT')
  const { voterKey, plate, checkPicture, push, templateIds } = platform
  const opened = await platform.database()
  const now = platform.now()
  const effects: Effect[] = []
  const enter = (store: Context['store']) => admit(spec, caller, { store, now })
  const apply = async (store: Context['store'], admitted: Admitted, said: Check) => {
    effects.length = 0
    const parsed = parseInput(spec, input)
    const handler = handlers[action]
    const after = (effect: Effect) => effects.push(effect)
    const ports = { voterKey, plate, checkPicture, push, templateIds }
    const context = { ...admitted, ...ports, now, store, said, after }
    return spec.output.parse(await handler?.(context, parsed as never))
  }
  if (spec.kind === 'query') return apply(opened.store, await enter(opened.store), 'passed')
  const identity = async () => (await enter(opened.store)).identity
  const said = await checkContent(platform, { spec, input, identity })
  const data = await once(
    opened,
    { action, input, key, secret: voterKey() },
    { enter, apply: (store, admitted) => apply(store, admitted, said) },
  )
  await afterwards(effects, opened.store, { log: platform.log, action })
  return data
}

/** What is done outside cannot undo what is committed: a failure is written down and told to nobody. */
async function afterwards(
  effects: readonly Effect[],
  store: Context['store'],
  { log, action }: Pick<Platform, 'log'> & { readonly action: string },
) {
  for (const effect of effects)
    await effect(store).catch((cause: unknown) =>
      log({ level: 'error', requestId: randomUUID(), action, code: 'EFFECT_FAILED', ms: 0, cause }),
    )
}

function parseInput(spec: ActionSpec, input: unknown): unknown {
  const parsed = spec.input.safeParse(input, { reportInput: true })
  if (parsed.success) return parsed.data
  throw inputError(spec.input, parsed.error)
}
