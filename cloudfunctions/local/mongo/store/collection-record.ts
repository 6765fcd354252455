import type { UUID } from 'bson'
import type { Doc } from '../values/bson.ts'
import type { IndexSpec } from './index-spec.ts'

/** What LMDB keeps of a collection beside its documents. */
export interface CollectionRecord extends Doc {
  readonly ns: string
  readonly number: number
  readonly options: Doc
  readonly uuid: UUID
  readonly indexes: IndexSpec[]
}

/** A past state of a document, for transactions that began before it changed. */
export interface Past {
  readonly version: number
  readonly bytes: Buffer | null
}

/** The index that every collection has. */
export const ID_INDEX: IndexSpec = { v: 2, key: { _id: 1 }, name: '_id_' }
