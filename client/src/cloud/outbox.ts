import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import type { Request } from '#shared/contract/reply.ts'
import { exchange } from './call'
import { type Failure, failureOf, isOffline } from './failure'
import { refresh } from './refresh'
import { session } from './session'

/** What a person did while nothing answered, kept on the phone until it goes out with the key it was given. */
export type Kept = Required<Request>

type Outbox = { readonly waiting: readonly Kept[]; readonly refused: Failure | null }

/** Each person's own: on a shared browser nobody sends what another one did. */
const slot = () => `outbox:${session()?.personId ?? ''}`
const stored = (): Kept[] => Taro.getStorageSync<Kept[]>(slot()) || []

let outbox: Outbox = { waiting: [], refused: null }
let sending = false
const listeners = new Set<() => void>()

function show(refused = outbox.refused): void {
  outbox = { waiting: stored(), refused }
  for (const listener of listeners) listener()
}

function store(waiting: Kept[], refused?: Failure | null): void {
  Taro.setStorageSync(slot(), waiting)
  show(refused)
}

export const keep = (command: Kept) =>
  store([...stored().filter(({ key }) => key !== command.key), command])

export function drop(key: string): void {
  const waiting = stored()
  if (waiting.some((kept) => kept.key === key)) store(waiting.filter((kept) => kept.key !== key))
}

export const dismissRefusal = () => show(null)

/** Sends what waits, oldest first, until something is unreachable again. */
export async function flush(): Promise<void> {
  if (sending) return
  sending = true
  show()
  const sent = await sendAll().finally(() => {
    sending = false
  })
  if (sent > 0) await refresh()
}

async function sendAll(): Promise<number> {
  let sent = 0
  for (let next = stored()[0]; next && (await settles(next)); next = stored()[0]) sent += 1
  return sent
}

/** Applied or refused for good: either way it leaves the box. A refusal is shown, never swallowed. */
async function settles(command: Kept): Promise<boolean> {
  try {
    await exchange(command)
    drop(command.key)
    return true
  } catch (error) {
    if (waits(error)) return false
    store(
      stored().filter(({ key }) => key !== command.key),
      failureOf(error),
    )
    return true
  }
}

/** Not answered, or answered by someone who cannot help right now: try later. */
const later = new Set(['UNAVAILABLE', 'SIGNED_OUT', 'TOKEN_INVALID'])
const waits = (error: unknown) => isOffline(error) || later.has(failureOf(error).code)

/** Called once, when the app starts. */
export function watchNetwork(): void {
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) void flush()
  })
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useOutbox = () => useSyncExternalStore(subscribe, () => outbox)
