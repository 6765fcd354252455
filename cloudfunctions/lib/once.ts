import { RequestKey } from '#shared/contract/reply.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { inputError } from '#shared/kernel/input-error.ts'
import { pseudonym } from './pseudonym.ts'
import { open, seal } from './seal.ts'
import type { Database } from './store/database.ts'
import type { Store } from './store/store.ts'
import { textHash } from './store/text-hash.ts'

const day = 86_400_000

export type Attempt = {
  readonly action: string
  readonly input: unknown
  readonly key: unknown
  /** Key of the pseudonyms under which it is remembered. */
  readonly secret: string
}

/** How a command goes in and what it does; both run inside its transaction. */
export type Steps<Entered extends { readonly identity: string }, Data> = {
  /** Who is this and may they, as it is in the moment of the change: a post that ends meanwhile ends it too. */
  readonly enter: (store: Store) => Promise<Entered>
  readonly apply: (store: Store, entered: Entered) => Promise<Data>
}

/**
 * Applies a command once, however often it is sent: what it changes and the memory of its key are one transaction.
 * Sent again with the same key it answers what it answered; nobody else can read that (`seal.ts`). @throws KEY_REUSED when the key came with another wish
 */
export async function once<Entered extends { readonly identity: string }, Data>(
  { transaction, store: outside }: Database,
  { action, input, key, secret }: Attempt,
  { enter, apply }: Steps<Entered, Data>,
): Promise<unknown> {
  let asked: Asked | null = null
  try {
    return await transaction(async (store) => {
      const entered = await enter(store)
      const { identity } = entered
      const sealing = [secret, identity, readKey(key)] as const
      const id = pseudonym(secret, 'request', identity, readKey(key))
      asked = { id, action, sealing, inputHash: wishOf(sealing, input) }
      const applied = await answered(store, asked)
      if (applied) return applied.answer
      const data = await apply(store, entered)
      await remember(store, asked, { owner: ownerOf(secret, identity, action), data })
      return data
    })
  } catch (error) {
    // refused because of what its own twin did in the same moment: then it is done, and answered as the twin was
    const twin = asked && error instanceof AppError ? await answered(outside, asked) : null
    if (twin) return twin.answer
    throw error
  }
}

type Sealing = readonly [secret: string, identity: string, key: string]
type Asked = {
  readonly id: string
  readonly action: string
  readonly sealing: Sealing
  readonly inputHash: string
}

/** What was answered under this key before. @throws KEY_REUSED */
async function answered(store: Store, { id, action, sealing, inputHash }: Asked) {
  const applied = await store.requests.find(id, everywhere)
  if (!applied) return null
  if (applied.action !== action || applied.inputHash !== inputHash) throw new AppError('KEY_REUSED')
  return { answer: open(sealing, applied.answer) }
}

async function remember(
  store: Store,
  { id, action, sealing, inputHash }: Asked,
  { owner, data }: { readonly owner: string; readonly data: unknown },
): Promise<void> {
  // the database forgets by its own clock, whatever day it is in the story that is told; the second would tell who spoke
  const at = new Date(Math.floor(Date.now() / day) * day)
  const answer = seal(sealing, data)
  await store.requests.insert({ id, owner, action, inputHash, answer, at, version: 0 })
}

/**
 * A wish as it is remembered, to tell the same from another. Hashed with the phone's own key: of three choices on a ballot, or
 * five levels, a plain hash would be read by trying them all.
 */
const wishOf = ([secret, ...own]: Sealing, input: unknown): string =>
  pseudonym(secret, 'wish', ...own, textHash(input ?? null))

/**
 * A caller's mark on what they did by one action: enough to delete it, and another one for each action, so that what a
 * rating answered cannot be laid beside what joining answered, which has a name in it.
 */
export const ownerOf = (secret: string, identity: string, action: string): string =>
  pseudonym(secret, 'owner', identity, action)

function readKey(key: unknown): string {
  const read = RequestKey.safeParse(key, { reportInput: true })
  if (read.success) return read.data
  throw new AppError('INVALID_INPUT', {
    ...inputError(RequestKey, read.error).detail,
    field: 'key',
    message: '请求编号缺失或格式不对，请更新到最新版本',
  })
}
