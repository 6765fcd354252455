import type { IndexDescription } from 'mongodb'
import type * as z from 'zod'
import type { ErrorCode } from '#shared/kernel/errors.ts'

export type Row = { readonly id: string; readonly version: number }

/** Which field says where a row lies, by kind of scope; a reach of other kinds finds nothing here. */
export type Places = {
  readonly area?: string
  readonly council?: string
  readonly shop?: string
  readonly project?: string
  readonly person?: string
  /** Names the roles that a row is meant for, or `everyone`, where not all in its area may see it. */
  readonly audience?: string
}

export type IndexSpec = IndexDescription & {
  /** What a second row with the same key is told; without it the command runs again and sees the first. */
  readonly refuses?: ErrorCode
}

/** A collection's shape, whereabouts and indexes, in one place. Shard keys for a sharded cluster are written beside them. */
export type CollectionSpec<T extends Row = Row> = {
  readonly name: string
  readonly schema: z.ZodType<T>
  readonly places: Places
  readonly indexes: readonly IndexSpec[]
  /** What a second row with the same id is told. */
  readonly refuses?: ErrorCode
  /** Shard key, for a cluster that needs one. */
  readonly shardKey: Readonly<Record<string, 1 | 'hashed'>>
}

export const collection = <T extends Row>(spec: CollectionSpec<T>): CollectionSpec<T> => spec
