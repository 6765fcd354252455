import type { Log } from './log.ts'
import type { Database } from './store/database.ts'

/** Who is calling, in the platform's own word; never taken from the input. */
export type Caller =
  | { readonly kind: 'person'; readonly identity: string }
  | { readonly kind: 'timer' }
  | { readonly kind: 'nobody' }

/** What a function needs of the world around it; WeChat's and the local machine's differ only here. */
export type Platform = {
  readonly database: () => Promise<Database>
  readonly now: () => Date
  readonly log: Log
  /** Key of the hashes that stand for voters. */
  readonly voterKey: () => string
}
